import * as Plot from '@observablehq/plot';
import { plot, printed, readable, widest, words } from '../../../charts/marks.ts';
import { distinct, paint, type Data, type Row, type Tone } from '../../../charts/rows.ts';
import { textSize, type Frame } from '../../../charts/svg.ts';

export interface DivergingStackedBarsOptions {
  /** The series at the left end and at the right end, with their tones. */
  left: string;
  right: string;
  tones: Record<string, Tone>;
  /** What the others are, which lie between in the order of the rows. */
  between: string;
  /** The one among these whose values may stand without its name. */
  unnamed?: string;
  /** Keys that a space sets apart from the next. */
  apart?: string[];
}

/** A row and where it stands, px. */
interface Placed {
  row: Row;
  x1: number;
  x2: number;
  y: number;
}

const lineHeight = textSize + 4;

/** The parts of a whole for many keys, a bar of one length each: what matters grows in from both ends. */
export function divergingStackedBars(
  data: Data,
  options: DivergingStackedBarsOptions,
  { width, narrow }: Frame,
): Element {
  const { left, right, tones, between, unnamed, apart = [] } = options;
  const keys = distinct(data.rows.map(({ key }) => key));
  const [step, thick] = narrow ? [23, 17] : [22, 17];
  const from = widest(keys, 400) + 10;
  // Where the three names have no room on one line, the middle one stands under the others.
  const two = from + widest([left], 600) + widest([between]) + widest([right], 600) + 24 > width;
  const head = (two ? 2 : 1) * lineHeight + 6;
  const isEnd = ({ row }: Placed) => row.series === left || row.series === right;
  const text = ({ row }: Placed) => printed(data, row);
  const full = (part: Placed) => `${part.row.series} ${text(part)}`;
  const room = ({ x1, x2 }: Placed) => x2 - x1;
  const fits = (part: Placed) => widest([text(part)]) + (isEnd(part) ? 8 : 4) <= room(part);
  const fitsInFull = (part: Placed) => widest([full(part)]) + 8 <= room(part);
  const isUnnamed = ({ row }: Placed) => row.series === unnamed;
  /** What is a tenth of a bar or more and has no room in it for its name is named under it. */
  const isUnder = (part: Placed) =>
    !isEnd(part) && !isUnnamed(part) && !fitsInFull(part) && room(part) >= (width - from) / 10;
  const tops: Record<string, number> = {};
  let height = head;
  const scale = (width - from) / Math.max(...keys.map((one) => totalOf(data.rows, one)));
  const placed = keys.flatMap((key) => {
    const rows = data.rows.filter((row) => row.key === key);
    const at = (series: string) => rows.find((row) => row.series === series)!;
    const inner = rows.filter(({ series }) => series !== left && series !== right);
    let x = from;
    const y = height;
    const stacked = [at(left), ...inner].map((row): Placed => ({ row, x1: x, x2: (x += row.value * scale), y }));
    tops[key] = y;
    height += step + (apart.includes(key) ? 12 : 0) + (stacked.some(isUnder) ? lineHeight : 0);
    return [...stacked, { row: at(right), x1: width - at(right).value * scale, x2: width, y }];
  });
  // Slivers would be noise; the table has them.
  const drawn = placed.filter(({ x1, x2 }) => x2 - x1 >= 1.5);
  const of = (series: string) => drawn.filter(({ row }) => row.series === series);
  const inner = drawn.filter((part) => !isEnd(part));
  const middle = { y: ({ y }: Placed) => y + thick / 2, text, stroke: 'none' };
  const named = (name: string, style: object) =>
    words([name], {
      y: lineHeight / 2,
      fontWeight: 600,
      stroke: 'none',
      ...style,
    });
  return plot({
    width,
    height: height - (step - thick),
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      ...distinct(data.rows.map(({ series }) => series)).map((series) =>
        Plot.rect(of(series), {
          x1: 'x1',
          x2: ({ x2 }: Placed) => x2 - 1,
          y1: 'y',
          y2: ({ y }: Placed) => y + thick,
          fill: paint(tones[series] ?? 'muted'),
          fillOpacity: tones[series] ? 1 : 0.4,
          // Pale under its words, so its edge tells it from the paper.
          ...(!tones[series] && { stroke: paint('muted'), inset: 0.5 }),
          ariaLabel: ({ row }: Placed) => readable(data).ariaLabel(row),
          href: ({ row }: Placed) => readable(data).href(row),
        }),
      ),
      words(keys, {
        x: 0,
        y: (key: string) => tops[key]! + thick / 2,
        textAnchor: 'start',
        stroke: 'none',
      }),
      words(of(left).filter(fits), { ...middle, x: 'x1', dx: 5, textAnchor: 'start', fill: 'var(--paper)' }),
      words(of(right).filter(fits), { ...middle, x: 'x2', dx: -5, textAnchor: 'end', fill: 'var(--paper)' }),
      words(
        inner.filter((part) => fitsInFull(part) || (isUnnamed(part) && fits(part))),
        {
          ...middle,
          x: ({ x1, x2 }: Placed) => (x1 + x2) / 2,
          text: (part: Placed) => (fitsInFull(part) ? full(part) : text(part)),
        },
      ),
      words(inner.filter(isUnder), {
        x: 'x1',
        y: ({ y }: Placed) => y + thick + lineHeight / 2,
        textAnchor: 'start',
        text: full,
        fill: 'var(--muted)',
        stroke: 'none',
      }),
      named(left, { x: from, textAnchor: 'start', fill: paint(tones[left]!) }),
      named(right, { x: width, textAnchor: 'end', fill: paint(tones[right]!) }),
      named(between, {
        ...(two ? { x: width, y: 1.5 * lineHeight, textAnchor: 'end' } : { x: (from + width) / 2 }),
        fill: 'var(--muted)',
        fontWeight: 400,
      }),
    ],
  });
}

const totalOf = (rows: Row[], key: string) =>
  rows.filter((row) => row.key === key).reduce((total, { value }) => total + value, 0);
