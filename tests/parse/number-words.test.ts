import { describe, expect, test } from 'vitest';
import { printDate, readDate } from '../../src/parse/dates.ts';
import { numeralsIn, readNumberWord, readNumeral } from '../../src/parse/number-words.ts';

test.each([
  ['nine', 9],
  ['Twelve', 12],
  ['seventy-third', 73],
  ['thirtieth', 30],
  ['eighth', 8],
  ['initial', 1],
  ['half', 0.5],
  ['one third', 1 / 3],
  ['two thirds', 2 / 3],
  ['four fifths', 0.8],
  ['one and a half', 1.5],
  ['a quarter', 0.25],
  [' Ninety-nine ', 99],
  ['nineteenth', 19],
  ['ninetieth', 90],
  ['twenty', 20],
  ['zeroth', 0],
  ['three quarters', 0.75],
  ['a tenth', 0.1],
  ['one fifth', 0.2],
  ['one half', 0.5],
  ['two and three quarters', 2.75],
  ['-', null],
  ['many thirds', null],
  ['one thirds of', null],
  ['of one third', null],
  ['none', null],
  ['thirdly', null],
  ['seven and', null],
  ['12', null],
  ['some and two thirds', null],
  ['zero and a half', 0.5],
])('the number word %s is %d', (text, value) => {
  const read = readNumberWord(text);
  if (value === null) expect(read).toBeNull();
  else expect(read).toBeCloseTo(value, 12);
});

describe('numerals in a text', () => {
  const english = { thousands: ',', decimal: '.' };
  const texts = (text: string, format = english) => numeralsIn(text, format).map((numeral) => numeral.text);

  test('stand in digits and in words', () => {
    expect(texts('Of 18,517 bodies, 8,743 (47.2 per cent) and one third were active in 2016–2017.')).toEqual([
      '18,517',
      '8,743',
      '47.2',
      'one',
      'third',
      '2016',
      '2017',
    ]);
    expect(texts('the seventy-third session, twice, for someone; tension; No. 11-1-2/547')).toEqual([
      'seventy-third',
      '11',
      '1',
      '2',
      '547',
    ]);
  });

  test('are written as the report writes them', () => {
    const text = 'In 2018 412 of 48 216,5 km² and 1,284 million, 2, 3';
    expect(texts(text, { thousands: ' ', decimal: ',' })).toEqual(['2018', '412', '48 216,5', '1,284', '2', '3']);
  });

  test('have their offsets', () => {
    const text = 'In six of 25 regions';
    for (const { at, text: numeral } of numeralsIn(text, english))
      expect(text.slice(at, at + numeral.length)).toBe(numeral);
  });
});

describe('a numeral of the words, in digits or not', () => {
  const read = (text: string) => readNumeral(text, { thousands: ',', decimal: '.' });

  test.each([
    ['22.73', 22.73, 2, 0.01],
    ['18.2 million', 18_200_000, 1, 100_000],
    ['18.2\u00a0million', 18_200_000, 1, 100_000],
    ['20.3 billion', 20_300_000_000, 1, 100_000_000],
    ['12 thousand', 12_000, 0, 1000],
    ['3,282', 3282, 0, 1],
    ['nine', 9, 0, 1],
    ['Twelve', 12, 0, 1],
    ['thirteen', 13, 0, 1],
    ['ninety-nine', 99, 0, 1],
    ['seventh', 7, 0, 1],
    ['seventy-third', 73, 0, 1],
    ['one third', 1 / 3, 0, 0],
    ['one and a half', 1.5, 0, 0],
  ])('%s is %d, with %d decimals, and one in its last digit is worth %d', (text, value, decimals, step) => {
    expect(read(text)).toEqual({ value: expect.closeTo(value, 12) as number, decimals, step });
  });

  test.each(['several', '', 'nine million', '3 282'])('“%s” is none', (text) => expect(read(text)).toBeNull());
});

test.each([
  ['2 December 2003', '2003-12-02'],
  ['October 2008', '2008-10'],
  ['1995', '1995'],
  ['Octobre 2008', null],
  ['December 2', null],
  ['27 and 28 November', null],
])('the date %s is %s', (text, iso) => {
  expect(readDate(text)).toBe(iso);
  if (iso) expect(printDate(iso)).toBe(text);
});
