import { describe, expect, test } from 'vitest';
import { statistics, type StatisticSpec } from '../../src/collections/statistics.ts';
import { report } from '../../src/report/index.ts';
import { entries as made } from '../support/real.ts';

const { statistics: entries, paragraphs } = made;
const texts = new Map(paragraphs.map(({ number, text }) => [number, text]));

test('no numeral is cut out of a longer one', () => {
  for (const { id, paragraph, at, text } of entries) {
    const words = texts.get(paragraph)!;
    const around = [words.slice(0, at).slice(-2), words.slice(at + text.length, at + text.length + 2)];
    expect([id, ...around]).toEqual([
      id,
      expect.not.stringMatching(/\d$|\d[.,]$/),
      expect.not.stringMatching(/^\d|^[.,]\d/),
    ]);
  }
});

describe('declared wrongly', () => {
  const declare =
    (...changes: Partial<StatisticSpec>[]) =>
    () =>
      statistics(
        changes.map((change, index) => ({ ...report.statistics[index]!, ...change })),
        paragraphs,
        report.grammar.proseNumbers,
      );

  test('every fault is named by id and paragraph, in one error', () => {
    expect(
      declare(
        { quote: 'a large area of more than {2.8 million} km²' },
        { paragraph: 433 },
        { quote: '{the}' },
        { quote: 'no braces' },
        {},
      ),
    ).toThrowErrorMatchingInlineSnapshot(`
      [Error: statistic area, paragraph 1: Unexpected “a large area of more than 2.8 million km²”, expected words that stand there
      statistic border-russia, paragraph 433: Unexpected “Russia (7,591 km)”, expected words that stand there
      statistic border-china, paragraph 1: Unexpected second “the”, expected words that stand there once
      statistic border-kyrgyzstan, paragraph 1: Unexpected “no braces”, expected one pair of braces in it]
    `);
  });

  test('words that are a number are read, a place in an order too', () => {
    const read = declare({ paragraph: 34, quote: 'The {seventh} Citizens Forum' });
    expect(read()).toMatchObject([{ value: 7, text: 'seventh' }]);
  });

  test('words in braces are no number', () => {
    expect(declare({ quote: '{a large} area' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: statistic area, paragraph 1: Unexpected “a large”, expected a number]`,
    );
  });
});
