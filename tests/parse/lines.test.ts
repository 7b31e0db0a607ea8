import { expect, test } from 'vitest';
import { toLines } from '../../src/parse/lines.ts';

test.each([
  ['', []],
  ['one', [[1, 0, 'one', '']]],
  ['one\n', [[1, 0, 'one', '\n']]],
  [
    '\n\ntwo\r\n\u2028three',
    [
      [1, 0, '', '\n'],
      [2, 1, '', '\n'],
      [3, 2, 'two\r', '\n'],
      [4, 7, '\u2028three', ''],
    ],
  ],
])('the lines of %j', (text, lines) => {
  expect(toLines(text).map(({ number, offset, text: words, end }) => [number, offset, words, end])).toEqual(lines);
});
