import * as Plot from '@observablehq/plot';
import { keyLabels, plot, printed, readable, widest, words } from '../../../charts/marks.ts';
import { inPanels, type Panel } from '../../../charts/panels.ts';
import { distinct, paint, type Data, type Row, type Tone } from '../../../charts/rows.ts';
import type { Frame } from '../../../charts/svg.ts';

interface DifferenceOptions {
  /** The names of the three series: two lines, and their difference, which fills the room between. */
  upper: string;
  lower: string;
  difference: string;
  tones: Record<string, Tone>;
}

const top = 24;
const bottom = 26;

/** Two lines from zero and the room between them, first and last values printed; all panels share one scale. */
export function difference(data: Data, options: DifferenceOptions, frame: Frame): Element {
  const most = (rows: Row[]) => Math.max(...rows.map(({ value }) => value));
  const scale = (frame.narrow ? 240 : 260) / most(data.rows);
  const heightOf = (line: Row[]) => Math.ceil(top + scale * most(line) + bottom);
  return inPanels(data, frame, heightOf, (panel, height) => one(panel, height, options, scale));
}

function one({ data, width, first }: Panel, height: number, options: DifferenceOptions, scale: number): Element {
  const { upper, lower, difference, tones } = options;
  const keys = distinct(data.rows.map(({ key }) => key));
  const [start, end] = [keys[0]!, keys.at(-1)!];
  const centre = keys[(keys.length - 1) >> 1]!;
  const of = (series: string, among = keys) =>
    data.rows.filter((row) => row.series === series && among.includes(row.key));
  const at = (key: string, series: string) => of(series, [key])[0]!.value;
  const middle = ({ key }: Row) => (at(key, upper) + at(key, lower)) / 2;
  const fill = (series: string) => paint(tones[series]!);
  const text = (row: Row) => printed(data, row);
  const side = Math.ceil(widest(data.rows.map(text)) / 2);
  const reach = side / ((width - 2 * side) / (keys.length - 1));
  /** How far the line beyond a label at its end runs towards it over half the label's width: so far it gives way. */
  const clear = ({ key, series, value }: Row) => {
    const next = at(key === start ? keys[1]! : keys.at(-2)!, series) - value;
    return value + Math.min(1, reach) * (series === upper ? Math.max(0, next) : Math.min(0, next));
  };
  // On the tint only ink has the contrast that text needs.
  const inside = { x: 'key', y: middle, dy: 8, text, stroke: 'none' };
  const line = (series: string, dy: number) => [
    Plot.lineY(of(series), { x: 'key', y: 'value', stroke: fill(series), strokeWidth: 3 }),
    Plot.dot(of(series), { x: 'key', y: 'value', r: 3.5, fill: fill(series), ...readable(data) }),
    words(of(series, [start, end]), { x: 'key', y: clear, dy, text, fill: fill(series) }),
    first
      ? words(of(series, [centre]), { x: 'key', y: 'value', dy, text: 'series', fill: fill(series), fontWeight: 600 })
      : null,
  ];
  return plot({
    width,
    height,
    x: { type: 'point', domain: keys, range: [side, width - side], padding: 0 },
    y: { domain: [0, 1], range: [height - bottom, height - bottom - scale] },
    marks: [
      Plot.areaY(keys, {
        x: (key: string) => key,
        y1: (key: string) => at(key, lower),
        y2: (key: string) => at(key, upper),
        fill: fill(difference),
        fillOpacity: 0.16,
      }),
      Plot.ruleX(of(difference), {
        x: 'key',
        y1: ({ key }: Row) => at(key, lower),
        y2: ({ key }: Row) => at(key, upper),
        stroke: fill(difference),
        strokeOpacity: 0.2,
        ...readable(data),
      }),
      Plot.ruleY([0], { stroke: 'var(--muted)' }),
      ...line(upper, -14),
      ...line(lower, 16),
      words(of(difference, [start]), { ...inside, dx: 3, textAnchor: 'start' }),
      words(of(difference, [end]), { ...inside, dx: -3, textAnchor: 'end' }),
      first ? words(of(difference, [centre]), { ...inside, dy: -10, text: 'series', fontWeight: 600 }) : null,
      keyLabels(keys, (width - 2 * side) / (keys.length - 1)),
    ],
  });
}
