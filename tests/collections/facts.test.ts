import { beforeEach, describe, expect, test } from 'vitest';
import type { Facts } from '../../src/collections/facts.ts';
import { realFacts } from '../support/real.ts';

let facts: Facts;
beforeEach(() => {
  facts = realFacts();
});

describe('reads, and traces what it read', () => {
  test('a cell', () => {
    const use = { kind: 'cell', table: 'annex-5', row: 'urban-2016', column: 'deaths' };
    expect(facts.cell('annex-5', 'urban-2016', 'deaths')).toMatchObject({
      value: 78_001,
      text: '78 001',
      decimals: 0,
      step: 1,
      label: '2016',
      use,
    });
    expect(facts.uses).toEqual([use]);
  });

  test('a cell with decimals, as exact as it is printed', () => {
    expect(facts.cell('annex-5', 'urban-2015', 'birth-rate')).toMatchObject({ value: 22.73, decimals: 2, step: 0.01 });
  });

  test('a column, top to bottom, and the rows chosen of it', () => {
    const rural = facts.column('annex-5', 'births', ({ group }) => group === 'Rural population');
    expect(rural.map(({ label }) => label)).toEqual(['2013', '2014', '2015', '2016', '2017']);
    expect(facts.uses.map((use) => use.kind === 'cell' && use.row)).toEqual(
      [2013, 2014, 2015, 2016, 2017].map((year) => `rural-${year}`),
    );
  });

  test('a row, left to right, words left out and the columns’ titles as labels', () => {
    expect(facts.across('annex-10', '1-1').map(({ label, value }) => [label, value])).toEqual([
      ['Date of submission', 2009],
    ]);
    const females = facts.across('annex-3', 'total', (column) => column.startsWith('females'));
    expect(females.map(({ label }) => label)).toEqual(['Females, start of 2015', 'Females, start of 2018']);
  });

  test('a statistic, with the place of its numeral', () => {
    const { value, text, step, use } = facts.statistic('area');
    expect({ value, text, step }).toEqual({ value: 2_700_000, text: '2.7 million', step: 100_000 });
    expect(use).toEqual({ kind: 'numeral', paragraph: 1, at: 60, length: 11, statistic: 'area' });
    expect(facts.uses).toEqual([use]);
  });

  test('a series, in the order of the report', () => {
    expect(facts.series('media-by-kind').map(({ key, value }) => [key, value])).toEqual([
      ['Newspapers and magazines', 2765],
      ['Broadcast', 195],
      ['Internet', 322],
    ]);
    expect(facts.uses).toHaveLength(3);
  });

  test('a quotation’s numeral', () => {
    const { value, use } = facts.quoted(87, 'Kazakhstan had {3,282} active media outlets');
    expect(value).toBe(3282);
    expect(facts.text(87).slice(...(use.kind === 'numeral' ? [use.at, use.at + use.length] : []))).toBe('3,282');
    expect(facts.uses).toEqual([use]);
  });

  test('a paragraph; its words alone leave no trace', () => {
    expect(facts.paragraph(8).number).toBe(8);
    expect(facts.text(8)).toBe(facts.paragraph(8).text);
    expect(facts.uses).toEqual([
      { kind: 'paragraph', number: 8 },
      { kind: 'paragraph', number: 8 },
    ]);
  });

  test('fresh facts have read nothing, and leave no trace in the others', () => {
    facts.paragraph(8);
    const other = facts.fresh();
    expect(other.uses).toEqual([]);
    other.paragraph(9);
    expect(facts.uses).toHaveLength(1);
  });
});

describe('throws, naming the address', () => {
  test.each<[string, () => unknown]>([
    ['Unexpected table annex-9', () => facts.cell('annex-9', 'total', '2018')],
    ['Unexpected row urban-2030 in annex-5', () => facts.cell('annex-5', 'urban-2030', 'deaths')],
    [
      'annex-5: Unexpected cell urban-2016.marriages, expected one with a number',
      () => facts.cell('annex-5', 'urban-2016', 'marriages'),
    ],
    [
      'annex-10: Unexpected cell 1-2.treaty-body, expected one with a number',
      () => facts.cell('annex-10', '1-2', 'treaty-body'),
    ],
    ['Unexpected statistic nothing', () => facts.statistic('nothing')],
    ['Unexpected series nothing', () => facts.series('nothing')],
    ['Unexpected paragraph 433', () => facts.paragraph(433)],
    ['Unexpected paragraph 0', () => facts.text(0)],
    ['para-87: Unexpected “had 3,283”, expected words that stand there', () => facts.quoted(87, 'had {3,283}')],
    ['para-8: Unexpected second “2”, expected words that stand there once', () => facts.quoted(8, '{2}')],
    ['para-8: Unexpected “pensioners”, expected a number', () => facts.quoted(8, '{pensioners}')],
    ['Unexpected place para-433', () => facts.quoted(433, '{1}')],
  ])('%s', (message, read) => {
    expect(read).toThrow(message);
    expect(facts.uses.filter(({ kind }) => kind === 'cell')).toEqual([]);
  });
});
