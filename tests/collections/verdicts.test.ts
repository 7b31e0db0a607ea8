import { expect, test } from 'vitest';
import type { CheckEntry } from '../../src/collections/checks.ts';
import { countsOf, gravest } from '../../src/collections/verdicts.ts';

const check = (verdict: CheckEntry['verdict'], wording: CheckEntry['wording'] = 'printed') =>
  ({ id: `${verdict} ${wording}`, verdict, wording }) as CheckEntry;

test('of some checks of a figure the gravest is shown, and a mere bound last', () => {
  const order = [
    check('disagrees', 'not-above'),
    check('rounds'),
    check('agrees'),
    check('not-checkable'),
    check('agrees', 'not-above'),
  ];
  for (const [index, one] of order.entries()) {
    expect(gravest(order.slice(index).toReversed())).toBe(one);
  }
  expect(gravest([])).toBeUndefined();
});

test('counts go from the gravest to what cannot be checked, without those that are none', () => {
  expect(countsOf([check('agrees'), check('disagrees'), check('agrees'), check('not-checkable')])).toEqual([
    { verdict: 'disagrees', count: 1 },
    { verdict: 'agrees', count: 2 },
    { verdict: 'not-checkable', count: 1 },
  ]);
});
