import { describe, expect, test } from 'vitest';
import type { CheckEntry } from '../../src/checks/check.ts';
import type { Use } from '../../src/places/use.ts';
import { cellMarks, checksAt, countsOf, doubtsAbout, worst, marksOf } from '../../src/checks/verdicts.ts';

const check = (verdict: CheckEntry['verdict'], wording: CheckEntry['wording'] = 'printed') =>
  ({ id: `${verdict} ${wording}`, verdict, wording, severity: verdict === 'disagrees' ? 'hard' : null }) as CheckEntry;

test('of several checks of a figure the worst is shown, and a bound last', () => {
  const order = [
    check('disagrees', 'not-above'),
    check('rounds'),
    check('agrees'),
    check('not-checkable'),
    check('agrees', 'not-above'),
  ];
  for (const [index, one] of order.entries()) {
    expect(worst(order.slice(index).toReversed())).toBe(one);
  }
  expect(worst([])).toBeUndefined();
});

test('counts go from the worst to what cannot be checked, without zeros', () => {
  expect(countsOf([check('agrees'), check('disagrees'), check('agrees'), check('not-checkable')])).toEqual([
    { outcome: 'hard', count: 1 },
    { outcome: 'agrees', count: 2 },
    { outcome: 'not-checkable', count: 1 },
  ]);
});

const numeral = (paragraph: number, at: number, length: number): Use => ({ kind: 'numeral', paragraph, at, length });
const cell = (table: string, row: string, column: string): Use => ({ kind: 'cell', table, row, column });
const marked = (mark: Use, verdict: CheckEntry['verdict'] = 'agrees', where = ['para-1']) => ({
  ...check(verdict),
  mark,
  where,
});

describe('the marked figures of a paragraph', () => {
  test('stand in their order, each with all checks about it', () => {
    const [late, early, again] = [marked(numeral(1, 20, 3)), marked(numeral(1, 5, 2)), marked(numeral(1, 20, 3))];
    const elsewhere = [marked(numeral(2, 0, 1)), marked(cell('annex-1', 'white', '2001'))];
    expect(marksOf(1, [late, ...elsewhere, early, again])).toEqual([
      { start: 5, end: 7, checks: [early] },
      { start: 20, end: 23, checks: [late, again] },
    ]);
  });

  test('are left out where one starts before them and ends inside; touching is not overlapping', () => {
    const starts = (...marks: [at: number, length: number][]) =>
      marksOf(
        1,
        marks.map(([at, length]) => marked(numeral(1, at, length))),
      ).map(({ start }) => start);
    expect(starts([0, 10], [9, 3], [12, 2])).toEqual([0, 12]);
    expect(starts([0, 10], [10, 3])).toEqual([0, 10]);
    expect(starts([4, 2], [0, 10])).toEqual([0]);
  });
});

test('the checks about cells of one table are found by the anchor of the cell', () => {
  const [one, two, other] = [
    marked(cell('annex-1', 'urban-2016', 'deaths')),
    marked(cell('annex-1', 'urban-2016', 'deaths')),
    marked(cell('annex-1', 'rural-2016', 'births')),
  ];
  const elsewhere = [marked(cell('annex-2', 'urban-2016', 'deaths')), marked(numeral(1, 0, 1))];
  expect([...cellMarks('annex-1', [one, ...elsewhere, two, other])]).toEqual([
    ['r-urban-2016.deaths', [one, two]],
    ['r-rural-2016.births', [other]],
  ]);
});

test('a page separates the checks of its own figures from those that read them', () => {
  const [stated, used] = [
    marked(numeral(1, 0, 1), 'agrees', ['para-1', 'annex-3']),
    marked(cell('annex-3', 'white', '2001'), 'agrees', ['annex-3', 'para-1', 'para-11']),
  ];
  expect(checksAt('para-1', [stated, used])).toEqual({ stated: [stated], used: [used] });
  expect(checksAt('para-11', [stated, used])).toEqual({ stated: [], used: [used] });
  expect(checksAt('annex-30', [stated, used])).toEqual({ stated: [], used: [] });
});

test('what was read is in doubt where a check about that very figure does not reconcile', () => {
  const read = [numeral(1, 5, 2), cell('annex-1', 'white', '2001')];
  const [figure, aCell] = [marked(read[0]!, 'disagrees'), marked(read[1]!, 'disagrees')];
  const others = [
    marked(read[0]!, 'rounds'),
    marked(numeral(1, 6, 2), 'disagrees'),
    marked(numeral(2, 5, 2), 'disagrees'),
    marked(cell('annex-1', 'white', '2002'), 'disagrees'),
  ];
  expect(doubtsAbout(read, [...others, figure, aCell])).toEqual([figure, aCell]);
});

test('a passage in an entry of a list is not taken for a figure of the paragraph, at the same distance', () => {
  const passage: Use = { kind: 'passage', place: 'para-1.item-2', at: 5, length: 2 };
  expect(doubtsAbout([numeral(1, 5, 2)], [marked(passage, 'disagrees')])).toEqual([]);
  expect(doubtsAbout([passage], [marked(passage, 'disagrees')])).toHaveLength(1);
});
