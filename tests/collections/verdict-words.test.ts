import { expect, test } from 'vitest';
import type { CheckEntry } from '../../src/collections/check.ts';
import type { Verdict } from '../../src/collections/judge.ts';
import { caveat, countWords, sidesInWords } from '../../src/collections/verdict-words.ts';

test.each<[Verdict, string, string]>([
  ['agrees', 'agrees', 'agree'],
  ['rounds', 'agrees to the digits printed', 'agree to the digits printed'],
  ['disagrees', 'does not reconcile as published', 'do not reconcile as published'],
  [
    'not-checkable',
    'with nothing in the report to check it against',
    'with nothing in the report to check them against',
  ],
])('one or more that come to “%s” are told so', (verdict, one, more) => {
  expect([1, 0, 2].map((count) => countWords(verdict, count))).toEqual([one, more, more]);
  expect(caveat).toMatch(/conversion of the document.*published PDF/);
});

test.each<[string, Partial<CheckEntry>]>([
  ['Stated 30; computed 25', {}],
  ['Stated 30; computed 25', { wording: 'not-below' }],
  ['Stated 30; compared with 25', { computedValue: null }],
  ['Expected 30; computed 25', { expected: true }],
  ['Expected at most 30; computed 25', { expected: true, wording: 'not-below' }],
  ['Expected at least 30; computed 25', { expected: true, wording: 'not-above' }],
  ['Expected 30; found 25', { expected: true, computedValue: null }],
])('the two sides of a check are told as: %s', (words, check) => {
  const figures = { stated: '30', computed: '25', computedValue: 25, expected: false, wording: 'printed' };
  expect(sidesInWords({ ...figures, ...check } as CheckEntry)).toBe(words);
});
