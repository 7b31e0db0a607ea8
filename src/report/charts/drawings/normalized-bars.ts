import * as Plot from '@observablehq/plot';
import { plot, printed, readable, words } from '../../../charts/marks.ts';
import { distinct, paint, type Data, type Row, type Tone } from '../../../charts/rows.ts';
import { textSize, type Frame } from '../../../charts/svg.ts';

interface NormalizedBarsOptions {
  /** The parts, from the left, each with its tone. */
  tones: Record<string, Tone>;
}

const bar = 2 * textSize + 4;
const step = bar + textSize + 22;

/** A whole a key, its parts side by side with name and value inside. The values of a key make the whole. */
export function normalizedBars(data: Data, { tones }: NormalizedBarsOptions, { width }: Frame): Element {
  const keys = distinct(data.rows.map(({ key }) => key));
  const total = (key: string) => sum(data.rows.filter((row) => row.key === key));
  const before = (row: Row) => sum(data.rows.slice(0, data.rows.indexOf(row)).filter(({ key }) => key === row.key));
  const start = (row: Row) => before(row) / total(row.key);
  const end = (row: Row) => (before(row) + row.value) / total(row.key);
  const top = (key: string) => keys.indexOf(key) * step + textSize + 8;
  const text = (row: Row) => `${row.series} ${printed(data, row)}`;
  const last = (row: Row) => end(row) > 0.999;
  const named = (atEnd: boolean) =>
    words(
      data.rows.filter((row) => last(row) === atEnd),
      {
        x: atEnd ? end : start,
        y: ({ key }: Row) => top(key) + bar / 2,
        dx: atEnd ? -8 : 8,
        textAnchor: atEnd ? 'end' : 'start',
        text,
        fill: 'var(--paper)',
        fontWeight: 600,
        stroke: 'none',
      },
    );
  const height = keys.length * step - 12;
  return plot({
    width,
    height,
    x: { domain: [0, 1], range: [0, width] },
    y: { domain: [0, height], range: [0, height] },
    marks: [
      words(keys, {
        x: 0,
        y: (key: string) => top(key) - textSize / 2 - 4,
        textAnchor: 'start',
        stroke: 'none',
      }),
      ...Object.entries(tones).map(([name, tone], index) =>
        Plot.rect(
          data.rows.filter(({ series }) => series === name),
          {
            x1: start,
            x2: end,
            y1: ({ key }: Row) => top(key),
            y2: ({ key }: Row) => top(key) + bar,
            insetLeft: index ? 2 : 0,
            fill: paint(tone),
            ...readable(data),
          },
        ),
      ),
      named(false),
      named(true),
    ],
  });
}

const sum = (rows: Row[]) => rows.reduce((total, { value }) => total + value, 0);
