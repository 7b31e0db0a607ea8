import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/collections/figures.ts';
import { calc, formatNumber, type Term } from '../../src/measures/arithmetic.ts';
import { hold } from '../support/fuzz.ts';

/** A figure as printed, to so many decimals. */
function figure(value: number, decimals: number): Figure {
  const text = value.toFixed(decimals);
  const use = { kind: 'paragraph', number: 1 } as const;
  return { value: Number(text), text, decimals, step: 10 ** -decimals, use };
}

const holds = ({ low, high }: Term, value: number) => {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return low - slack <= value && value <= high + slack;
};

describe('arithmetic with printed figures', () => {
  const amount = fc.double({ min: 0.5, max: 1e6, noNaN: true });
  const decimals = fc.integer({ min: 1, max: 3 });

  test('allows every result of the figures before rounding, and no more', () => {
    hold(
      fc.property(amount, amount, decimals, (a, b, places) => {
        const [one, other] = [figure(a, places), figure(b, places)];
        fc.pre(other.value > 10 ** -places);
        expect(holds(calc.sum([one, other]), a + b)).toBe(true);
        expect(holds(calc.minus(one, other), a - b)).toBe(true);
        expect(holds(calc.times(one, other), a * b)).toBe(true);
        expect(holds(calc.ratio(one, other), a / b)).toBe(true);
        expect(holds(calc.share(one, other), (a / b) * 100)).toBe(true);
        expect(holds(calc.mean(one, other), (a + b) / 2)).toBe(true);
        const sum = calc.sum([one, other]);
        expect(sum.high - sum.low).toBeCloseTo(2 * 10 ** -places, 6);
      }),
    );
  });

  test('takes whole numbers as counted', () => {
    expect(calc.sum([figure(435, 0), figure(119, 0)])).toEqual({ value: 554, low: 554, high: 554, shown: '435 + 119' });
    expect(calc.rounded(figure(577_000, 0), 1000)).toMatchObject({ low: 576_500, high: 577_500 });
    expect(calc.exactly(figure(70.2, 1))).toMatchObject({ low: 70.2, high: 70.2 });
  });

  test('prints to the last digit of another figure, halves away from zero', () => {
    const printed = (value: number, like: Figure) => calc.asPrinted(value, like);
    expect(printed(22.7135, figure(22.71, 2))).toMatchObject({ value: 22.71, low: 22.71, high: 22.71 });
    expect(printed(1.005, figure(1, 2)).value).toBe(1.01);
    expect(printed(-2.5, figure(1, 0)).value).toBe(-3);
    expect(printed(18_157_337, { ...figure(18.2, 1), step: 1e5 }).value).toBe(18_200_000);
    hold(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), decimals, (digits, places) => {
        const value = Number((digits / 10 ** places).toFixed(places));
        expect(printed(value, figure(1, places)).value).toBe(value || 0);
      }),
    );
  });

  test('writes what it shows in one way, however the report writes it', () => {
    const printed = (text: string, value: number, decimals: number, step: number) => ({
      ...figure(value, decimals),
      ...{ text, step },
    });
    const shown = calc.sum([
      printed('18 402,50', 18_402.5, 2, 0.01),
      printed('−1,284 million', -1_284_000, 3, 1000),
      printed('2018', 2018, 0, 1),
      printed('Nine', 9, 0, 1),
      { ...printed('One third', 0, 0, 0), value: 1 / 3 },
    ]).shown;
    expect(shown).toBe('18,402.50 + −1.284 million + 2018 + 9 + (1 ÷ 3)');
  });

  test('is printed in signs, with every term', () => {
    const { sum, minus, share, ratio } = calc;
    expect(share(figure(3, 0), sum([figure(1, 0), figure(4, 0)])).shown).toBe('(3 ÷ (1 + 4)) × 100');
    expect(minus({ ...figure(18_157_337, 0), text: '18 157 337' }, figure(2.5, 1)).shown).toBe('18,157,337 − 2.5');
    expect(ratio({ ...figure(20.3e9, 1), text: '20.3 billion', step: 1e8 }, 2).shown).toBe('20.3 billion ÷ 2');
    expect(ratio({ ...figure(-7, 0), text: '-7' }, { ...figure(0.5, 1), text: 'Half', step: 0 }).shown).toBe(
      '−7 ÷ (1 ÷ 2)',
    );
    expect(sum(Array.from({ length: 16 }, (_, index) => index)).shown).toBe(
      Array.from({ length: 16 }, (_, index) => index).join(' + '),
    );
  });

  test('what lies between figures takes in their rounding', () => {
    expect(calc.between(figure(23.16, 2), figure(22.38, 2))).toMatchObject({ shown: '22.38 to 23.16' });
    expect(calc.between(figure(23.16, 2), figure(22.38, 2)).low).toBeCloseTo(22.375, 9);
  });

  test('the direction of a change', () => {
    expect([calc.direction(1, 2), calc.direction(2, 1), calc.direction(2, 2)]).toEqual([
      'increased',
      'decreased',
      'unchanged',
    ]);
  });
});

describe('what arithmetic shows', () => {
  test('is grouped only where the print is, and has a true minus', () => {
    expect(formatNumber(-1234.5)).toBe('−1,234.5');
    const like = figure(1234.5, 1);
    expect([like, { ...like, text: '1,234.5' }].map((one) => calc.term(one).shown)).toEqual(['1234.5', '1,234.5']);
  });

  test('is a sum in full, however long', () => {
    expect(calc.sum(Array<number>(16).fill(1)).shown.split(' + ')).toHaveLength(16);
  });

  test('is a rate of so many, and the range of some figures with its middle', () => {
    expect(calc.per(30, 2000, 1000)).toMatchObject({ value: 15 });
    expect(calc.between(3, 1, 2)).toEqual({ value: 2, low: 1, high: 3, shown: '1 to 3' });
  });
});
