import { describe, expect, test } from 'vitest';
import { charts } from '../charts/made.ts';

/** The syllables of an English word, nearly: groups of vowels, the silent ends left out. */
const syllables = (word: string): number =>
  word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]{1,2}/g)?.length ?? 1;

/** The grade at which a text is read, by the formula of Flesch and Kincaid (1975). */
function grade(text: string): number {
  const sentences = text.split(/[.!?;:]+(?=\s|$)/).filter((part) => part.trim()).length;
  const words = text.match(/[\p{L}\d][\p{L}\d,.’–-]*/gu) ?? [];
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (sounds / words.length) - 15.59;
}

describe('the words of a chart', () => {
  test.each(charts)('of $id are read at grade 9 or below', ({ headline, subtitle, note, description }) => {
    const words = [headline, subtitle, ...description, ...(note ? [note] : [])];
    expect(grade(words.map((part) => part.replace(/\.?$/, '.')).join(' '))).toBeLessThanOrEqual(9);
  });

  test('a text of long words and sentences is above it', () => {
    expect(
      grade('Institutional representatives systematically institutionalize organizational accountability.'),
    ).toBeGreaterThan(9);
    expect(grade('The cat sat on the mat.')).toBeLessThan(3);
  });
});
