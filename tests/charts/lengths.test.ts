import { describe, expect, test } from 'vitest';
import { columns } from '../../src/charts/columns.ts';
import { dumbbell } from '../../src/charts/dumbbell.ts';
import { lines } from '../../src/charts/lines.ts';
import { dotPlot } from '../../src/report/charts/drawings/dot-plot.ts';
import { partition } from '../../src/charts/partition.ts';
import { divergingStackedBars } from '../../src/report/charts/drawings/diverging-stacked-bars.ts';
import type { Data } from '../../src/charts/rows.ts';
import { stackedBars } from '../../src/report/charts/drawings/stacked-bars.ts';
import { frames } from '../../src/charts/svg.ts';
import { rankedBars } from '../../src/charts/ranked-bars.ts';

/** Rows of one measure from lists of series, key and value. */
const data = (...rows: [series: string, key: string, value: number, panel?: string][]): Data => ({
  key: 'Key',
  measure: { unit: 'sheep' },
  rows: rows.map(([series, key, value, panel]) => ({ series, key, value, panel })),
});

/** What a mark says, and how long it is, px. */
const marks = (drawing: Element, name: string, length: (mark: (name: string) => number) => number) =>
  [...drawing.querySelectorAll(`${name}[aria-label]`)].map((node) => ({
    says: node.getAttribute('aria-label')!,
    length: length((attribute) => Number(node.getAttribute(attribute))),
  }));
const rects = (drawing: Element) => marks(drawing, 'rect', (mark) => mark('width'));

describe.each(Object.values(frames))('$width px', (frame) => {
  test('bars are as long as their values, in all panels', () => {
    const drawn = rects(
      rankedBars(data(['A', 'x', 40, 'one'], ['A', 'y', 10, 'one'], ['A', 'x', 20, 'two']), { tone: 'sky' }, frame),
    );
    const [x, y, other] = drawn.map(({ length }) => length);
    expect(x! / y!).toBeCloseTo(4);
    expect(x! / other!).toBeCloseTo(2);
  });

  test('a value too small for a bar has as many dots', () => {
    const counted = { keys: ['y', 'z'], label: 'Few' };
    const rows = data(['A', 'x', 900], ['A', 'y', 5], ['A', 'z', 1]);
    const lines = marks(rankedBars(rows, { tone: 'muted', counted }, frame), 'line', (mark) => mark('x2') - mark('x1'));
    const dash = rankedBars(rows, { tone: 'muted', counted }, frame).querySelector('[stroke-dasharray]')!;
    const step = Number(dash.getAttribute('stroke-dasharray')!.split(' ')[1]);
    expect(lines.map(({ says, length }) => [says, Math.floor(length / step) + 1])).toEqual([
      ['y, A: 5 sheep', 5],
      ['z, A: 1 sheep', 1],
    ]);
  });

  test('partition of a part stand under it', () => {
    const rows = data(['A', 'big', 60, 'all'], ['A', 'rest', 40, 'all'], ['A', 'l', 45, 'big'], ['A', 'r', 15, 'big']);
    const drawing = partition(rows, { tones: {}, within: { big: 'big' } }, frame);
    const ends = marks(drawing, 'rect', (mark) => mark('x') + mark('width'));
    expect(ends[3]!.length).toBeCloseTo(ends[0]!.length);
    expect(rects(drawing)[2]!.length / frame.width).toBeCloseTo(0.45, 1);
  });

  test('partition stand one after the other, and their sum is printed', () => {
    const rows = data(
      ['A', 'x', 30],
      ['B', 'x', 10],
      ['Sum', 'x', 40],
      ['A', 'y', 15],
      ['B', 'y', 5],
      ['Sum', 'y', 20],
    );
    const drawing = stackedBars(rows, { tones: { A: 'sky', B: 'sun' }, total: 'Sum' }, frame);
    const [a, b, c] = rects(drawing).map(({ length }) => length + 1.5);
    expect(a! / c!).toBeCloseTo(2);
    expect(a! / (b! - 1.5)).toBeCloseTo(3);
    expect([...drawing.querySelectorAll('text')].map((text) => text.textContent)).toEqual(
      expect.arrayContaining(['A', 'B', 'Sum', '40', '20']),
    );
  });

  test('columns of one unit on two scales say so, and only they', () => {
    const rows = data(['A', 'x', 900, 'All'], ['B', 'x', 9, 'New']);
    const texts = (measure: Data['measure']) =>
      [...columns({ ...rows, measure }, { tone: 'sky' }, frame).querySelectorAll('text')].map(
        (text) => text.textContent,
      );
    const remark = 'on a scale of its own';
    expect(texts({ All: { unit: 'sheep' }, New: { unit: 'sheep' } }).filter((text) => text === remark)).toHaveLength(1);
    expect(texts({ All: { unit: 'sheep' }, New: { unit: 'lambs' } })).not.toContain(remark);
    expect(texts({ unit: 'sheep' })).not.toContain(remark);
  });

  test('a scale that does not start at zero says so', () => {
    const tones = { A: 'sky', B: 'sun' } as const;
    const texts = (from: number) => {
      const rows = data(['A', 'x', from], ['B', 'x', 9], ['A', 'y', 5], ['B', 'y', 7]);
      return [lines(rows, { tones }, frame), dumbbell(rows, { from: 'A', to: 'B', tones }, frame)].map((drawing) =>
        drawing.textContent.includes('The scale does not start at zero'),
      );
    };
    expect(texts(3)).toEqual([true, true]);
    expect(texts(0)).toEqual([false, false]);
  });

  test('shares of every key fill the same length', () => {
    const rows = data(
      ...(['a', 'b'] as const).flatMap((key, at): [string, string, number][] => [
        ['Left', key, at ? 70 : 20],
        ['Inner', key, 10],
        ['Right', key, at ? 20 : 70],
      ]),
    );
    const tones = { Left: 'sky', Right: 'sun' } as const;
    const drawing = divergingStackedBars(rows, { left: 'Left', right: 'Right', between: 'Inner', tones }, frame);
    const of = (key: string) => rects(drawing).filter(({ says }) => says.startsWith(key));
    const total = (key: string) => of(key).reduce((sum, { length }) => sum + length, 0);
    expect(of('a')).toHaveLength(3);
    expect(total('a')).toBeCloseTo(total('b'));
  });

  test('dotPlot of one ratio are equally far apart', () => {
    const rows = data(['R', 'x', 200], ['R', 'y', 4], ['D', 'x', 100], ['D', 'y', 2]);
    const tones = { R: 'muted', D: 'sky' } as const;
    const drawing = dotPlot(rows, { ring: 'R', dot: 'D', lines: [], tones }, frame);
    const at = Object.fromEntries(
      marks(drawing, 'circle', (mark) => mark('cx')).map(({ says, length }) => [says, length]),
    );
    expect(at['x, R: 200 sheep']! - at['x, D: 100 sheep']!).toBeCloseTo(at['y, R: 4 sheep']! - at['y, D: 2 sheep']!);
  });
});
