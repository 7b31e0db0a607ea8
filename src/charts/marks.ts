import * as Plot from '@observablehq/plot';
import { urlOf } from '../places/url.ts';
import { placeOf } from '../places/use.ts';
import { textWidth } from './metrics.ts';
import { measureOf, print, reading, type Data, type Row } from './rows.ts';
import { document, textSize } from './svg.ts';
import type { Weight } from './typeface.ts';

/** Plot without margins and axes: charts label what they draw. */
export function plot({ x, y, ...options }: Plot.PlotOptions): Element {
  return Plot.plot({
    document,
    margin: 0,
    x: { axis: null, ...x },
    y: { axis: null, ...y },
    ...options,
  });
}

/** Options of a mark for rows: each drawn element carries its reading and its address. */
export const readable = (data: Data) => ({
  ariaLabel: (row: Row) => reading(data, row),
  href: (row: Row) => (row.use ? urlOf(placeOf(row.use)) : null),
});

/** Text that stays legible where a line passes behind it; of data that are words, these. */
export function words<Datum>(data: Datum[], options: Plot.TextOptions): Plot.Markish {
  return Plot.text(data, {
    fontSize: textSize,
    fill: 'currentColor',
    stroke: 'var(--paper)',
    strokeWidth: 4,
    ...options,
  });
}

/** The keys along the bottom, or so much above it; where a step has no room for each, the first and the last. */
export function keyLabels(keys: string[], step: number, above = 0): Plot.Markish {
  const shown = step > widest(keys) + 6 ? keys : [keys[0]!, keys.at(-1)!];
  return words(shown, {
    x: (key: string) => key,
    frameAnchor: 'bottom',
    dy: -2 - above,
    fill: 'var(--muted)',
    stroke: 'none',
  });
}

/** At the foot of a drawing, what has to be said of a scale whose ends are both on one side of zero. */
export const scaleNote = (values: number[]): Plot.Markish =>
  holdsZero(values)
    ? null
    : words(['The scale does not start at zero'], {
        frameAnchor: 'bottom-left',
        textAnchor: 'start',
        dy: -2,
        fill: 'var(--muted)',
      });

/** Whether zero lies on a scale from the lowest to the highest of some values. */
export const holdsZero = (values: number[]): boolean => Math.min(...values) <= 0 && Math.max(...values) >= 0;

/** What a row's mark prints. */
export const printed = (data: Data, row: Row): string => row.text ?? print(row.value, measureOf(data, row));

/** Width of the widest of some texts, px. */
export const widest = (texts: string[], weight: Weight = 400): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, textSize, weight)));

/** Moves positions apart until neighbours keep a gap, as little as possible, in the order given by their values. */
export function spread(positions: number[], gap: number): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => positions[a]! - positions[b]!);
  const moved = [...positions];
  // Each pass moves both of a pair that is too close by half of what lacks; a few passes settle a few labels.
  for (let pass = 0; pass < 50; pass += 1) {
    for (let at = 1; at < order.length; at += 1) {
      const [above, below] = [order[at - 1]!, order[at]!];
      const lack = gap - (moved[below]! - moved[above]!);
      if (lack <= 0.01) continue;
      moved[above]! -= lack / 2;
      moved[below]! += lack / 2;
    }
  }
  return moved;
}
