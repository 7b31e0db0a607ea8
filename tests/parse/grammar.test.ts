import { expect, test } from 'vitest';
import { holdsNumbers, type CellType } from '../../src/parse/grammar.ts';

test('years are numbers, dates are none', () => {
  const types: CellType[] = ['label', 'text', 'integer', 'decimal', 'year', 'dates'];
  expect(types.filter((type) => holdsNumbers({ type }))).toEqual(['integer', 'decimal', 'year']);
});
