/** How tall a frame has to be, px, where it is as narrow as a phone and as wide as a column; both from estimates on the safe side. */
export interface Heights {
  narrow: number;
  wide: number;
  /** Width from which the wide height holds, where it holds at once: another drawing is shown. Else the height goes down bit by bit. */
  from?: number;
}

export const paragraphHeights = (_p: unknown): Heights => ({ narrow: 400, wide: 300 });
export const chartHeights = (_c: unknown): Heights => ({ narrow: 800, wide: 600, from: 643 });

/** Widths, px, that the two heights are made for. */
const widths = { narrow: 320, wide: 700 };

/** The height of the frame by its own width (`100cqw`), for its host's page: no script is needed there. */
export function heightOf({ narrow, wide, from }: Heights): string {
  const [low, high] = [Math.min(narrow, wide), Math.max(narrow, wide)];
  if (low === high) return `${low}px`;
  if (from) {
    // So steep that it is a step.
    const slope = narrow > wide ? `(${from}px - 100cqw)*999` : `(100cqw - ${from}px)*999`;
    return `clamp(${low}px,${slope},${high}px)`;
  }
  const slope = (narrow - wide) / (widths.wide - widths.narrow);
  const start = Math.round(narrow + slope * widths.narrow);
  return `clamp(${low}px,${start}px - ${Math.round(slope * 100)}cqw,${high}px)`;
}

/** The markup to put into another page: a frame as wide as its column there, as tall as what it shows. */
export function snippet(url: string, title: string, heights: Heights): string {
  const text = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return [
    '<div style="container-type:inline-size">',
    `<iframe src="${text(url)}" title="${text(title)}" loading="lazy" height="${heights.wide}" style="width:100%;height:${heightOf(heights)};border:0"></iframe>`,
    '</div>',
  ].join('');
}
