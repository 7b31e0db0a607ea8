import type { Checks, CheckSpec } from '../../collections/report.ts';

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
    note: 'A bound rather than an equality: deaths and migration come between. It bears out that annex 1 counts at the start of each year.',
  })),
  ...[1, 2, 3].map((index): CheckSpec => ({
    id: `annex-1-change-${years[index]}`,
    family: 'annex-1-net-migration',
    stated: ['annex-1', 'total', years[index]!],
    as: 'nothing',
    claim: `The change of the total during ${years[index - 1]}, less the natural increase of annex 5, is the net migration of that year.`,
    computed: (f) =>
      minus(
        minus(f.cell('annex-1', 'total', years[index]!), f.cell('annex-1', 'total', years[index - 1]!)),
        f.cell('annex-5', `total-${years[index - 1]}`, 'natural-increase'),
      ),
    formula: 'change of the total population less natural increase',
    note:
      index === 3
        ? 'Paragraph 17 states this figure: see the check of that paragraph.'
        : 'The report states net migration for 2017 only, so there is nothing to compare this with.',
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
            asPrinted(rate(f, 'births'), f.cell('annex-5', row, 'birth-rate')),
            asPrinted(rate(f, 'deaths'), f.cell('annex-5', row, 'death-rate')),
          ),
        formula:
          'birth rate − death rate, each computed as above (events ÷ mean population × 1,000) and rounded as it is printed',
        note: 'The table subtracts rates already rounded, in all its rows; a rate of the increase itself can differ in the last digit.',
      },
    ];
  }),
];

export const sharesByAge: Checks = (facts, { sum, share }) => {
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
        finding: 'The shares in the last column of annex 2 add up to {computed} per cent.',
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
      finding:
        'The shares that annex 2 heads 2014 to 2017 are those of annex 1 for 2015 to 2018. Its column 2018 is the start of 2018 once more, the digits cut off instead of rounded.',
      value: (f) => [f.words('annex-2.header-1-5', '{2017}').text, f.words('annex-2.header-1-6', '{2018}').text],
      computed: (f) => [...fittingYears(f, '2017'), ...fittingYears(f, '2018', Math.floor)],
      formula:
        'the years of annex 1 that fit the two columns: the first when its shares are rounded, the second when they are cut off',
      note: 'Both columns are the population at the start of 2018, once rounded and once cut off after the first decimal. No way of naming years fits all five columns.',
    },
    ...columns.flatMap(({ id: year }) =>
      bands.map(({ id: band, label }): CheckSpec => {
        const source = year === '2018' ? year : String(Number(year) + 1);
        return {
          id: `annex-2-${year}-${band}`,
          family: 'annex-2-annex-1',
          stated: ['annex-2', band, year],
          claim: `The share of the band ${label} in the column headed ${year} is that of annex 1 for ${source}, the year the column fits.`,
          computed: (f) => share(f.cell('annex-1', band, source), f.cell('annex-1', 'total', source)),
          formula: 'band ÷ total of the same column of annex 1 × 100',
        };
      }),
    ),
  ];
};

/** The columns of annex 1 whose shares all give those printed in a column of annex 2. */
function fittingYears(facts: Parameters<Checks>[0], column: string, round: (tenths: number) => number = Math.round) {
  const bands = facts.table('annex-1').rows.filter(isBand);
  return years.filter((year) => {
    const total = facts.cell('annex-1', 'total', year).value;
    return bands.every(({ id }) => {
      const tenths = (facts.cell('annex-1', id, year).value / total) * 1000;
      return round(tenths) === Math.round(facts.cell('annex-2', id, column).value * 10);
    });
  });
}

export const sexes: Checks = (facts, { sum, per }) => [
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
        per(
          f.cell('annex-3', 'total', `females-${year}`),
          f.cell('annex-3', 'total', `males-${year}`),
          f.quoted('annex-4.header-1-2', 'per {1,000} males'),
        ),
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
