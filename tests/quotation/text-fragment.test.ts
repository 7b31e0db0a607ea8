import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDirective, type Point, type Stretch } from '../../src/quotation/text-fragment.ts';
import { fuzzTimeout, hold } from '../support/fuzz.ts';

const page = [
  '1.',
  'The country is large. It has lakes, rivers & semi-deserts.',
  '2.',
  'The country is large. It has 1.5 million lakes.',
  'Other;',
  'mountains;',
  'Other;',
];

/** The directive for words of a block. */
const directive = (words: string, block: number) => {
  const at = page[block]!.indexOf(words);
  return textDirective(page, { start: { block, at }, end: { block, at: at + words.length } });
};

/** What a browser makes of a directive: the first stretch of the page that it matches, after the specification. */
function land(blocks: string[], fragment: string): Stretch | null {
  const parts = fragment.replace(':~:text=', '').split(',');
  const decoded = (part: string | undefined) => decodeURIComponent(part ?? '').toLowerCase();
  const prefix = parts[0]!.endsWith('-') ? decoded(parts.shift()!.slice(0, -1)) : '';
  const suffix = parts.at(-1)!.startsWith('-') ? decoded(parts.pop()!.slice(1)) : '';
  const [first, last] = [decoded(parts[0]), decoded(parts[1])];
  const text = blocks.map((block) => block.toLowerCase());
  const all = (words: string): Point[] =>
    text.flatMap((block, index) =>
      Array.from(block, (_, at) => at)
        .filter((at) => block.startsWith(words, at) && !/\p{L}{2}/u.test(block.slice(Math.max(at - 1, 0), at + 1)))
        .map((at) => ({ block: index, at })),
    );
  const around = ({ block, at }: Point) => [
    text[block]!.slice(0, at).trim() || (text[block - 1] ?? ''),
    text[block]!.slice(at).trim() || (text[block + 1] ?? ''),
  ];
  const isAfter = (one: Point, other: Point) =>
    one.block > other.block || (one.block === other.block && one.at >= other.at);
  for (const start of all(first)) {
    if (!around(start)[0]!.endsWith(prefix)) continue;
    const next = { block: start.block, at: start.at + first.length };
    const ends = last ? all(last).filter((end) => isAfter(end, next)) : [{ block: start.block, at: start.at }];
    for (const { block, at } of ends) {
      const end = { block, at: at + (last || first).length };
      if (around(end)[1]!.startsWith(suffix)) return { start, end };
    }
  }
  return null;
}

describe('the directive', () => {
  test('names words that stand once by themselves, signs of its grammar escaped', () => {
    expect(directive('lakes, rivers & semi-deserts', 1)).toBe(':~:text=lakes%2C%20rivers%20%26%20semi%2Ddeserts');
  });

  test('widens a stretch to whole words', () => {
    expect(directive('ivers & semi-des', 1)).toBe(':~:text=rivers%20%26%20semi%2Ddeserts');
  });

  test('takes a number with a decimal for one word', () => {
    expect(directive('It has 1', 3)).toBe(':~:text=It%20has%201.5');
  });

  test('adds what stands around words that stand twice', () => {
    expect(directive('country is large', 3)).toBe(':~:text=country%20is%20large,-.%20It%20has%201.5');
  });

  test('adds the number of a paragraph, a block of its own, before words that begin it', () => {
    expect(directive('The country is large.', 3)).toBe(':~:text=The%20country%20is%20large.,-It%20has%201.5%20million');
    const twins = ['1.', 'The same words.', '2.', 'The same words.'];
    const second = { start: { block: 3, at: 0 }, end: { block: 3, at: 15 } };
    expect(textDirective(twins, second)).toBe(':~:text=2.-,The%20same%20words.');
  });

  test('tells entries of a list that are alike by the one before', () => {
    expect(directive('Other;', 6)).toBe(':~:text=mountains%3B-,Other%3B');
  });

  test('names a long stretch by its ends', () => {
    const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    expect(textDirective([words], { start: { block: 0, at: 0 }, end: { block: 0, at: words.length } })).toBe(
      ':~:text=word0%20word1%20word2%20word3,word76%20word77%20word78%20word79',
    );
  });

  test('lands on the whole paragraph where only its number tells the words from the same words before them', () => {
    const twins = ['1.', 'law of law', '2.', 'law of law'];
    expect(textDirective(twins, { start: { block: 3, at: 4 }, end: { block: 3, at: 6 } })).toBe(
      ':~:text=2.-,law%20of%20law',
    );
  });

  test('is empty where nothing tells the paragraph from the same before it', () => {
    const alike = ['law of law', 'law of law', 'law of law', 'law of law'];
    expect(textDirective(alike, { start: { block: 2, at: 4 }, end: { block: 2, at: 6 } })).toBe('');
  });
});

test(
  'a link lands on the words it was made for, also where they stand more than once',
  () => {
    const word = fc.constantFrom('the', 'The', 'law', 'of', 'State', 'rights', 'semi-arid', '7,591', '1.5', 'km²');
    const paragraphs = fc.array(fc.array(word, { minLength: 3, maxLength: 60 }), { minLength: 1, maxLength: 5 });
    hold(
      fc.property(paragraphs, fc.nat(), fc.nat(), fc.nat(), (all, which, from, length) => {
        const blocks = all.flatMap((words, index) => [`${index + 1}.`, `${words.join(' ')}.`]);
        const places = [
          [which % all.length, from],
          [(which + length) % all.length, from + length],
        ].map(([index, at]) => {
          const words = all[index!]!;
          const before = words.slice(0, at! % words.length);
          const start = [...before, ''].join(' ').length;
          return { block: 2 * index! + 1, start, end: start + words[before.length]!.length };
        });
        const [first, last] = places.sort((a, b) => a.block - b.block || a.start - b.start);
        const stretch = {
          start: { block: first!.block, at: first!.start },
          end: { block: last!.block, at: last!.end },
        };
        const link = textDirective(blocks, stretch);
        const whole = { start: { ...stretch.start, at: 0 }, end: { ...stretch.end, at: blocks[last!.block]!.length } };
        expect([stretch, whole]).toContainEqual(land(blocks, link));
      }),
    );
  },
  fuzzTimeout,
);
