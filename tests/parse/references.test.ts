import { expect, test } from 'vitest';
import { annexReferences, paragraphReferences } from '../../src/parse/references.ts';

const numbers = (text: string) => annexReferences(text).map((reference) => reference.numbers);
const linked = (text: string) =>
  annexReferences(text).flatMap(({ links }) => links.map(({ start, end, number }) => [text.slice(start, end), number]));

test.each([
  ['(annex 4)', [[4]]],
  ['Annex 10 and annex 2', [[10], [2]]],
  ['annexes 1–3', [[1, 2, 3]]],
  ['annexes 2–6', [[2, 3, 4, 5, 6]]],
  ['annexes 6 and 7', [[6, 7]]],
  ['annexes 8–9, and annex 12', [[8, 9], [12]]],
  ['ANNEX 100, annexes 9 and 11', [[100], [9, 11]]],
  ['annexes 1, 2; annex 4–6; annex 1 or 2', [[1, 2], [4, 5, 6], [1]]],
  ['annexes 1, 2 and 3', [[1, 2, 3]]],
  ['annexes 1, 2, and 3', [[1, 2, 3]]],
  ['annexes 1–3 and 5', [[1, 2, 3, 5]]],
  ['annexes 1, 4–6, 9', [[1, 4, 5, 6, 9]]],
  ['annex\u00a04, annexes\u00a01,\u00a02\u00a0and\u00a03', [[4], [1, 2, 3]]],
  ['annex 4 and 5 (annex 7, 15 per cent)', [[4, 5], [7]]],
  ['no annex, an annex of 2014, annexed 4, preannex 4', []],
])('%s', (text, expected) => expect(numbers(text)).toEqual(expected));

test('the first number is linked with its word, the others alone', () => {
  expect(linked('see annexes 1–3 (annex 4).')).toEqual([
    ['annexes 1', 1],
    ['3', 3],
    ['annex 4', 4],
  ]);
  expect(linked('annexes 6 and 7')).toEqual([
    ['annexes 6', 6],
    ['7', 7],
  ]);
  expect(linked('(annexes\u00a01–3, 5 and 15)')).toEqual([
    ['annexes\u00a01', 1],
    ['3', 3],
    ['5', 5],
    ['15', 15],
  ]);
});

test('a range that runs backwards or stands still names its ends', () => {
  expect(numbers('annexes 3–1')).toEqual([[3, 1]]);
  expect(new Set(numbers('annexes 2–2').flat())).toEqual(new Set([2]));
});

test('a number too long for an annex is none', () => {
  expect(numbers('annex 12345')).toEqual([]);
  expect(numbers('annexes 1–99999999999')).toEqual([[1]]);
});

test.each([
  ['as paragraph 12 says', [12]],
  ['(see para. 7)', [7]],
  ['paragraphs 3–5 and 9 above', [3, 4, 5, 9]],
  ['paras. 3, 5 and 7', [3, 5, 7]],
  ['paragraph 3 of its statute, paragraph 3-1, paragraphs 3 and 4 of article 2, subparagraph 5, paragraphs', []],
  ['para 4, Para. 5, PARAGRAPHS 6 and 7, paras 8, 10–12', [4, 5, 6, 7, 8, 10, 11, 12]],
  ['paragraph 110, para. 111', [110, 111]],
  ['paras. 3 and 4 of it; paragraph 5 offers', [5]],
  ['paragraph 12345', []],
  ['para.\u00a07, paragraphs\u00a03–5\u00a0and\u00a09', [7, 3, 4, 5, 9]],
  ['paragraphs 9–7 and 3', [9, 7, 3]],
])('paragraphs named: %s', (text, expected) => expect(paragraphReferences(text)).toEqual(expected));
