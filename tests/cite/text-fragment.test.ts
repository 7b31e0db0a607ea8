import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDirective, type Stretch } from '../../src/cite/text-fragment.ts';
import { fuzzTimeout, hold } from '../support/fuzz.ts';

const page =
  '1. The country is large. It has lakes, rivers & semi-deserts. 2. The country is large. It has mountains and steppes.';
const blocks: Stretch[] = [
  [0, page.indexOf(' 2.')],
  [page.indexOf('2.'), page.length],
];

/** The directive for the words in one of the two paragraphs. */
const directive = (words: string, block: 0 | 1) => {
  const start = page.indexOf(words, blocks[block]![0]);
  return textDirective(page, [start, start + words.length], blocks[block]!, blocks[block]!);
};

/** What a browser makes of a directive: the first stretch of the page that it matches, after the specification. */
function land(page: string, fragment: string): Stretch | null {
  const text = page.toLowerCase();
  const parts = fragment.replace(':~:text=', '').split(',');
  const decoded = (part: string | undefined) => decodeURIComponent(part ?? '').toLowerCase();
  const prefix = parts[0]!.endsWith('-') ? decoded(parts.shift()!.slice(0, -1)) : '';
  const suffix = parts.at(-1)!.startsWith('-') ? decoded(parts.pop()!.slice(1)) : '';
  const [first, last] = [decoded(parts[0]), decoded(parts[1])];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (prefix && !text.slice(0, at).trimEnd().endsWith(prefix)) continue;
    const end = last ? text.indexOf(last, at + first.length) + last.length : at + first.length;
    if (suffix && !text.slice(end).trimStart().startsWith(suffix)) continue;
    return [at, end];
  }
  return null;
}

describe('the directive', () => {
  test('names words that stand once by themselves, signs of its grammar escaped', () => {
    expect(directive('lakes, rivers & semi-deserts', 0)).toBe(':~:text=lakes%2C%20rivers%20%26%20semi%2Ddeserts');
  });

  test('widens a stretch to whole words', () => {
    expect(directive('ountains and step', 1)).toBe(':~:text=mountains%20and%20steppes');
  });

  test('adds what stands around words that stand twice', () => {
    expect(directive('country is large', 1)).toBe(':~:text=2.%20The-,country%20is%20large,-.%20It%20has%20mountains');
  });

  test('names a long stretch by its ends', () => {
    const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    expect(textDirective(words, [0, words.length], [0, words.length], [0, words.length])).toBe(
      ':~:text=word0%20word1%20word2%20word3,word76%20word77%20word78%20word79',
    );
  });
});

test(
  'a link lands on the words it was made for, also where they stand more than once',
  () => {
    const word = fc.constantFrom('the', 'The', 'law', 'of', 'State', 'rights', 'semi-arid', '7,591', 'km²');
    const paragraphs = fc.array(fc.array(word, { minLength: 3, maxLength: 60 }), { minLength: 1, maxLength: 5 });
    hold(
      fc.property(paragraphs, fc.nat(), fc.nat(), fc.nat(), (all, which, from, length) => {
        const texts = all.map((words, index) => `${index + 1}. ${words.join(' ')}.`);
        const text = texts.join(' ');
        const blockOf = (index: number): Stretch => {
          const before = texts.slice(0, index).join(' ').length + (index ? 1 : 0);
          return [before, before + texts[index]!.length];
        };
        /** A word of a paragraph, after its number. */
        const wordAt = (index: number, at: number): Stretch => {
          const words = all[index]!.slice(0, at % all[index]!.length);
          const start = blockOf(index)[0] + [`${index + 1}.`, ...words, ''].join(' ').length;
          return [start, start + all[index]![words.length]!.length];
        };
        const places = [
          [which % texts.length, from],
          [(which + length) % texts.length, from + length],
        ].map(([index, at]) => ({ index: index!, word: wordAt(index!, at!) }));
        const [first, last] = places.sort((a, b) => a.word[0] - b.word[0]);
        const stretch: Stretch = [first!.word[0], last!.word[1]];
        const link = textDirective(text, stretch, blockOf(first!.index), blockOf(last!.index));
        expect(land(text, link)).toEqual(stretch);
      }),
    );
  },
  fuzzTimeout,
);
