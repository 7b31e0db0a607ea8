import { expect, test } from 'vitest';
import { printDate, readDate } from '../../src/parse/dates.ts';

test.each([
  [' 12 May 1994 ', '1994-05-12'],
  ['7 January 2006', '2006-01-07'],
  ['December 1995', '1995-12'],
])('white space around a date and the length of its day do not matter: “%s”', (text, iso) => {
  expect(readDate(text)).toBe(iso);
  expect(printDate(iso)).toBe(text.trim());
});

test.each(['on 12 May 1994', '12 May 1994.', '123 May 1994', '12 May 94', '12 1994', '19945', 'May', ''])(
  '“%s” is no date',
  (text) => expect(readDate(text)).toBeNull(),
);

test('a year alone is printed as it is', () => {
  expect(printDate('1995')).toBe('1995');
});
