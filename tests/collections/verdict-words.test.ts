import { expect, test } from 'vitest';
import type { Verdict } from '../../src/collections/judge.ts';
import { caveat, countWords } from '../../src/collections/verdict-words.ts';

test.each<[Verdict, string, string]>([
  ['agrees', 'agrees', 'agree'],
  ['rounds', 'agrees to the digits printed', 'agree to the digits printed'],
  ['disagrees', 'does not reconcile as published', 'do not reconcile as published'],
  ['not-checkable', 'nothing in the report to check it against', 'with nothing in the report to check them against'],
])('one or more that come to “%s” are told so', (verdict, one, more) => {
  expect([1, 0, 2].map((count) => countWords(verdict, count))).toEqual([one, more, more]);
  expect(caveat).toMatch(/conversion of the document.*published PDF/);
});
