import type { Facts } from '../../collections/facts.ts';
import { calc } from '../../measures/arithmetic.ts';
import type { MeasureSpec } from '../../measures/measure.ts';

/** Births, deaths and natural increase (annex 5); mothers and infants (annexes 6 and 7). */

const years = ['2013', '2014', '2015', '2016', '2017'];

/** Change of a row of annex 6 or 7 between two years, in per cent. */
const change = (table: string, row: string, name: string, first: string, last: string): MeasureSpec => ({
  id: `${name}-change-${first}-${last}`,
  label: `${name.charAt(0).toUpperCase()}${name.slice(1).replace(/-/g, ' ')}: change from ${first} to ${last}`,
  unit: 'per cent',
  decimals: 1,
  formula: `(${last} − ${first}) ÷ ${first} × 100, ${table.replace('-', ' ')}`,
  compute: (f, { growth }) => growth(f.cell(table, row, first), f.cell(table, row, last)),
});

/** Years of annexes 5 and 6 in which the maternal mortality rate is printed as it would be rounded, or not. */
const printedRates = (facts: Facts) =>
  years.map((year) => {
    const printed = facts.cell('annex-6', 'rate', year);
    return calc.asPrinted(facts.measure(`maternal-mortality-${year}`), printed).value === printed.value;
  });

export const birthsAndDeaths: MeasureSpec[] = [
  ...years.map((year): MeasureSpec => ({
    id: `births-per-death-${year}`,
    label: `Births for each death in ${year}`,
    unit: 'births per death',
    decimals: 1,
    formula: 'births ÷ deaths of annex 5',
    compute: (f, { ratio }) =>
      ratio(f.cell('annex-5', `total-${year}`, 'births'), f.cell('annex-5', `total-${year}`, 'deaths')),
  })),
  ...years.map((year): MeasureSpec => ({
    id: `urban-share-of-increase-${year}`,
    label: `Urban part of the natural increase of ${year}`,
    unit: 'per cent',
    decimals: 1,
    formula: 'urban natural increase ÷ natural increase of annex 5 × 100',
    compute: (f, { share }) =>
      share(
        f.cell('annex-5', `urban-${year}`, 'natural-increase'),
        f.cell('annex-5', `total-${year}`, 'natural-increase'),
      ),
  })),
  ...['births', 'natural-increase'].map((column): MeasureSpec => ({
    id: `${column}-change-2017`,
    label: `${column === 'births' ? 'Births' : 'Natural increase'}: change from 2016 to 2017`,
    unit: 'persons',
    decimals: 0,
    formula: '2017 − 2016, annex 5',
    compute: (f, { minus }) => minus(f.cell('annex-5', 'total-2017', column), f.cell('annex-5', 'total-2016', column)),
  })),
  ...['birth-rate', 'death-rate'].map((column): MeasureSpec => ({
    id: `${column}-change`,
    label: `${column === 'birth-rate' ? 'Birth rate' : 'Death rate'}: change from 2014 to 2017`,
    unit: 'per 1,000 population',
    decimals: 2,
    formula: '2017 − 2014, annex 5',
    compute: (f, { minus }) => minus(f.cell('annex-5', 'total-2017', column), f.cell('annex-5', 'total-2014', column)),
  })),
  ...years.flatMap((year) =>
    ['urban', 'rural'].map((area): MeasureSpec => ({
      id: `${area}-population-by-births-${year}`,
      label: `Mean ${area} population of ${year} that the births and the birth rate imply`,
      unit: 'thousand persons',
      decimals: 0,
      formula: `${area} births ÷ ${area} birth rate of annex 5`,
      compute: (f, { ratio }) =>
        ratio(f.cell('annex-5', `${area}-${year}`, 'births'), f.cell('annex-5', `${area}-${year}`, 'birth-rate')),
    })),
  ),
  ...years.map((year): MeasureSpec => ({
    id: `maternal-mortality-${year}`,
    label: `Maternal deaths per 100,000 births in ${year}`,
    unit: 'per 100,000 live births',
    decimals: 2,
    formula: 'maternal deaths of annex 6 ÷ births of annex 5 × 100,000',
    compute: (f, { per }) =>
      per(
        f.cell('annex-6', 'deaths', year),
        f.cell('annex-5', `total-${year}`, 'births'),
        f.quoted('annex-6.r-rate', 'per {100,000} live births'),
      ),
  })),
  {
    id: 'maternal-mortality-per-death-2017',
    label: 'What a single death adds to the maternal mortality rate of 2017',
    unit: 'per 100,000 live births',
    decimals: 2,
    formula: '100,000 ÷ births of annex 5, 2017',
    compute: (f, { ratio }) => {
      const births = f.cell('annex-5', 'total-2017', 'births');
      return ratio(f.quoted('annex-6.r-rate', 'per {100,000} live births'), births);
    },
  },
  change('annex-6', 'rate', 'maternal-mortality', '2010', '2014'),
  change('annex-6', 'rate', 'maternal-mortality', '2010', '2017'),
  change('annex-6', 'rate', 'maternal-mortality', '2014', '2017'),
  change('annex-7', 'rate', 'infant-mortality', '2011', '2017'),
  change('annex-7', 'deaths', 'infant-deaths', '2011', '2017'),
  {
    id: 'maternal-deaths-gain-2014-2017',
    label: 'Maternal deaths a year: gain from 2014 to 2017',
    unit: 'deaths',
    decimals: 0,
    formula: '2017 − 2014, annex 6',
    compute: (f, { minus }) => minus(f.cell('annex-6', 'deaths', '2017'), f.cell('annex-6', 'deaths', '2014')),
  },
  {
    id: 'maternal-mortality-rising-years',
    label: 'Years at the end of annex 6 in which the maternal mortality rate rose',
    unit: 'years',
    decimals: 0,
    formula: 'years up to the last in each of which the rate is above that of the year before',
    compute: (f) => {
      const rates = f.across('annex-6', 'rate').map(({ value }) => value);
      return rates.length - 1 - rates.findLastIndex((rate, at) => at === 0 || rate <= rates[at - 1]!);
    },
  },
  {
    id: 'maternal-mortality-years-compared',
    label: 'Years for which annexes 5 and 6 give births and maternal deaths',
    unit: 'years',
    decimals: 0,
    formula: 'years that both annexes have',
    compute: (f) => printedRates(f).length,
  },
  {
    id: 'maternal-mortality-years-not-rounded',
    label: 'Years in which the maternal mortality rate is not that of deaths and births, rounded',
    unit: 'years',
    decimals: 0,
    formula: 'years whose rate in annex 6 is not the rounded quotient of maternal deaths and births',
    compute: (f) => printedRates(f).filter((rounded) => !rounded).length,
  },
];
