import * as Plot from '@observablehq/plot';
import { keyLabels, plot, printed, readable, words } from './marks.ts';
import { inPanels, type Panel } from './panels.ts';
import { distinct, isMeasure, measureOf, paint, type Data, type Row, type Tone } from './rows.ts';
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
const widestBar = 76;
const ownScale = 'on a scale of its own';

/**
 * Columns over keys, each with its value. Panels of one measure share a scale; those of different measures do not, and
 * where their unit is the same all the same, it is said.
 */
export function columns(data: Data, options: ColumnsOptions, frame: Frame): Element {
  const height = (options.height ?? 180) + top + bottom + (options.base ? 20 : 0);
  const highest = (rows: Row[]) => Math.max(...rows.map(({ value }) => value));
  const first = data.rows[0]!;
  // What is counted in the unit of the first panel, and not on its scale, would be compared with it.
  const alike = ({ panel, series }: Row) =>
    !isMeasure(data.measure) &&
    panel !== first.panel &&
    measureOf(data, { ...first, panel, series }).unit === measureOf(data, first).unit;
  const apart = distinct(data.rows.filter(alike).map(({ panel }) => panel));
  return inPanels(
    data,
    frame,
    () => height,
    (panel) =>
      one(panel, { height, most: highest((isMeasure(data.measure) ? data : panel.data).rows), apart }, options),
    (name) => (apart.includes(name) ? ownScale : ''),
  );
}

interface Scale {
  height: number;
  most: number;
  /** Panels whose columns are pale, since they may not be compared with the others. */
  apart: (string | undefined)[];
}

function one({ data, width }: Panel, { height, most, apart }: Scale, { tone, accent, base }: ColumnsOptions): Element {
  const floor = height - bottom - (base ? 20 : 0);
  const { rows } = data;
  const keys = distinct(rows.map(({ key }) => key));
  const step = width / keys.length;
  const padding = Math.max(0.3, 1 - widestBar / step);
  const accented = ({ key }: Row) => accent?.keys.includes(key) ?? false;
  const plain = rows.filter((row) => !accented(row));
  const marked = rows.filter(accented);
  const zero = base?.value ?? 0;
  const look = (fill: Tone) =>
    apart.includes(rows[0]!.panel) ? { fillOpacity: 0.16, stroke: paint(fill), inset: 0.5 } : {};
  const bars = (some: Row[], fill: Tone) =>
    Plot.barY(some, { x: 'key', y1: zero, y2: 'value', fill: paint(fill), ...look(fill), ...readable(data) });
  const values = (some: Row[], options: Plot.TextOptions) =>
    words(some, { x: 'key', y: 'value', dy: -10, text: (row: Row) => printed(data, row), stroke: 'none', ...options });
  return plot({
    width,
    height,
    x: { type: 'band', domain: keys, range: [0, width], paddingInner: padding, paddingOuter: padding / 2 },
    y: { domain: [zero, most], range: [floor, top] },
    marks: [
      bars(plain, tone),
      bars(marked, accent?.tone ?? tone),
      values(plain, {}),
      values(marked, { fill: paint(accent?.tone ?? tone), fontWeight: 600 }),
      Plot.ruleY([zero], { stroke: 'var(--muted)' }),
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
