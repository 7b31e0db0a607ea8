import type { Claim } from '../../collections/report.ts';
import type { Facts } from '../../collections/facts.ts';
import { bands, between, widerBands } from '../bands.ts';
import { falls, lowest, rises } from '../compare.ts';

const years = ['2015', '2016', '2017'];

const total = (f: Facts) => f.across('annex-1', 'total');
const rates = (f: Facts, column: string) =>
  f.column('annex-5', column, ({ id }) => id.startsWith('total-') && id > 'total-2013');

export const population: Claim[] = [
  { says: 'The population grew every year from 2015 to 2018', holds: (f) => rises(total(f)) },
  { says: 'a slower increase', holds: (f) => falls(years.map((year) => f.measure(`population-change-${year}`))) },
  { says: 'The total rose every year', holds: (f) => rises(total(f)) },
  {
    says: 'gained most',
    holds: (f) =>
      bands.every((band) => f.measure(`population-${band}-gain`).value < f.measure('population-5-14-gain').value),
  },
  {
    says: 'the ages just above them shrank',
    holds: (f) => ['15-19', '20-24'].every((band) => f.measure(`population-${band}-growth`).value < 0),
  },
  {
    says: 'the steepest of any band',
    holds: (f) => lowest(bands.map((band) => f.measure(`population-${band}-growth`))).id === 'population-20-24-growth',
  },
  {
    // Who was 19 and 10 at the start of 2015.
    says: 'They were born from 1995 to 2004',
    holds: (f) =>
      f.table('annex-3').columns.some(({ id, title }) => id === 'total-2015' && /start of 2015/.test(title)),
  },
  {
    says: 'wider than the time between its dates',
    holds: (f) => f.table('annex-3').columns.every(({ id }) => !/2016|2017/.test(id)),
  },
  {
    says: 'is still the waist',
    holds: (f) =>
      ['2015', '2018'].every(
        (year) =>
          lowest(between(widerBands, '0-4', '35-39').map((band) => f.cell('annex-3', band, `total-${year}`))).row.id ===
          '15-19',
      ),
  },
  {
    says: 'are fewer than those who will leave it after them',
    holds: (f) =>
      ['10-14', '5-9', '0-4'].every(
        (band) => f.cell('annex-3', band, 'total-2018').value > f.cell('annex-3', '15-19', 'total-2018').value,
      ),
  },
  {
    says: 'has both',
    holds: (f) =>
      rises(['2017', '2018'].map((year) => f.measure(`population-65-plus-${year}`))) &&
      falls(['2017', '2018'].map((year) => f.cell('annex-1', '50-54', year))),
  },
  {
    says: 'went on rising until 2016',
    holds: (f) => rises(f.column('annex-5', 'natural-increase', ({ id }) => /^total-201[3-6]$/.test(id))),
  },
  { says: 'the rate of natural increase fell', holds: (f) => falls(rates(f, 'rate-of-increase')) },
  { says: 'fell in each of the years that followed', holds: (f) => falls(rates(f, 'rate-of-increase')) },
  {
    says: 'the lowest of the years shown',
    holds: (f) =>
      lowest(f.column('annex-5', 'rate-of-increase', ({ id }) => id.startsWith('total-'))).row.id === 'total-2017',
  },
  {
    says: 'The death rate fell too, but by less',
    holds: (f) =>
      falls(rates(f, 'death-rate')) && f.measure('death-rate-change').value > f.measure('birth-rate-change').value,
  },
  {
    says: 'the same net loss to the last person',
    holds: (f) =>
      [f.measure('net-migration-2017'), f.measure('immigrants-less-emigrants')].every(
        ({ value }) => value === f.statistic('net-migration').value,
      ),
  },
  { says: 'The loss widened each year', holds: (f) => falls(years.map((year) => f.measure(`net-migration-${year}`))) },
  { says: 'a little fewer than in each earlier year', holds: (f) => falls(f.across('annex-4', 'females')) },
  {
    says: 'as they do in every later one',
    holds: (f) =>
      between(widerBands, '25-29', '65-plus').every((band) => f.measure(`females-less-males-${band}`).value > 0),
  },
  {
    says: 'above that mark and not just below it',
    holds: (f) =>
      f.measure('women-per-man-60-plus').value > f.quoted(7, 'almost {one and a half} times more women').value,
  },
  {
    says: 'that can then be compared agree',
    holds: (f) =>
      f.measure('age-shares-agreeing-a-year-later').value === f.measure('age-shares-compared-a-year-later').value,
  },
];
