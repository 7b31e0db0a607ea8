import * as Plot from '@observablehq/plot';
import { keyLabels, plot, printed, readable, words } from './marks.ts';
import { inPanels, type Panel } from './panels.ts';
import { distinct, isMeasure, paint, type Data, type Row, type Tone } from './rows.ts';
import type { Frame } from './svg.ts';

interface ColumnsOptions {
  tone: Tone;
  /** Columns that the headline is about. */
  accent?: { keys: string[]; tone: Tone };
  /** Where columns stand on, if not on zero: a value with a meaning of its own, said at its line. */
  base?: { value: number; label: string };
  /** Height of the tallest column, px. */
  height?: number;
}

const top = 22;
const bottom = 24;
const widestStep = 104;

/** Columns over keys, each with its value. Panels of one measure share a scale; those of different measures do not. */
export function columns(data: Data, options: ColumnsOptions, frame: Frame): Element {
  const height = (options.height ?? 180) + top + bottom + (options.base ? 20 : 0);
  const highest = (rows: Row[]) => Math.max(...rows.map(({ value }) => value));
  return inPanels(
    data,
    frame,
    () => height,
    (panel) => one(panel, height, highest((isMeasure(data.measure) ? data : panel.data).rows), options),
  );
}

function one({ data, width }: Panel, height: number, most: number, { tone, accent, base }: ColumnsOptions): Element {
  const floor = height - bottom - (base ? 20 : 0);
  const { rows } = data;
  const keys = distinct(rows.map(({ key }) => key));
  const step = Math.min(width / keys.length, widestStep);
  const accented = ({ key }: Row) => accent?.keys.includes(key) ?? false;
  const plain = rows.filter((row) => !accented(row));
  const told = rows.filter(accented);
  const zero = base?.value ?? 0;
  const bars = (some: Row[], fill: Tone) =>
    Plot.barY(some, { x: 'key', y1: zero, y2: 'value', fill: paint(fill), ...readable(data) });
  const values = (some: Row[], options: Plot.TextOptions) =>
    words(some, { x: 'key', y: 'value', dy: -10, text: (row: Row) => printed(data, row), stroke: 'none', ...options });
  return plot({
    width,
    height,
    x: { type: 'band', domain: keys, range: [0, step * keys.length], paddingInner: 0.3, paddingOuter: 0.15 },
    y: { domain: [zero, most], range: [floor, top] },
    marks: [
      bars(plain, tone),
      bars(told, accent?.tone ?? tone),
      values(plain, {}),
      values(told, { fill: paint(accent?.tone ?? tone), fontWeight: 600 }),
      Plot.ruleY([zero], { stroke: 'var(--muted)', insetRight: width - step * keys.length }),
      keyLabels(keys, step, height - floor - bottom),
      base
        ? words([base.label], {
            frameAnchor: 'bottom-left',
            textAnchor: 'start',
            dy: -2,
            fill: 'var(--muted)',
          })
        : null,
    ],
  });
}
