import { describe, expect, test } from 'vitest';
import { readQuery } from '../../src/search/query.ts';
import { readerOf } from '../../src/search/words.ts';

const query = (typed: string) => readQuery(typed, readerOf());
const termsIn = (typed: string) => query(typed).words.map(({ term }) => term);

describe('what is typed', () => {
  test.each([
    ['How many women are there of childbearing age?', ['women', 'childbearing', 'age'], []],
    ['women "childbearing age"', ['women'], [['childbearing', 'age']]],
    ['“childbearing age” women', ['women'], [['childbearing', 'age']]],
    ['"of the age', [], [['of', 'the', 'age']]],
    ['to be with', ['to', 'be', 'with'], []],
    ['the WHO', ['who'], []],
    ['who', ['who'], []],
    ['women women', ['women'], []],
    ['""', [], []],
    ['', [], []],
  ])('%s', (typed, words, phrases) => {
    expect(termsIn(typed)).toEqual(words);
    expect(query(typed).phrases).toEqual(phrases);
  });

  test('is read up to a maximum length', () => {
    expect(termsIn('word '.repeat(10_000) + 'last')).toEqual(['word']);
  });
});
