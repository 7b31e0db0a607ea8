import { describe, expect, test } from 'vitest';
import { withoutOverlaps } from '../../src/collections/overlaps.ts';

const stretch = (start: number, end: number) => ({ start, end });

describe('of stretches that overlap', () => {
  test('the first stays, whatever the order they come in; touching is not overlapping', () => {
    expect(withoutOverlaps([stretch(9, 12), stretch(0, 10), stretch(12, 14)])).toEqual([
      stretch(0, 10),
      stretch(12, 14),
    ]);
    expect(withoutOverlaps([stretch(0, 10), stretch(10, 12)])).toHaveLength(2);
  });

  test('of two that begin together the shorter stays', () => {
    expect(withoutOverlaps([stretch(4, 10), stretch(4, 6)])).toEqual([stretch(4, 6)]);
  });

  test('what has no width overlaps nothing', () => {
    expect(withoutOverlaps([stretch(0, 10), stretch(5, 5)])).toHaveLength(2);
  });

  test('one that was left out takes no other with it', () => {
    expect(withoutOverlaps([stretch(0, 10), stretch(5, 20), stretch(12, 15)])).toEqual([
      stretch(0, 10),
      stretch(12, 15),
    ]);
  });
});
