import type { MeasureSpec } from '../../measures/measure.ts';

/** Net migration, which the report states for 2017 only: what its annexes 1 and 5 leave. */
const byYear = ['2015', '2016', '2017'].map((year): MeasureSpec => ({
  id: `net-migration-${year}`,
  label: `Net migration in ${year}`,
  unit: 'persons',
  decimals: 0,
  formula: 'change of the total population of annex 1 during the year − natural increase of annex 5',
  compute: (f, { minus }) =>
    minus(f.measure(`population-change-${year}`), f.cell('annex-5', `total-${year}`, 'natural-increase')),
}));

export const migration: MeasureSpec[] = [
  ...byYear,
  {
    id: 'immigrants-less-emigrants',
    label: 'Immigrants less emigrants in 2017',
    unit: 'persons',
    decimals: 0,
    formula: 'immigrants − emigrants',
    compute: (f, { minus }) => minus(f.statistic('immigrants'), f.statistic('emigrants')),
  },
];
