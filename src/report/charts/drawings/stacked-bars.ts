import * as Plot from '@observablehq/plot';
import { plot, printed, readable, widest, words } from '../../../charts/marks.ts';
import { distinct, paint, type Data, type Row, type Tone } from '../../../charts/rows.ts';
import { textSize, type Frame } from '../../../charts/svg.ts';

export interface StackedBarsOptions {
  /** The parts, from the left, each with its tone. */
  tones: Record<string, Tone>;
  /** The series of their sums, printed at the end of each bar under its name. */
  total: string;
}

/** A row and its place along the bar, px. */
interface Part {
  row: Row;
  x1: number;
  x2: number;
}

const lineHeight = textSize + 4;
const thick = 2 * textSize - 2;
const step = thick + 8;

/** Sums and the parts that they are made of: a bar from zero for each key, all of one scale, each part with its value. */
export function stackedBars(data: Data, { tones, total }: StackedBarsOptions, { width }: Frame): Element {
  const keys = distinct(data.rows.map(({ key }) => key));
  const sums = data.rows.filter(({ series }) => series === total);
  const names = Object.keys(tones);
  const text = (row: Row) => printed(data, row);
  const left = widest(keys) + 12;
  const right = widest([total, ...sums.map(text)], 600) + 10;
  const scale = (width - left - right) / Math.max(...sums.map(({ value }) => value));
  const parts = keys.flatMap((key) => {
    let x = left;
    return names.map((name): Part => {
      const row = data.rows.find((one) => one.key === key && one.series === name)!;
      return { row, x1: x, x2: (x += row.value * scale) };
    });
  });
  const ends = sums.map((row) => ({ row, x2: left + row.value * scale }));
  const named = parts.filter(({ row }) => row.key === keys[0]);
  const last = named.at(-1)!;
  // Where the last name would run into that of the sums, the sums are named on a line above.
  const two = last.x1 + widest([last.row.series], 600) + 12 > width - widest([total], 600);
  const head = (two ? 2 : 1) * lineHeight + 4;
  const y = ({ row }: { row: Row }) => head + keys.indexOf(row.key) * step + thick / 2;
  const name = { y: head - 4 - lineHeight / 2, textAnchor: 'start', fontWeight: 600, stroke: 'none' } as const;
  return plot({
    width,
    height: head + keys.length * step - (step - thick),
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      Plot.rect(parts, {
        x1: 'x1',
        x2: ({ row, x2 }: Part) => x2 - (row.series === last.row.series ? 0 : 1.5),
        y1: (part: Part) => y(part) - thick / 2,
        y2: (part: Part) => y(part) + thick / 2,
        fill: ({ row }: Part) => paint(tones[row.series]!),
        ariaLabel: ({ row }: Part) => readable(data).ariaLabel(row),
        href: ({ row }: Part) => readable(data).href(row),
      }),
      words(keys, {
        x: 0,
        y: (key: string) => head + keys.indexOf(key) * step + thick / 2,
        textAnchor: 'start',
        fill: 'var(--muted)',
        stroke: 'none',
      }),
      words(parts, {
        x: 'x1',
        y,
        dx: 8,
        textAnchor: 'start',
        text: ({ row }: Part) => text(row),
        fill: 'var(--paper)',
        stroke: 'none',
      }),
      words(ends, {
        x: 'x2',
        y,
        dx: 8,
        textAnchor: 'start',
        text: ({ row }: { row: Row }) => text(row),
        fontWeight: 600,
        stroke: 'none',
      }),
      ...named.map(({ row, x1 }) => words([row.series], { ...name, x: x1, fill: paint(tones[row.series]!) })),
      words([total], { ...name, x: width - right + 8, y: lineHeight / 2 }),
    ],
  });
}
