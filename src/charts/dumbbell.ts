import * as Plot from '@observablehq/plot';
import { plot, printed, readable, scaleNote, holdsZero, widest, words } from './marks.ts';
import { distinct, paint, type Data, type Row, type Tone } from './rows.ts';
import { textSize, type Frame } from './svg.ts';

interface DumbbellOptions {
  /** The two series whose values are the ends; `to` is the one that counts. */
  from: string;
  to: string;
  tones: Record<string, Tone>;
  /** The series that says how far they are apart, printed at the right; its name heads that column. */
  difference?: string;
}

const reach = 11;
const line = textSize + 4;

/**
 * Two values of each key on one scale, and the way from one to the other. Keys stand in the order of the rows; a scale
 * that does not start at zero says so.
 */
export function dumbbell(data: Data, { from, to, tones, difference = '' }: DumbbellOptions, { width }: Frame): Element {
  const keys = distinct(data.rows.map(({ key }) => key));
  const of = (name: string) => data.rows.filter(({ series }) => series === name);
  const at = (key: string, name: string) => of(name).find((row) => row.key === key)!.value;
  const text = (row: Row) => printed(data, row);
  const tone = ({ series }: Row) => paint(tones[series]!);
  const ends = [...of(from), ...of(to)];
  // The end with the larger value has its label at the right, the other at the left; of equal ends, `to` at the right.
  const side = ({ key, series, value }: Row) => {
    const other = at(key, series === from ? to : from);
    return value > other || (value === other && series === to) ? 'start' : 'end';
  };
  const half = widest(ends.map(text), 600) + reach + 4;
  const left = widest(keys) + 12 + half;
  const beside = widest(of(difference).map(text), 600);
  const right = half + beside + (difference ? 12 : 0);
  const legendWidth = widest([from, to], 600) * 2 + 6 * reach;
  const lines = difference && legendWidth + widest([difference], 600) > width ? 2 : 1;
  const top = lines * line + 4;
  const values = ends.map(({ value }) => value);
  const floor = top + keys.length * (keys.length > 6 ? 24 : 34);
  const height = floor + (holdsZero(values) ? 0 : textSize + 10);
  const labels = (name: string, anchor: 'start' | 'end') =>
    words(
      of(name).filter((row) => side(row) === anchor),
      {
        x: 'value',
        y: 'key',
        dx: anchor === 'start' ? reach : -reach,
        textAnchor: anchor,
        text,
        fill: tone,
        fontWeight: name === to ? 600 : 400,
      },
    );
  return plot({
    width,
    height,
    x: { type: 'linear', domain: [Math.min(...values), Math.max(...values)], range: [left, width - right] },
    y: { type: 'point', domain: keys, range: [top, floor], padding: 0.5 },
    marks: [
      // It ends before the differences: beside a minus sign it would read as one more.
      Plot.ruleY(keys, { y: (key: string) => key, insetRight: beside && beside + 8, stroke: 'var(--rule)' }),
      words(keys, { y: (key: string) => key, frameAnchor: 'left', textAnchor: 'start' }),
      Plot.link(keys, {
        x1: (key: string) => at(key, from),
        x2: (key: string) => at(key, to),
        y: (key: string) => key,
        stroke: 'var(--muted)',
        strokeWidth: 2,
      }),
      Plot.dot(ends, {
        x: 'value',
        y: 'key',
        r: 5,
        fill: (row: Row) => (row.series === to ? tone(row) : 'var(--paper)'),
        stroke: tone,
        strokeWidth: 2,
        ...readable(data),
      }),
      ...[from, to].flatMap((name) => [labels(name, 'start'), labels(name, 'end')]),
      legend(from, to, tones),
      scaleNote(values),
      words([difference], {
        frameAnchor: 'top-right',
        textAnchor: 'end',
        dy: lines * line - line + 2,
        fontWeight: 600,
      }),
      words(of(difference), { y: 'key', frameAnchor: 'right', textAnchor: 'end', text, fontWeight: 600 }),
    ],
  });
}

/** The two ends and their names, on a line of their own. */
function legend(from: string, to: string, tones: Record<string, Tone>): Plot.Markish {
  const second = reach + widest([from], 600) + 4 * reach;
  return [from, to].map((name, index) => [
    Plot.dot([name], {
      frameAnchor: 'top-left',
      dx: 6 + index * second,
      dy: textSize / 2 + 0.5,
      r: 5,
      fill: index ? paint(tones[name]!) : 'var(--paper)',
      stroke: paint(tones[name]!),
      strokeWidth: 2,
    }),
    words([name], {
      frameAnchor: 'top-left',
      textAnchor: 'start',
      dx: 6 + reach + index * second,
      dy: 2,
      fill: paint(tones[name]!),
      fontWeight: 600,
    }),
  ]);
}
