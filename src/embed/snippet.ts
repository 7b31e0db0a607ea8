/** How tall a frame has to be for what it shows, px. */
export interface Heights {
  /** In a frame as narrow as a phone. */
  narrow: number;
  /** In one as wide as a column of text. */
  wide: number;
  /** The width from which on the second one holds, all at once; without it the one goes over into the other bit by bit. */
  from?: number;
}

/** The widths, px, that the two heights are for. */
export const widths = { narrow: 320, wide: 700 } as const;

/**
 * A frame's height by its own width, which is `100cqw` where the element around it is a container: so it fits in a
 * column of any width, and the page around it needs no script.
 */
export function heightOf({ narrow, wide, from }: Heights): string {
  const [low, high] = [Math.min(narrow, wide), Math.max(narrow, wide)];
  if (low === high) return `${low}px`;
  const slope = (narrow - wide) / (widths.wide - widths.narrow);
  const start = Math.round(narrow + slope * widths.narrow);
  // A slope so steep is a step.
  const between = from
    ? `(${from}px - 100cqw)*${narrow > wide ? '' : '-'}999`
    : `${start}px - ${Math.round(slope * 100)}cqw`;
  return `clamp(${low}px,${between},${high}px)`;
}

/** The markup for another page: a frame as wide as its column there, and as tall as what it shows. */
export function snippet(url: string, title: string, heights: Heights): string {
  const text = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const style = `width:100%;height:${heightOf(heights)};border:0`;
  const frame = `<iframe src="${text(url)}" title="${text(title)}" height="${heights.narrow}" style="${style}" loading="lazy"></iframe>`;
  return `<div style="container-type:inline-size">${frame}</div>`;
}
