import type { Checks, CheckSpec } from '../../checks/spec.ts';
import { yearOf } from './table-labels.ts';

/** Annexes 5 to 7: births, deaths, mothers and infants. */

const years = ['2013', '2014', '2015', '2016', '2017'];

export const naturalIncrease: Checks = (facts, { sum, minus, ratio, times, between }) => {
  const rows = facts.table('annex-5').rows;
  const named = (id: string, group: string | null) => `${group?.toLowerCase()}, ${id.slice(-4)}`;
  const events = [
    { id: 'births', rate: 'birth-rate' },
    { id: 'deaths', rate: 'death-rate' },
    { id: 'natural-increase', rate: 'rate-of-increase' },
  ];
  return [
    ...rows.map(({ id, group }): CheckSpec => ({
      id: `annex-5-increase-${id}`,
      family: 'annex-5-increase',
      stated: ['annex-5', id, 'natural-increase'],
      claim: `Births less deaths give the natural increase (${named(id, group)}).`,
      computed: (f) => minus(f.cell('annex-5', id, 'births'), f.cell('annex-5', id, 'deaths')),
      formula: 'births − deaths',
    })),
    ...rows.map(({ id, group }): CheckSpec => ({
      id: `annex-5-rate-of-increase-${id}`,
      family: 'annex-5-rate-of-increase',
      stated: ['annex-5', id, 'rate-of-increase'],
      claim: `The birth rate less the death rate gives the rate of natural increase (${named(id, group)}).`,
      computed: (f) => minus(f.cell('annex-5', id, 'birth-rate'), f.cell('annex-5', id, 'death-rate')),
      formula: 'birth rate − death rate',
    })),
    ...years.flatMap((year) =>
      events.map(({ id: event }): CheckSpec => ({
        id: `annex-5-areas-${event}-${year}`,
        family: 'annex-5-areas',
        stated: ['annex-5', `total-${year}`, event],
        claim: `Urban and rural ${event.replace('-', ' ')} of ${year} ${event === 'natural-increase' ? 'adds up to that' : 'add up to those'} of the total population.`,
        computed: (f) => sum([f.cell('annex-5', `urban-${year}`, event), f.cell('annex-5', `rural-${year}`, event)]),
        formula: 'urban + rural',
      })),
    ),
    ...years.flatMap((year) =>
      events.map(({ id: event, rate }): CheckSpec => ({
        id: `annex-5-between-${rate}-${year}`,
        family: 'annex-5-between',
        stated: ['annex-5', `total-${year}`, rate],
        claim: `The rate of ${event.replace('-', ' ')} of all lies between the urban and the rural one (${year}).`,
        computed: (f) => between(f.cell('annex-5', `urban-${year}`, rate), f.cell('annex-5', `rural-${year}`, rate)),
        formula: 'urban and rural rate',
        wording: 'inside',
      })),
    ),
    ...rows.map(({ id, group }): CheckSpec => ({
      id: `annex-5-population-${id}`,
      family: 'annex-5-populations',
      stated: ['annex-5', id, 'death-rate'],
      claim: `The death rate and the birth rate are consistent with one population (${named(id, group)}).`,
      computed: (f) =>
        ratio(
          times(f.cell('annex-5', id, 'deaths'), f.cell('annex-5', id, 'birth-rate')),
          f.cell('annex-5', id, 'births'),
        ),
      formula: 'deaths × birth rate ÷ births',
    })),
    ...years.map((year): CheckSpec => ({
      id: `annex-5-areas-population-${year}`,
      family: 'annex-5-areas-populations',
      stated: ['annex-5', `total-${year}`, 'birth-rate'],
      claim: `The birth rate of all is consistent with the urban and the rural population together (${year}).`,
      computed: (f) =>
        ratio(
          f.cell('annex-5', `total-${year}`, 'births'),
          sum(['urban', 'rural'].map((area) => f.measure(`${area}-population-by-births-${year}`))),
        ),
      formula: 'births of all ÷ (urban births ÷ urban birth rate + rural births ÷ rural birth rate)',
    })),
    {
      id: 'annex-5-title-date',
      family: 'title-dates',
      stated: ['annex-5.title', 'as at {January 2018}'],
      as: 'date',
      value: (f) => yearOf(f.date('annex-5.title', 'as at {January 2018}')),
      claim: 'The figures are those of the date in the title.',
      computed: (f) => [...new Set(f.wholeTable('annex-5').rows.map(({ label }) => label))],
      formula: 'the years that head the rows',
      reading: 'The date may be that at which the table was drawn up.',
    },
  ];
};

export const maternalAndInfant: Checks = (_, { per, ratio, times }) => {
  const unit = (table: string, base: string) => [`${table}.r-rate`, `per {${base}} live births`] as const;
  const [maternal, infant] = [unit('annex-6', '100,000'), unit('annex-7', '1,000')];
  const otherBirths =
    'The rate may be set against other births: those of the year and of the year before, weighted together, would fit each year that can be tested.';
  return [
    ...years.map((year): CheckSpec => ({
      id: `annex-6-rate-${year}`,
      family: 'annex-6-annex-5',
      stated: ['annex-6', 'rate', year],
      claim: `Maternal deaths of ${year} against the births of annex 5 give the rate.`,
      computed: (f) => f.measure(`maternal-mortality-${year}`),
      formula: 'maternal deaths ÷ births × 100,000',
    })),
    ...years.map((year): CheckSpec => ({
      id: `annex-7-rate-${year}`,
      family: 'annex-7-annex-5',
      stated: ['annex-7', 'rate', year],
      claim: `Deaths of infants in ${year} against the births of annex 5 give the rate.`,
      computed: (f) =>
        per(f.cell('annex-7', 'deaths', year), f.cell('annex-5', `total-${year}`, 'births'), f.quoted(...infant)),
      formula: 'deaths of infants ÷ births × 1,000',
      reading: otherBirths,
    })),
    ...['2011', '2012', ...years].map((year): CheckSpec => ({
      id: `annex-6-annex-7-${year}`,
      family: 'annex-6-annex-7',
      stated: ['annex-6', 'rate', year],
      claim: `The maternal and the infant mortality rate of ${year} refer to the same number of births.`,
      computed: (f) => {
        const births = times(
          ratio(f.cell('annex-7', 'deaths', year), f.cell('annex-7', 'rate', year)),
          f.quoted(...infant),
        );
        return per(f.cell('annex-6', 'deaths', year), births, f.quoted(...maternal));
      },
      formula: 'maternal deaths ÷ (deaths of infants ÷ infant mortality rate × 1,000) × 100,000',
      reading: 'Each rate may be set against births of its own: of one year, or of two years together.',
    })),
    ...['annex-6', 'annex-7'].flatMap((table): CheckSpec[] => {
      return [
        {
          id: `${table}-title-from`,
          family: 'title-years',
          stated: [`${table}.title`, 'from {2010} to 2017'],
          as: 'date',
          claim: 'The table begins with the year that its title names first.',
          computed: (f) => headingOf(f, table, 1),
          formula: 'heading of the first column',
        },
        {
          id: `${table}-title-to`,
          family: 'title-years',
          stated: [`${table}.title`, 'from 2010 to {2017}'],
          as: 'date',
          claim: 'The table ends with the year that its title names last.',
          computed: (f) => headingOf(f, table, -1),
          formula: 'heading of the last column',
        },
      ];
    }),
  ];
};

/** What stands over a column, counted from the labels or, below zero, from the end. */
function headingOf(facts: Parameters<Checks>[0], table: string, at: number) {
  const { columns } = facts.table(table);
  const place = `${table}.header-1-${(at < 0 ? columns.length + at : at) + 1}`;
  return facts.words(place, `{${facts.place(place)}}`);
}
