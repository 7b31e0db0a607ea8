import { expect, test } from 'vitest';
import { words } from '../../../src/report/charts/quotes.ts';
import { facts } from '../../charts/made.ts';

test('words are found in a paragraph and in its items', () => {
  expect(words(facts, 165, 'in two readings')).toBe('in two readings');
  expect(words(facts, 174, 'The President swears in the members')).toBe('The President swears in the members');
});

test('a quotation that is missing or ambiguous is an error', () => {
  expect(() => words(facts, 174, 'The King')).toThrow('Unexpected 0 times “The King” in paragraph 174, expected once');
  expect(() => words(facts, 174, 'the President appoints')).toThrow('Unexpected 2 times “the President appoints”');
});
