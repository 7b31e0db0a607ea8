import { expect, test } from 'vitest';
import { printRange } from '../../src/cite/print-range.ts';

test.each([
  ['87-92', { first: 87, last: 92 }],
  ['87–92', { first: 87, last: 92 }],
  [' 5 - 5 ', { first: 5, last: 5 }],
  ['432', { first: 432, last: 432 }],
])('%s is a range', (asked, expected) => expect(printRange(asked, 432)).toEqual(expected));

test.each([
  ['', 'is not a range'],
  ['abc', '“abc” is not a range'],
  ['1-2-3', 'is not a range'],
  ['-5', 'is not a range'],
  ['9-3', 'runs backwards'],
  ['0-4', 'There is no paragraph 0: the report has paragraphs 1 to 432'],
  ['430-433', 'There is no paragraph 433'],
  ['99999999999', 'is not a range'],
])('%s is refused, and why is said', (asked, words) =>
  expect(printRange(asked, 432)).toEqual({ problem: expect.stringContaining(words) as string }),
);
