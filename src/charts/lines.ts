import * as Plot from '@observablehq/plot';
import { keyLabels, plot, printed, readable, scaleNote, spread, widest, words } from './marks.ts';
import { inPanels, type Panel } from './panels.ts';
import { distinct, paint, type Data, type Row, type Tone } from './rows.ts';
import { textSize, type Frame } from './svg.ts';

interface LinesOptions {
  /** The tone of each series; a `muted` one is context. */
  tones: Record<string, Tone>;
}

const top = 24;
const bottom = 62;

/**
 * Lines over keys: first values at their left end, last values with the names at their right, and in between the
 * highest and the lowest value of each line that is not context. The scale begins where the values do, and says so where
 * that is not at zero.
 */
export function lines(data: Data, options: LinesOptions, frame: Frame): Element {
  const height = frame.narrow ? 260 : 300;
  return inPanels(
    data,
    frame,
    () => height,
    (panel) => one(panel, height, options),
  );
}

function one({ data, width }: Panel, height: number, { tones }: LinesOptions): Element {
  const { rows } = data;
  const keys = distinct(rows.map(({ key }) => key));
  const values = rows.map(({ value }) => value);
  const y = { domain: [Math.min(...values), Math.max(...values)], range: [height - bottom, top] };
  const { apply, invert } = Plot.scale({ y });
  const ends = (at: number) => {
    const found = rows.filter(({ key }) => key === keys.at(at));
    const places = spread(
      found.map(({ value }) => apply(value) as number),
      textSize + 3,
    );
    return found.map((row, index) => ({ ...row, place: invert!(places[index]!) as number }));
  };
  const named = (row: Row) => `${row.series} ${printed(data, row)}`;
  const [left, right] = [widest(ends(0).map((row) => printed(data, row))) + 10, widest(ends(-1).map(named), 600) + 10];
  const tone = ({ series }: Row) => paint(tones[series]!);
  const context = ({ series }: Row) => tones[series] === 'muted';
  const within = ({ key }: Row) => key !== keys[0] && key !== keys.at(-1);
  const turns = Object.keys(tones).flatMap((name) => {
    const own = rows.filter((row) => row.series === name && !context(row)).sort((a, b) => a.value - b.value);
    return own.length
      ? [
          { row: own[0]!, dy: 14 },
          { row: own.at(-1)!, dy: -13 },
        ].filter(({ row }) => within(row))
      : [];
  });
  const step = (width - left - right) / (keys.length - 1);
  /** Height of a series' line so far along the keys, px. */
  const along = (own: Row[], at: number): number | undefined => {
    const [before, after] = [Math.floor(at), Math.ceil(at)].map((index) => own.find(({ key }) => key === keys[index]));
    if (!before || !after) return undefined;
    return apply(before.value + (after.value - before.value) * (at % 1)) as number;
  };
  /** How far beside its mark a label stands so that no other series' line runs through it, px. */
  const beside = (row: Row, dy: number): number => {
    const half = widest([printed(data, row)]) / 2;
    const others = Object.keys(tones)
      .filter((name) => name !== row.series)
      .map((name) => rows.filter(({ series }) => series === name));
    const free = (dx: number) =>
      [-half, -half / 2, 0, half / 2, half].every((from) => {
        const at = keys.indexOf(row.key) + (dx + from) / step;
        const height = (apply(row.value) as number) + dy;
        return others.every((own) => Math.abs((along(own, at) ?? Infinity) - height) > textSize / 2);
      });
    return [0, half, -half].find(free) ?? 0;
  };
  return plot({
    width,
    height,
    x: { type: 'point', domain: keys, range: [left, width - right], padding: 0 },
    y,
    marks: [
      Plot.line(rows, {
        x: 'key',
        y: 'value',
        z: 'series',
        stroke: tone,
        strokeWidth: (row: Row) => (context(row) ? 1.5 : 3),
      }),
      Plot.dot(rows, {
        x: 'key',
        y: 'value',
        r: (row: Row) => (context(row) ? 2 : 3.5),
        fill: tone,
        ...readable(data),
      }),
      words(ends(0), {
        x: 'key',
        y: 'place',
        dx: -8,
        textAnchor: 'end',
        text: (row: Row) => printed(data, row),
        fill: tone,
      }),
      words(ends(-1), { x: 'key', y: 'place', dx: 8, textAnchor: 'start', text: named, fill: tone, fontWeight: 600 }),
      turns.map(({ row, dy }) =>
        words([row], {
          x: 'key',
          y: 'value',
          dx: beside(row, dy),
          dy,
          text: (one: Row) => printed(data, one),
          fill: tone,
        }),
      ),
      keyLabels(keys, step, 20),
      scaleNote(values),
    ],
  });
}
