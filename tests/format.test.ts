import { expect, test } from 'vitest';
import { capitalized, inWords, number } from '../src/format.ts';

test('a number has the decimals asked for, and no others', () => {
  expect(number(55.069)).toBe('55');
  expect(number(5447201.1)).toBe('5,447,201');
  expect(number(25.0067, 1)).toBe('25.0');
  expect(number(-22130)).toBe('−22,130');
});

test('small numbers in words; what running text writes in figures is refused', () => {
  expect([0, 3, 12].map(inWords)).toEqual(['zero', 'three', 'twelve']);
  for (const value of [13, -1, 2.5]) expect(() => inWords(value)).toThrow('is written in figures');
  expect(capitalized(inWords(3))).toBe('Three');
});
