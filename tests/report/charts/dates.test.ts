import { expect, test } from 'vitest';
import { dateOf } from '../../../src/report/charts/dates.ts';

test.each([
  ['2018-11-21', '21 November 2018'],
  ['2018-01-02', '2 January 2018'],
  ['2018-01', 'January 2018'],
  ['2018-Q3', 'the third quarter of 2018'],
  ['2009', '2009'],
])('%s is %s', (asAt, words) => {
  expect(dateOf(asAt)).toBe(words);
});
