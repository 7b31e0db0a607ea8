import { expect, test } from 'vitest';
import { printDate, readDate, readDay } from '../../src/parse/dates.ts';

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

test.each(['45 May 1994', '30 February 2004', '29 February 2003', '31 June 2003', '0 May 1994', '00 May 1994'])(
  '“%s” is no day',
  (text) => expect(readDate(text)).toBeNull(),
);

test('a day is exact, or none', () => {
  const days = ['12 May 1994', 'May 1994', '1994', 'some day', ''].map(readDay);
  expect(days).toEqual(['1994-05-12', null, null, null, null]);
});

test('the last days of months are days', () => {
  const days = ['31 January 2003', '28 February 2003', '29 February 2004', '29 February 2000', '30 June 2003'];
  expect(days.map((text) => printDate(readDate(text)!))).toEqual(days);
});

test('a year alone is printed as it is', () => {
  expect(printDate('1995')).toBe('1995');
});
