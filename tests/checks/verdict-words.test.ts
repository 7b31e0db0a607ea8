import { expect, test } from 'vitest';
import type { CheckEntry } from '../../src/checks/check.ts';
import { caveat, countWords, outcomeOf, sidesInWords, type Outcome } from '../../src/checks/verdict-words.ts';

test.each<[Outcome, string, string]>([
  ['agrees', 'agrees', 'agree'],
  ['rounds', 'agrees to the digits printed', 'agree to the digits printed'],
  ['hard', 'cannot both be true', 'cannot both be true'],
  ['soft', 'open to another reading', 'open to another reading'],
  [
    'not-checkable',
    'with nothing in the report to check it against',
    'with nothing in the report to check them against',
  ],
])('one or more that come to “%s” are called so', (outcome, one, more) => {
  expect([1, 0, 2].map((count) => countWords(outcome, count))).toEqual([one, more, more]);
  expect(caveat).toMatch(/conversion of the document.*published PDF/);
});

test('disagreements are described by their severity', () => {
  expect(outcomeOf({ verdict: 'disagrees', severity: 'hard' })).toBe('hard');
  expect(outcomeOf({ verdict: 'disagrees', severity: 'soft' })).toBe('soft');
  expect(outcomeOf({ verdict: 'rounds', severity: null })).toBe('rounds');
});

test.each<[string, Partial<CheckEntry>]>([
  ['Stated 30; computed 25', {}],
  ['Stated 30; computed 25, between 24 and 31', { between: '24 and 31' }],
  ['Stated 30; computed 25', { wording: 'not-below' }],
  ['Stated 30; compared with 25', { computedValue: null }],
  ['Expected 30; computed 25', { expected: true }],
  ['Expected at most 30; computed 25', { expected: true, wording: 'not-below' }],
  ['Expected at least 30; computed 25', { expected: true, wording: 'not-above' }],
  ['Expected 30; found 25', { expected: true, computedValue: null }],
])('the two sides of a check read: %s', (words, check) => {
  const figures = {
    arithmetic: '5 × 5',
    stated: '30',
    computed: '25',
    computedValue: 25,
    expected: false,
    wording: 'printed',
  };
  expect(sidesInWords({ ...figures, ...check } as CheckEntry)).toBe(words);
});

test.each<[string, Partial<CheckEntry>]>([
  ['Stated 30; computed 5 × 5 = 25', { computed: '25', computedValue: 25 }],
  ['Stated 30; computed 5 × 5 ≈ 25.01', { computed: '25.01', computedValue: 25.0064 }],
  ['Stated 30; computed 5 × 5 = −1.5 million', { computed: '−1.5 million', computedValue: -1_500_000 }],
  [
    'Stated 30; computed 5 × 5 ≈ 25.01, between 24 and 31',
    { computed: '25.01', computedValue: 25.0064, between: '24 and 31' },
  ],
  ['Stated 30; computed 25', { computed: '25', computedValue: 25, arithmetic: null }],
])('with the arithmetic, only what is exact is called equal: %s', (words, check) => {
  const sides = { stated: '30', expected: false, wording: 'printed', arithmetic: '5 × 5' };
  expect(sidesInWords({ ...sides, ...check } as CheckEntry, { worked: true })).toBe(words);
});
