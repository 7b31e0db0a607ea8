import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, readNumber, stepOf, type NumberFormat } from '../../src/parse/numbers.ts';
import { fuzz, fuzzTimeout, hold } from '../support/fuzz.ts';

const tables: NumberFormat = { thousands: ' ', decimal: '.' };
const prose: NumberFormat = { thousands: ',', decimal: '.' };
const continental: NumberFormat = { thousands: '.', decimal: ',' };

describe('in tables', () => {
  test.each([
    ['17 415 715', 17_415_715],
    ['17\u00a0415\u00a0715', 17_415_715],
    [' 12\t', 12],
    ['22.73', 22.73],
    ['8.00', 8],
    ['0.0', 0],
    ['1994', 1994],
    ['-22 130', -22_130],
    ['−5', -5],
  ])('%s is %d', (text, value) => expect(readNumber(text, tables)).toBe(value));

  test.each([
    '',
    ' ',
    '-',
    '–',
    '1.',
    '.5',
    '1 2',
    '17 41 715',
    '1234 567',
    '17,415',
    '1O',
    '12a',
    '0–4',
    '70+',
    '1 234.5.6',
  ])('“%s” is no number, and never 0', (text) => expect(readNumber(text, tables)).toBeNull());
});

describe('in prose', () => {
  test.each([
    ['3,282', 3282],
    ['13,200', 13_200],
    ['84.2', 84.2],
    ['18.2 million', 18_200_000],
    ['1.1\u00a0million', 1_100_000],
    ['2.675 billion', 2_675_000_000],
    ['12 thousand', 12_000],
  ])('%s is %d', (text, value) => expect(readNumber(text, prose)).toBe(value));

  test.each(['3 282', '3,28', 'million', 'nine million', '18.2 millions', '18.2million'])('“%s” is no number', (text) =>
    expect(readNumber(text, prose)).toBeNull(),
  );

  test.each(['zero', 'nine', 'Twelve', 'thirteen', 'half'])('“%s” is not in digits', (text) =>
    expect(readNumber(text, prose)).toBeNull(),
  );
});

test('with a decimal comma the same signs change places', () => {
  expect(readNumber('1.234.567,89', continental)).toBe(1_234_567.89);
  expect(readNumber('1,234', continental)).toBe(1.234);
  expect(readNumber('1,234,567', continental)).toBeNull();
});

const printed = fc
  .record({
    minus: fc.constantFrom('', '-'),
    amount: fc.nat(9_999_999),
    decimals: fc.nat(3),
    format: fc.constantFrom(tables, prose, continental),
    scale: fc.constantFrom(
      { word: '', factor: 1n },
      { word: ' million', factor: 10n ** 6n },
      { word: ' billion', factor: 10n ** 9n },
      { word: '\u00a0thousand', factor: 10n ** 3n },
    ),
  })
  .map(({ minus, amount, decimals, format, scale: { word, factor } }) => {
    const digits = String(amount).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, format.thousands);
    const print = minus + whole + (decimals ? format.decimal : '') + digits.slice(digits.length - decimals) + word;
    // In whole numbers, so that a scaled one is the one its digits say and not a neighbour.
    const value = Number(BigInt(amount) * factor) / 10 ** decimals;
    return { print, format, decimals, value: minus ? -value : value, factor: Number(factor) };
  });

test(`any of ${fuzz.numRuns} numbers comes back from its print`, { timeout: fuzzTimeout }, () => {
  hold(
    fc.property(printed, ({ print, format, decimals, value, factor }) => {
      expect(readNumber(print, format)).toBe(value);
      expect(decimalsOf(print, format)).toBe(decimals);
      expect(stepOf(print, format)).toBeCloseTo(factor / 10 ** decimals, 9);
    }),
  );
});

test(`of ${fuzz.numRuns} texts, each is a number or none`, { timeout: fuzzTimeout }, () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[-−]?[\d., \u00a0]{0,30}(million| thousand)?$/),
  );
  hold(
    fc.property(text, fc.constantFrom(tables, prose, continental), (print, format) => {
      expect(readNumber(print, format) ?? 0).toSatisfy(Number.isFinite);
      expect(decimalsOf(print, format)).toBeGreaterThanOrEqual(0);
      expect(stepOf(print, format)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('digits after the decimal sign are those printed', () => {
  expect(['8.00', '22.73', '18.2 million', '3,282', 'nine', ''].map((text) => decimalsOf(text, prose))).toEqual([
    2, 2, 1, 0, 0, 0,
  ]);
});
