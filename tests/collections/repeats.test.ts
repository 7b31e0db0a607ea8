import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repeats } from '../../src/collections/repeats.ts';
import { fuzz, fuzzTimeout, hold } from '../support/fuzz.ts';

const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `w${from + index}`).join(' ');

describe('two texts', () => {
  const same = (one: string, other: string) => repeats([one, other])[0]!.length === 1;

  test('repeat each other word for word, case and punctuation aside', () => {
    expect(same('The law, in force.', 'the LAW in force')).toBe(true);
  });

  // Of 21 words there are 19 runs of three; one word changed at the end changes one run, one in the middle three.
  test('of 21 words may differ in their last: 18 of 20 runs are common', () => {
    expect(same(words(21), `${words(20)} other`)).toBe(true);
  });

  test('of 20 words may not: 17 of 19 are too few', () => {
    expect(same(words(20), `${words(19)} other`)).toBe(false);
  });

  test('may have one word more from 11 on: 9 of 10 runs are common', () => {
    expect(same(words(11), words(12))).toBe(true);
    expect(same(words(10), words(11))).toBe(false);
  });

  test('of the same words in another order do not', () => {
    expect(same(words(30), words(30).split(' ').reverse().join(' '))).toBe(false);
  });

  test('of one or two words repeat each other only whole', () => {
    expect(same('Not applicable', 'not applicable.')).toBe(true);
    expect(same('Not applicable', 'Not')).toBe(false);
  });
});

/** The definition, without a short cut. */
function slowly(texts: string[]): number[][] {
  const runs = texts.map((text) => {
    const list = text.split(' ');
    return new Set(list.length < 3 ? [text] : list.slice(2).map((_, index) => list.slice(index, index + 3).join(' ')));
  });
  return runs.map((one, at) =>
    [...runs.keys()].filter((other) => {
      const common = [...one].filter((run) => runs[other]!.has(run)).length;
      const either = new Set([...one, ...runs[other]!]).size;
      return other !== at && common / either >= 0.9;
    }),
  );
}

test(
  `among any texts the same are found as by comparing all, both ways (${fuzz.numRuns})`,
  { timeout: fuzzTimeout },
  () => {
    // Stretches of one text, with a word changed here and there, so that many pairs are near the threshold.
    const stretch = fc
      .record({ from: fc.nat(3), length: fc.integer({ min: 1, max: 40 }), change: fc.option(fc.nat(40)) })
      .map(({ from, length, change }) => words(length, from).replace(`w${change}`, 'changed'));
    hold(
      fc.property(fc.array(stretch, { maxLength: 8 }), (texts) => {
        const found = repeats(texts);
        expect(found).toEqual(slowly(texts));
        found.forEach((others, at) => others.forEach((other) => expect(found[other]).toContain(at)));
      }),
    );
  },
);
