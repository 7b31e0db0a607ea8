import { expect, test } from 'vitest';
import { Say } from '../../src/charts/format.ts';

test('numbers are written as the site writes them, and remembered', () => {
  const say = new Say();
  expect(say.number(-22130)).toBe('−22,130');
  expect(say.number(7.4, 2)).toBe('7.40');
  expect(say.signed(1204)).toBe('+1,204');
  expect(say.signed(0)).toBe('0');
  expect(say.millions(18_157_337)).toBe('18.2 million');
  expect(say.year(1993)).toBe('1993');
  expect([0, 4, 12, 13, 1204].map((count) => say.count(count))).toEqual(['none', 'four', 'twelve', '13', '1,204']);
  expect(say.said).toEqual(['−22,130', '7.40', '+1,204', '0', '18.2', '1993', '13', '1,204']);
});

test('lists end with “and”', () => {
  expect(new Say().list([])).toBe('');
  expect(new Say().list(['hay'])).toBe('hay');
  expect(new Say().list(['hay', 'oats', 'barley'])).toBe('hay, oats and barley');
});
