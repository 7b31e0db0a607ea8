import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../src/charts/marks.ts';
import { textWidth, wrap } from '../../src/charts/metrics.ts';
import { hold } from '../support/fuzz.ts';

describe('spread', () => {
  test('leaves labels that have room where they are', () => {
    expect(spread([10, 50, 30], 17)).toEqual([10, 50, 30]);
  });

  test('moves two that are too close apart, each by half', () => {
    expect(spread([40, 46], 16)).toEqual([35, 51]);
  });

  test('moves any labels apart and keeps their order', () => {
    hold(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 }), (positions) => {
        const moved = spread(positions, 17);
        const order = positions.map((_, index) => index).sort((a, b) => positions[a]! - positions[b]!);
        for (let at = 1; at < order.length; at += 1) {
          expect(moved[order[at]!]! - moved[order[at - 1]!]!).toBeGreaterThan(16);
        }
      }),
    );
  });
});

describe('text', () => {
  test('is as wide as the typeface draws it: digits all alike, bold wider', () => {
    expect(textWidth('1111', 100)).toBeCloseTo(textWidth('8888', 100));
    expect(textWidth('Urban', 14, 600)).toBeGreaterThan(textWidth('Urban', 14));
    expect(textWidth('0', 1000)).toBe(497);
  });

  test('breaks into even lines, each within the width, no word lost', () => {
    const text = 'Three births for every death, and a growing share of the increase is urban';
    const lines = wrap(text, 300, 20, 600);
    expect(lines.join(' ')).toBe(text);
    const widths = lines.map((line) => textWidth(line, 20, 600));
    expect(Math.max(...widths)).toBeLessThanOrEqual(300);
    expect(Math.min(...widths)).toBeGreaterThan(150);
  });

  test('keeps a word that is wider than the line', () => {
    expect(wrap('Verfassungsgerichtsbarkeit', 20, 14)).toEqual(['Verfassungsgerichtsbarkeit']);
  });
});
