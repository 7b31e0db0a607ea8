/**
 * Of stretches that overlap the one that begins first, in order. What has no width, as the call of a footnote, overlaps
 * nothing.
 */
export function withoutOverlaps<Stretch extends { start: number; end: number }>(stretches: Stretch[]): Stretch[] {
  let reached = 0;
  return stretches
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const fits = start >= reached || start === end;
      if (fits) reached = Math.max(reached, end);
      return fits;
    });
}
