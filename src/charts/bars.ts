import * as Plot from '@observablehq/plot';
import { plot, printed, readable, widest, words } from './marks.ts';
import { paint, type Data, type Row, type Tone } from './rows.ts';
import { textSize, type Frame } from './svg.ts';

interface BarsOptions {
  tone: Tone;
  /** Keys in another tone, such as what remains. */
  accent?: { keys: string[]; tone: Tone };
}

/** Ranked bars from zero, in the order of the rows: name, bar and value on a line; on a phone the bar stands below. */
export function bars(data: Data, options: BarsOptions, frame: Frame): Element {
  const { rows } = data;
  const { width, narrow } = frame;
  const text = (row: Row) => printed(data, row);
  const tone = ({ key }: Row) => paint(options.accent?.keys.includes(key) ? options.accent.tone : options.tone);
  const step = narrow ? 2 * textSize + 10 : 2 * textSize;
  const height = rows.length * step;
  const left = narrow ? 0 : widest(rows.map(({ key }) => key)) + 12;
  const right = narrow ? 0 : widest(rows.map(text)) + 8;
  const line = (share: number) => ({ y: (_: Row, index: number) => index + share, stroke: 'none' });
  const middle = narrow ? 0.3 : 0.5;
  return plot({
    width,
    height,
    x: { domain: [0, Math.max(...rows.map(({ value }) => value))], range: [left, width - right] },
    y: { domain: [0, rows.length], range: [0, height] },
    marks: [
      Plot.rect(rows, {
        x1: 0,
        x2: 'value',
        y1: (_: Row, index: number) => index + (narrow ? 0.58 : 0.14),
        y2: (_: Row, index: number) => index + (narrow ? 0.84 : 0.86),
        fill: tone,
        ...readable(data),
      }),
      words(rows, { ...line(middle), frameAnchor: 'left', textAnchor: 'start', text: 'key' }),
      narrow
        ? words(rows, { ...line(middle), frameAnchor: 'right', textAnchor: 'end', text })
        : words(rows, { ...line(middle), x: 'value', dx: 6, textAnchor: 'start', text }),
    ],
  });
}
