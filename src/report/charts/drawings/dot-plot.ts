import * as Plot from '@observablehq/plot';
import { plot, printed, readable, widest, words } from '../../../charts/marks.ts';
import { distinct, paint, type Data, type Row, type Tone } from '../../../charts/rows.ts';
import { textSize, type Frame } from '../../../charts/svg.ts';

export interface DotPlotOptions {
  /** The two series: one drawn as rings, one as dots. */
  ring: string;
  dot: string;
  tones: Record<string, Tone>;
  /** Values of the scale that have a line, and its name. */
  lines: { value: number; label: string }[];
  /** Keys that the headline is about. */
  accent?: string[];
}

const lineHeight = textSize + 4;
const top = 2 * lineHeight + 14;

/** Two counts of each key on one scale whose lines are each ten times the one before: equal ways are equal ratios. */
export function dotPlot(
  data: Data,
  { ring, dot, tones, lines, accent = [] }: DotPlotOptions,
  { width, narrow }: Frame,
): Element {
  const keys = distinct(data.rows.map(({ key }) => key));
  const of = (series: string) => data.rows.filter((row) => row.series === series);
  const at = (key: string, series: string) => of(series).find((row) => row.key === key)!;
  const text = (row: Row) => printed(data, row);
  const names = narrow ? 0 : widest(keys, 600) + 16;
  const side = widest(data.rows.map(text), 600) + 14;
  const step = narrow ? 44 : 28;
  const height = top + keys.length * step;
  const most = Math.max(...data.rows.map(({ value }) => value));
  const x = (value: number) => names + side + (Math.log(value) / Math.log(most)) * (width - names - 2 * side);
  const y = (key: string) => top + (keys.indexOf(key) + (narrow ? 0.7 : 0.5)) * step;
  const place = { x: ({ value }: Row) => x(value), y: ({ key }: Row) => y(key) };
  const tone = (series: string) => paint(tones[series]!);
  const rings = { r: 6, fill: 'var(--paper)', stroke: tone(ring), strokeWidth: 2 };
  const dots = { r: 4, fill: tone(dot) };
  // The larger of two has its value at the right, the smaller at the left; equal ones share one.
  const anchorOf = ({ key, series, value }: Row) => {
    const other = at(key, series === ring ? dot : ring).value;
    return value === other ? (series === dot ? 'start' : null) : value > other ? 'start' : 'end';
  };
  const weighed = (strong: boolean) => {
    const chosen = (key: string) => accent.includes(key) === strong;
    const fontWeight = strong ? 600 : 400;
    const values = (textAnchor: 'start' | 'end') =>
      words(
        data.rows.filter((row) => chosen(row.key) && anchorOf(row) === textAnchor),
        {
          ...place,
          dx: textAnchor === 'start' ? 11 : -11,
          textAnchor,
          text,
          fill: ({ series }: Row) => tone(series),
          fontWeight,
        },
      );
    const name = { x: 0, y: (key: string) => y(key) - (narrow ? 18 : 0) };
    return [values('start'), values('end'), words(keys.filter(chosen), { ...name, textAnchor: 'start', fontWeight })];
  };
  const legend = [
    { name: ring, x: 7 },
    { name: dot, x: 7 + widest([ring]) + 34 },
  ];
  const first = { x: 'x', y: lineHeight / 2 };
  return plot({
    width,
    height,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      Plot.dot(legend.slice(0, 1), { ...first, ...rings }),
      Plot.dot(legend.slice(1), { ...first, ...dots }),
      words(legend, {
        ...first,
        dx: 13,
        textAnchor: 'start',
        text: 'name',
        fill: ({ name }: { name: string }) => tone(name),
      }),
      Plot.ruleX(lines, {
        x: ({ value }: { value: number }) => x(value),
        y1: top - 4,
        y2: height,
        stroke: 'var(--rule)',
      }),
      words(lines, {
        x: ({ value }: { value: number }) => x(value),
        y: top - 13,
        text: 'label',
        fill: 'var(--muted)',
        stroke: 'none',
      }),
      Plot.link(keys, {
        x1: (key: string) => x(at(key, ring).value),
        x2: (key: string) => x(at(key, dot).value),
        y,
        stroke: 'var(--muted)',
        strokeWidth: 2,
      }),
      Plot.dot(of(ring), { ...place, ...rings, ...readable(data) }),
      Plot.dot(of(dot), { ...place, ...dots, ...readable(data) }),
      ...weighed(false),
      ...weighed(true),
    ],
  });
}
