import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeNumber, judgeWords } from '../../src/checks/judge.ts';
import type { Wording } from '../../src/checks/wordings.ts';
import { hold } from '../support/fuzz.ts';

/** The verdict on an exactly computed number; `cut` where the digits are cut off. */
function verdict(stated: number, step: number, computed: number, wording: Wording = 'printed'): string {
  const exact = { value: computed, low: computed, high: computed };
  const { verdict: word, truncated } = judgeNumber({ value: stated, step }, exact, wording);
  return truncated ? `${word}, cut` : word;
}

/** The verdict on a number computed from rounded ones, which lies between two ends. */
function ranged(stated: number, step: number, low: number, high: number, wording: Wording = 'printed'): string {
  return judgeNumber({ value: stated, step }, { value: (low + high) / 2, low, high }, wording).verdict;
}

describe('a printed figure', () => {
  test.each([
    [57.4, 0.1, 57.4, 'agrees'],
    [25.0, 0.1, 25.0067, 'rounds'],
    [13.2, 0.1, 13.15, 'rounds'], // half away from zero
    [13.1, 0.1, 13.15, 'disagrees, cut'],
    [13.1, 0.1, 13.1696, 'disagrees, cut'],
    [13.3, 0.1, 13.1696, 'disagrees'],
    [18_200_000, 100_000, 18_157_337, 'rounds'],
    [18_200_000, 100_000, 18_150_000, 'rounds'],
    [18_100_000, 100_000, 18_150_000, 'disagrees, cut'],
    [13_200, 1, 13_393, 'disagrees'],
    [3, 1, 2.5, 'rounds'],
    [2, 1, 2.5, 'disagrees, cut'],
    [-3, 1, -2.5, 'rounds'],
    [-2, 1, -2.5, 'disagrees, cut'],
    [-3, 1, 2.5, 'disagrees'],
    [0, 1, 0, 'agrees'],
    [0, 0.1, 0.049, 'rounds'],
    [0, 0.1, -0.049, 'rounds'],
    [0, 0.1, 0.05, 'disagrees, cut'],
    [0, 0.1, -0.05, 'disagrees'],
    [1 / 3, 0, 0.33, 'disagrees'],
    [1 / 3, 0, 1 / 3, 'agrees'],
    // Binary fractions: 1.005 is stored a little below itself, 14.73 is not 22.73 − 8.
    [1.01, 0.01, 1.005, 'rounds'],
    [14.73, 0.01, 22.73 - 8, 'agrees'],
    // A cent of forty thousand million is not one.
    [42_893_434_866.35, 0.01, 42_893_434_866.34, 'disagrees'],
    [42_893_434_866.35, 0.01, 42_000_000_000.1 + 893_434_866.25, 'agrees'],
    [100, 0.1, 32.2 + 21.5 + 26.4 + 5.47 + 6.01 + 8.42, 'agrees'],
  ])('%d in steps of %d against %d: %s', (stated, step, computed, expected) => {
    expect(verdict(stated, step, computed)).toBe(expected);
  });

  const decimals = fc.integer({ min: -5, max: 4 });
  const count = fc.integer({ min: -1_000_000, max: 1_000_000 });

  test('agrees with itself, and with no other number of its last digit', () => {
    hold(
      fc.property(count, decimals, fc.integer({ min: 1, max: 50 }), (digits, places, off) => {
        const step = 10 ** -places;
        expect(verdict(digits * step, step, digits * step)).toBe('agrees');
        expect(verdict(digits * step, step, (digits + off) * step)).toBe('disagrees');
        expect(verdict(digits * step, step, (digits - off) * step)).toBe('disagrees');
      }),
    );
  });

  test('rounds up to the half, and from the half on belongs to the next', () => {
    hold(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), decimals, fc.boolean(), (digits, places, negative) => {
        const step = 10 ** -places;
        const sign = negative ? -1 : 1;
        const [here, next, half] = [digits, digits + 1, digits + 0.5].map((units) => sign * units * step) as [
          number,
          number,
          number,
        ];
        expect(verdict(next, step, half)).toBe('rounds');
        expect(verdict(here, step, half)).toMatch(/^disagrees/);
        expect(verdict(here, step, half - sign * step * 0.001)).toBe('rounds');
        expect(verdict(next, step, half - sign * step * 0.001)).toBe('disagrees');
      }),
    );
  });

  test('judges a figure and its mirror image alike', () => {
    hold(
      fc.property(count, fc.double({ min: -3, max: 3, noNaN: true }), (digits, off) => {
        fc.pre(digits !== 0);
        expect(verdict(-digits, 1, -(digits + off))).toBe(verdict(digits, 1, digits + off));
      }),
    );
  });

  test('rounds where the rounding of the sources leaves it open', () => {
    const judge = (low: number, high: number) => ranged(3.9, 0.1, low, high);
    expect(judge(3.81, 4.11)).toBe('rounds');
    expect(judge(3.95, 4.11)).toBe('disagrees');
    expect(judge(3.7, 3.85)).toBe('rounds');
    expect(judge(3.7, 3.84)).toBe('disagrees');
    const whole = { value: 3.5, low: 3, high: 4 };
    const exactly = (value: number) => judgeNumber({ value, step: 0 }, whole, 'printed').verdict;
    expect([2.9, 3, 3.5, 4, 4.1].map(exactly)).toEqual(['disagrees', 'rounds', 'agrees', 'rounds', 'disagrees']);
  });
});

describe('wordings', () => {
  test.each<[Wording, number, number, string]>([
    ['over', 190, 192, 'agrees'],
    ['over', 190, 190, 'disagrees'],
    ['over', 190, 209, 'agrees'],
    ['over', 190, 210, 'disagrees'],
    ['almost', 30, 25, 'disagrees'],
    ['almost', 30, 27, 'agrees'],
    ['almost', 30, 29.9, 'agrees'],
    ['almost', 30, 30, 'disagrees'],
    ['about', 30, 33, 'agrees'],
    ['about', 30, 33.1, 'disagrees'],
    ['about', 0, 0, 'agrees'],
    ['about', 0, 0.1, 'disagrees'],
    ['about', -30, -33, 'agrees'],
    ['over', -30, -31, 'agrees'],
    ['over', -30, -29, 'disagrees'],
    ['at-least', 4, 4, 'agrees'],
    ['at-least', 4, 3, 'disagrees'],
    // A binary fraction of a large figure is larger, too.
    ['at-least', 3e9 * (0.1 + 0.2), 900_000_000, 'agrees'],
    ['not-above', 17, 175, 'agrees'],
    ['not-above', 176, 175, 'disagrees'],
    ['not-above', -5, -4, 'agrees'],
    ['not-below', 98, 94, 'agrees'],
    ['not-below', 98, 99, 'disagrees'],
    ['above', 5, 4, 'agrees'],
    ['above', 5, 5, 'disagrees'],
    ['above', -4, -5, 'agrees'],
    ['most', 0, 50, 'disagrees'],
    ['most', 0, 58, 'agrees'],
  ])('“%s” %d against %d: %s', (wording, stated, computed, expected) => {
    expect(verdict(stated, 1, computed, wording)).toBe(expected);
  });

  test('a figure is inside two ends, the ends included', () => {
    const inside = (value: number) => judgeNumber({ value, step: 1 }, { value: 5, low: 4, high: 6 }, 'inside').verdict;
    expect([3.9, 4, 5, 6, 6.1].map(inside)).toEqual(['disagrees', 'agrees', 'agrees', 'agrees', 'disagrees']);
  });

  test('bounds that are open take a range that reaches beyond them', () => {
    const over = (low: number, high: number) => ranged(190, 1, low, high, 'over');
    expect(over(189, 191)).toBe('agrees');
    expect(over(188, 189)).toBe('disagrees');
    expect(over(209.5, 212)).toBe('disagrees');
    expect(over(208, 212)).toBe('agrees');
  });

  test('over, about and almost overlap nowhere but in about', () => {
    const figure = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    hold(
      fc.property(figure, fc.double({ min: 0.5, max: 1.5, noNaN: true }), (stated, times) => {
        fc.pre(Math.abs(times - 1) > 1e-6 && Math.abs(Math.abs(times - 1) - 0.1) > 1e-6);
        const holds = (wording: Wording) => verdict(stated, 0, stated * times, wording) === 'agrees';
        expect(holds('over') && holds('almost')).toBe(false);
        expect(holds('about')).toBe(holds('over') || holds('almost'));
      }),
    );
  });
});

describe('words, dates and lists', () => {
  test.each<[string | string[], string | string[], Wording, string]>([
    ['Senate', 'Senate', 'same', 'agrees'],
    ['Senate', 'Majilis', 'same', 'disagrees'],
    ['2014', '2014-06-17', 'same', 'agrees'],
    ['2014-06-17', '2014-07', 'same', 'disagrees'],
    ['1995-08-30', '1995-09-06', 'before', 'agrees'],
    ['2017-11', '2018', 'before', 'agrees'],
    ['2018', '2018-06', 'before', 'disagrees'],
    ['2018', '2018', 'after', 'disagrees'],
    ['2018', '2017-12-31', 'after', 'agrees'],
    [['a', 'b'], ['b', 'a'], 'same', 'agrees'],
    [['a'], ['b', 'a'], 'same', 'disagrees'],
    [['a'], ['b', 'a'], 'within', 'agrees'],
    [['a', 'c'], ['b', 'a'], 'within', 'disagrees'],
    ['a', ['a'], 'same', 'agrees'],
    [['a'], 'a', 'same', 'agrees'],
    [['a', 'b'], ['a'], 'same', 'disagrees'],
    [[], ['a'], 'same', 'disagrees'],
    ['2014-06', '2014', 'same', 'agrees'],
    ['2014', '2014', 'same', 'agrees'],
    ['2014-06-17', '2014-06-1', 'same', 'disagrees'],
    ['in 2014', 'in 2014-06', 'same', 'disagrees'],
    ['2014', '2014 and before', 'same', 'disagrees'],
    ['Senate', 'Senate of old', 'same', 'disagrees'],
    ['1995-09-06', '1995-08-30', 'before', 'disagrees'],
    ['1995-09-06', '1995-08-30', 'after', 'agrees'],
    ['1995-08-30', '1995-09-06', 'after', 'disagrees'],
  ])('%j against %j, %s: %s', (stated, computed, wording, expected) => {
    expect(judgeWords(stated, computed, wording).verdict).toBe(expected);
  });
});
