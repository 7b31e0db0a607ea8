import type { Facts } from '../../collections/facts.ts';
import type { MeasureSpec } from '../../measures/measure.ts';
import { aged, between, widerBands } from '../bands.ts';

/** Women and men (annex 3), at the start of 2018 unless a year is named. */

/** The bands of annex 3 up to the age that paragraph 6 names last. */
export function youngBands(facts: Facts) {
  const last = facts.quoted(6, 'aged 0–{29} years').value;
  return facts.table('annex-3').rows.filter(({ label }) => Number(/–(\d+)$/.exec(label)?.[1] ?? Infinity) <= last);
}

const fertile = between(widerBands, '15-19', '45-49');

export const sexes: MeasureSpec[] = [
  ...['2015', '2018'].map((year): MeasureSpec => ({
    id: `females-per-male-${year}`,
    label: `Females for each male, start of ${year}`,
    unit: 'females per male',
    decimals: 3,
    formula: 'females ÷ males of annex 3',
    compute: (f, { ratio }) =>
      ratio(f.cell('annex-3', 'total', `females-${year}`), f.cell('annex-3', 'total', `males-${year}`)),
  })),
  ...widerBands.flatMap((band): MeasureSpec[] => [
    {
      id: `females-per-1000-males-${band}`,
      label: `Females for every 1,000 males ${aged(band)}`,
      unit: 'females per 1,000 males',
      decimals: 0,
      formula: 'females ÷ males of the band, annex 3, start of 2018 × 1,000',
      compute: (f, { per }) =>
        per(f.cell('annex-3', band, 'females-2018'), f.cell('annex-3', band, 'males-2018'), 1000),
    },
    {
      id: `females-less-males-${band}`,
      label: `Females less males ${aged(band)}`,
      unit: 'persons',
      decimals: 0,
      formula: 'females − males of the band, annex 3, start of 2018',
      compute: (f, { minus }) => minus(f.cell('annex-3', band, 'females-2018'), f.cell('annex-3', band, 'males-2018')),
    },
  ]),
  ...['females', 'males'].map((sex): MeasureSpec => ({
    id: `${sex}-0-29`,
    label: `${sex === 'males' ? 'Males' : 'Females'} of the ages that paragraph 6 names, 0–29`,
    unit: 'persons',
    decimals: 0,
    formula: `${sex} of annex 3, start of 2018, bands up to the age that paragraph 6 names`,
    compute: (f, { sum }) => sum(youngBands(f).map(({ id }) => f.cell('annex-3', id, `${sex}-2018`))),
  })),
  {
    id: 'males-less-females-0-29',
    label: 'Males less females of the ages that paragraph 6 names, 0–29',
    unit: 'persons',
    decimals: 0,
    formula: 'males − females of annex 3, start of 2018, bands up to the age that paragraph 6 names',
    compute: (f, { minus }) => minus(f.measure('males-0-29'), f.measure('females-0-29')),
  },
  {
    id: 'sex-ratio-change',
    label: 'Females for every 1,000 males: change from 2015 to 2018',
    unit: 'per cent',
    decimals: 1,
    formula: '(2018 − 2015) ÷ 2015 × 100, annex 4',
    compute: (f, { growth }) => growth(f.cell('annex-4', 'females', '2015'), f.cell('annex-4', 'females', '2018')),
  },
  {
    id: 'women-per-man-60-plus',
    label: 'Women for each man aged 60 and over',
    unit: 'women per man',
    decimals: 2,
    formula: 'females ÷ males of annex 3, start of 2018, bands 60–64 and 65+',
    compute: (f, { ratio, sum }) => {
      const count = (sex: string) => sum(['60-64', '65-plus'].map((band) => f.cell('annex-3', band, `${sex}-2018`)));
      return ratio(count('females'), count('males'));
    },
  },
  {
    id: 'women-15-49',
    label: 'Women aged 15–49',
    unit: 'persons',
    decimals: 0,
    formula: 'females of annex 3, start of 2018, bands 15–19 to 45–49',
    compute: (f, { sum }) => sum(fertile.map((band) => f.cell('annex-3', band, 'females-2018'))),
  },
  {
    id: 'women-15-49-share',
    label: 'Women aged 15–49 as a share of the population',
    unit: 'per cent',
    decimals: 1,
    formula: 'females aged 15–49 ÷ total population, both of annex 3, start of 2018 × 100',
    compute: (f, { share }) => share(f.measure('women-15-49'), f.cell('annex-3', 'total', 'total-2018')),
  },
  {
    id: 'women-of-childbearing-age-by-share',
    label: 'Women of childbearing age, if they were the share of the population that paragraph 15 gives',
    unit: 'persons',
    decimals: 0,
    formula: 'share given in paragraph 15 × total population of annex 3, start of 2018 ÷ 100',
    compute: (f, { ratio, times }) =>
      ratio(times(f.statistic('women-of-childbearing-age-share'), f.cell('annex-3', 'total', 'total-2018')), 100),
  },
];
