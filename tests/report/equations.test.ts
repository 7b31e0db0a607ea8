import { describe, expect, test } from 'vitest';
import { evaluate, numberIn } from '../support/equations.ts';
import { entries } from '../support/real.ts';

const measured = entries.measures.filter(({ arithmetic }) => arithmetic !== null);
const shown = entries.checks.filter(({ arithmetic }) => arithmetic !== null);

test('numbers, scales, brackets and signs are read in their order', () => {
  expect(evaluate('1,000 − (2 + 3) × 4')).toBe(980);
  expect(evaluate('−1.5 million + 3 ÷ (1 ÷ 2)')).toBe(-1_499_994);
  expect(() => evaluate('1 + … + 3')).toThrow('Unexpected …');
});

describe('what is shown as arithmetic', () => {
  test.each(shown.map((check) => [check.id, check] as const))('%s', (_, { arithmetic, computed, computedValue }) => {
    const result = evaluate(arithmetic!);
    if (computedValue !== null) expect(result / computedValue).toBeCloseTo(1, 9);
    const { value, step } = numberIn(computed!);
    expect(Math.abs(result - value)).toBeLessThanOrEqual(step / 2 + 1e-9);
  });
});

describe('the arithmetic of a measure', () => {
  test.each(measured.map((measure) => [measure.id, measure] as const))('%s', (_, { arithmetic, value }) => {
    // What lies between two figures is a range, and no sum.
    if (/ to /.test(arithmetic!)) return;
    expect(Math.abs(evaluate(arithmetic!) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  });
});
