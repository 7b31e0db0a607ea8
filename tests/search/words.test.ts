import { describe, expect, test } from 'vitest';
import { readerOf } from '../../src/search/words.ts';

const read = readerOf({ ý: 'u' });
const terms = (text: string) => read(text).map((word) => word.terms.join('/'));

describe('the words of a text', () => {
  test.each([
    ['Nýr Otan', ['nyr/nur', 'otan']],
    ['Aýyl AUYL ayyl', ['ayyl/auyl', 'auyl', 'ayyl']],
    ['Qoǵamdyq Başkut für', ['qogamdyq', 'baskut', 'fur']],
    ['children’s rights, agencies', ['children', 'right', 'agency']],
    ['status, class, basis, news', ['status', 'class', 'basis', 'news']],
    ['13,200 km², 17 520.5 and 4.5', ['13200', 'km2', '17520.5', 'and', '4.5']],
    ['51,0 per cent of 2015, 2016', ['51.0', 'per', 'cent', 'of', '2015', '2016']],
    ['I\u0307stanbul, ﬁve', ['istanbul', 'five']],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('have their positions in the text', () => {
    const text = 'In 1 000 “Aýyl” villages';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', '1 000', 'Aýyl', 'villages']);
  });

  test('a hyphenated word is its parts, and one word', () => {
    expect(read('non-governmental')).toEqual([
      { start: 0, end: 3, terms: ['non'], compound: { term: 'nongovernmental', end: 16 } },
      { start: 4, end: 16, terms: ['governmental'], stem: 'government-' },
    ]);
  });

  test.each([
    ['detained detainees detention', 'detain-'],
    ['woman women', 'woman-'],
    ['child children', 'child-'],
    ['election elected elects', 'elect-'],
  ])('%s have one stem', (text, stem) => {
    expect(new Set(read(text).map((word) => word.stem))).toEqual(new Set([stem]));
  });

  test('numbers and short words have no stem', () => {
    expect(read('2016 law').map((word) => word.stem)).toEqual([undefined, undefined]);
  });

  test('symbols are not words', () => {
    expect(terms(' … “” – ( ) <> \u0000 \uD800 🐎')).toEqual([]);
  });
});
