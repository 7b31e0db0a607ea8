import * as Plot from '@observablehq/plot';
import { plot, printed, readable, widest, words } from './marks.ts';
import { distinct, paint, type Data, type Row, type Tone } from './rows.ts';
import { textSize, type Frame } from './svg.ts';

interface DivergingOptions {
  /** Where bars start: zero, or a value with a meaning of its own, said at the foot of its line. */
  base?: number;
  baseLabel?: string;
  /** What bars to the left and to the right of it mean, and their tones. */
  less: { label: string; tone: Tone };
  more: { label: string; tone: Tone };
  /** Neighbouring keys with bars to one side; what is said of them stands at the other, a line each. */
  marked?: { keys: string[]; lines: string[] };
}

const top = 24;

/** Bars to both sides of a line, one a key, the first key at the top; each with its value. */
export function diverging(data: Data, options: DivergingOptions, { width, narrow }: Frame): Element {
  const { base = 0, baseLabel, less, more, marked } = options;
  const { rows } = data;
  const keys = distinct(rows.map(({ key }) => key));
  const text = (row: Row) => printed(data, row);
  const isLess = ({ value }: Row) => value < base;
  const sides = [
    { ...less, rows: rows.filter(isLess), anchor: 'end', dx: -5 },
    { ...more, rows: rows.filter((row) => !isLess(row)), anchor: 'start', dx: 5 },
  ] as const;
  const label = widest(rows.map(text)) + 6;
  const left = widest(keys) + 8 + label;
  const step = narrow ? 22 : 20;
  const floor = top + keys.length * step;
  const height = floor + (baseLabel ? textSize + 8 : 0);
  const values = [base, ...rows.map(({ value }) => value)];
  return plot({
    width,
    height,
    x: { type: 'linear', domain: [Math.min(...values), Math.max(...values)], range: [left, width - label] },
    y: { type: 'band', domain: keys, range: [top, floor], padding: 0.2 },
    marks: [
      words(keys, {
        y: (key: string) => key,
        frameAnchor: 'left',
        textAnchor: 'start',
        fill: 'var(--muted)',
        stroke: 'none',
      }),
      ...sides.flatMap(({ rows: own, tone, label: name, anchor, dx }) => [
        Plot.barX(own, { x1: base, x2: 'value', y: 'key', fill: paint(tone), ...readable(data) }),
        words(own, { x: 'value', y: 'key', dx, textAnchor: anchor, text, stroke: 'none' }),
        words([name], {
          x: () => base,
          frameAnchor: 'top',
          dx,
          dy: 2,
          textAnchor: anchor,
          fill: paint(tone),
          fontWeight: 600,
          stroke: 'none',
        }),
      ]),
      Plot.ruleX([base], { stroke: 'currentColor', insetTop: top - 4, insetBottom: height - floor }),
      baseLabel
        ? words([baseLabel], {
            x: () => base,
            frameAnchor: 'bottom',
            dx: -1,
            dy: -2,
            textAnchor: 'start',
            fill: 'var(--muted)',
            stroke: 'none',
          })
        : null,
      marked
        ? remark(
            marked,
            base,
            rows.some((row) => isLess(row) && marked.keys.includes(row.key)),
            step,
          )
        : null,
    ],
  });
}

/** Lines of text beside the marked keys, with a bracket. */
function remark({ keys, lines }: { keys: string[]; lines: string[] }, base: number, atRight: boolean, step: number) {
  const sign = atRight ? 1 : -1;
  const middle = (keys.length - 1) / 2;
  return [
    Plot.ruleX(keys.slice(0, 1), {
      x: () => base,
      y1: () => keys[0],
      y2: () => keys.at(-1),
      dx: 10 * sign,
      stroke: 'currentColor',
      strokeWidth: 1.5,
    }),
    lines.map((line, index) =>
      words([line], {
        x: () => base,
        y: () => keys[0],
        dx: 18 * sign,
        dy: step * middle + (textSize + 3) * (index - (lines.length - 1) / 2),
        textAnchor: atRight ? 'start' : 'end',
        fontWeight: index ? 400 : 600,
        stroke: 'none',
      }),
    ),
  ];
}
