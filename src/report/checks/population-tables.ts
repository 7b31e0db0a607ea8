import type { Checks, CheckSpec } from '../../checks/spec.ts';
import { fittingYears } from '../measures/age-shares.ts';

/** Annexes 1 to 4 against themselves and each other, row by row and column by column. */

const years = ['2015', '2016', '2017', '2018'] as const;
const isBand = ({ id }: { id: string }) => id !== 'total';

/** The bands of annex 3 that annex 1 splits in two. */
const split: Record<string, string[]> = { '0-4': ['0-1', '1-4'], '65-plus': ['65-69', '70-plus'] };

export const totalsByAge: Checks = (facts, { sum, minus, per, mean, asPrinted }) => [
  ...years.map((year): CheckSpec => ({
    id: `annex-1-sum-${year}`,
    family: 'annex-1-sums',
    stated: ['annex-1', 'total', year],
    claim: `The age bands of ${year} add up to the total population.`,
    computed: (f) => sum(f.column('annex-1', year, isBand)),
    formula: 'sum of the age bands of the column',
  })),
  ...facts.table('annex-3').rows.flatMap(({ id, label }) =>
    ['2015', '2018'].map((year): CheckSpec => ({
      id: `annex-3-${year}-${id}-annex-1`,
      family: 'annex-3-annex-1',
      stated: ['annex-3', id, `total-${year}`],
      claim: `Annexes 1 and 3 give the same population for ${label} in ${year}.`,
      computed: (f) => sum((split[id] ?? [id]).map((band) => f.cell('annex-1', band, year))),
      formula: split[id] ? 'sum of the two bands that annex 1 has for it' : 'the same band in annex 1',
    })),
  ),
  ...years.map((year, index): CheckSpec => ({
    id: `annex-1-infants-${year}`,
    family: 'annex-1-infants-births',
    stated: ['annex-1', '0-1', year],
    claim: `Infants at the start of ${year} are not more than the births of the year before.`,
    computed: (f) => f.cell('annex-5', `total-${2014 + index}`, 'births'),
    formula: 'births of the year before, in annex 5',
    wording: 'not-above',
    note:
      index === 2
        ? 'A bound rather than an equality: deaths and migration come between. It would not hold if annex 1 counted at the end of the year.'
        : 'A bound rather than an equality: deaths and migration come between.',
  })),
  ...years.slice(0, 3).flatMap((year, index): CheckSpec[] => {
    const row = `total-${year}`;
    const rate = (f: Parameters<Checks>[0], event: string) =>
      per(
        f.cell('annex-5', row, event),
        mean(f.cell('annex-1', 'total', year), f.cell('annex-1', 'total', years[index + 1]!)),
        f.quoted('annex-5.header-1-6', 'per {1,000} population'),
      );
    return [
      ...(
        [
          ['births', 'birth-rate'],
          ['deaths', 'death-rate'],
        ] as const
      ).map(([event, column]): CheckSpec => ({
        id: `annex-5-rate-${event}-${year}`,
        family: 'annex-5-rates-annex-1',
        stated: ['annex-5', row, column],
        claim: `The rate of ${event} of ${year} is that of the events in annex 5 to the mean population of annex 1.`,
        computed: (f) => rate(f, event),
        formula: 'events ÷ mean of the populations at the start of the year and of the next × 1,000',
      })),
      {
        id: `annex-5-rate-natural-increase-${year}`,
        family: 'annex-5-rates-annex-1',
        stated: ['annex-5', row, 'rate-of-increase'],
        claim: `The rate of natural increase of ${year} follows from the events in annex 5 and the mean population of annex 1.`,
        computed: (f) =>
          minus(
            asPrinted(rate(f, 'births'), f.cell('annex-5', row, 'birth-rate')).value,
            asPrinted(rate(f, 'deaths'), f.cell('annex-5', row, 'death-rate')).value,
          ),
        formula:
          'birth rate − death rate, each computed as above (events ÷ mean population × 1,000) and rounded as it is printed',
        note: 'The table subtracts rates already rounded, in all its rows; a rate of the increase itself can differ in the last digit.',
      },
    ];
  }),
];

export const sharesByAge: Checks = (facts, { sum, cutOff }) => {
  const columns = facts.table('annex-2').columns.filter(({ id }) => id !== 'age');
  const bands = facts.table('annex-1').rows.filter(isBand);
  return [
    ...columns.map(({ id: year }): CheckSpec => ({
      id: `annex-2-sum-${year}`,
      family: 'annex-2-sums',
      stated: ['annex-2', 'total', year],
      claim: `The shares in the column headed ${year} add up to 100 per cent.`,
      computed: (f) => sum(f.column('annex-2', year, isBand)),
      formula: 'sum of the shares of the column',
      ...(year === '2018' && {
        reading:
          'The shares of this column are cut off after the first decimal, not rounded, and so fall short of 100 by more than rounding can.',
      }),
    })),
    ...columns.slice(0, 4).map(({ id: year }, index): CheckSpec => ({
      id: `annex-2-heading-${year}`,
      family: 'annex-2-headings',
      stated: [`annex-2.header-1-${index + 2}`, `{${year}}`],
      as: 'words',
      claim: `The shares in the column headed ${year} are those of annex 1 for that year.`,
      computed: (f) => fittingYears(f, year),
      formula: 'the year of annex 1 whose bands, as shares of its total, all round to the shares of the column',
      reading:
        'Annex 2 may name a year by its end and annex 1 by its start. That reading does not extend to the column 2018: see there.',
    })),
    {
      id: 'annex-2-five-years',
      stated: ['annex-2.header-1-6', '{2018}'],
      as: 'words',
      claim: 'The columns headed 2017 and 2018 contain the shares of two different years.',
      value: (f) => [f.words('annex-2.header-1-5', '{2017}').text, f.words('annex-2.header-1-6', '{2018}').text],
      computed: (f) => [...fittingYears(f, '2017'), ...fittingYears(f, '2018', cutOff)],
      formula:
        'the years of annex 1 that fit the two columns: the first when its shares are rounded, the second when they are cut off',
      note: 'Both columns are the population at the start of 2018, once rounded and once cut off after the first decimal. No way of naming years fits all five columns.',
    },
    ...bands.map(({ id: band, label }): CheckSpec => ({
      id: `annex-2-2018-${band}`,
      family: 'annex-2-annex-1',
      stated: ['annex-2', band, '2018'],
      claim: `The share of the band ${label} in the column headed 2018 is that of annex 1 for the same year.`,
      computed: (f) => f.measure(`age-share-${band}-2018`),
      formula: 'band ÷ total of the same column of annex 1 × 100',
    })),
  ];
};

export const sexes: Checks = (facts, { sum, times }) => [
  ...['2015', '2018'].flatMap((year): CheckSpec[] => [
    ...facts.table('annex-3').rows.map(({ id, label }): CheckSpec => ({
      id: `annex-3-${year}-${id}-sexes`,
      family: 'annex-3-sexes',
      stated: ['annex-3', id, `total-${year}`],
      claim: `Males and females add up to the population for ${label} at the start of ${year}.`,
      computed: (f) => sum([f.cell('annex-3', id, `males-${year}`), f.cell('annex-3', id, `females-${year}`)]),
      formula: 'males + females',
    })),
    ...['total', 'males', 'females'].map((sex): CheckSpec => ({
      id: `annex-3-sum-${sex}-${year}`,
      family: 'annex-3-sums',
      stated: ['annex-3', 'total', `${sex}-${year}`],
      claim: `The age bands of the column (${sex}, start of ${year}) add up to its total.`,
      computed: (f) => sum(f.column('annex-3', `${sex}-${year}`, isBand)),
      formula: 'sum of the age bands of the column',
    })),
    {
      id: `annex-4-${year}`,
      family: 'annex-4-annex-3',
      stated: ['annex-4', 'females', year],
      claim: `The sex ratio of ${year} follows from the females and males of annex 3.`,
      computed: (f) =>
        times(f.measure(`females-per-male-${year}`), f.quoted('annex-4.header-1-2', 'per {1,000} males')),
      formula: 'females ÷ males × 1,000',
    },
  ]),
  ...['2016', '2017'].map((year): CheckSpec => ({
    id: `annex-4-${year}`,
    family: 'annex-4-annex-3',
    stated: ['annex-4', 'females', year],
    claim: `The sex ratio of ${year} follows from the females and males of that year.`,
    computed: () => null,
    formula: 'females ÷ males × 1,000',
    note: 'No table gives the population by sex for this year.',
  })),
];
