import type { Facts } from '../../collections/facts.ts';
import type { Claim } from '../../collections/report.ts';
import { calc } from '../../measures/arithmetic.ts';
import { falls, lowest, rises } from '../compare.ts';

const upTo2014 = (f: Facts, row: string) => f.across('annex-6', row, (year) => year <= '2014');
const from2014 = (f: Facts, row: string) => f.across('annex-6', row, (year) => year >= '2014');
const deathRates = (f: Facts, area: string) => f.column('annex-5', 'death-rate', ({ id }) => id.startsWith(area));

export const mortality: Claim[] = [
  { says: 'Infant deaths fell every year', holds: (f) => falls(f.across('annex-7', 'deaths')) },
  {
    says: 'infant mortality falling to the end of the series, and maternal mortality rising after 2014',
    holds: (f) => falls(f.across('annex-7', 'rate')) && rises(from2014(f, 'rate')),
  },
  {
    says: 'the number fell every year, and with it the rate',
    holds: (f) => ['deaths', 'rate'].every((row) => falls(f.across('annex-7', row))),
  },
  {
    says: 'maternal deaths fell to 2014, then rose',
    holds: (f) => falls(upTo2014(f, 'deaths')) && rises(from2014(f, 'deaths')),
  },
  { says: 'down every year', holds: (f) => falls(upTo2014(f, 'rate')) },
  { says: 'the rate rose each time', holds: (f) => rises(from2014(f, 'rate')) },
  {
    says: 'by a single death in one of them',
    holds: (f) => f.cell('annex-6', 'deaths', '2016').value - f.cell('annex-6', 'deaths', '2015').value === 1,
  },
  { says: 'its lowest point', holds: (f) => lowest(f.across('annex-6', 'rate')).column === '2014' },
  {
    says: 'The paragraph gives no dates',
    holds: (f) => !/\d/.test(f.paragraph(16).text.replace('(annexes 6 and 7)', '')),
  },
  { says: 'lower in every year than in the year before', holds: (f) => falls(deathRates(f, 'total')) },
  {
    says: 'lower in the countryside than in towns throughout',
    holds: (f) => deathRates(f, 'rural').every(({ value }, at) => value < deathRates(f, 'urban')[at]!.value),
  },
  {
    says: 'No table of the report gives a life expectancy',
    holds: (f) => [1, 2, 3, 4, 5, 6, 7, 8, 10].every((n) => !/expectancy/i.test(JSON.stringify(f.table(`annex-${n}`)))),
  },
  {
    says: 'That fits the count',
    holds: (f) => {
      const [women, stated] = [f.measure('women-15-49'), f.statistic('women-of-childbearing-age')];
      return women.value > stated.value && calc.cutOff(women, stated).value === stated.value;
    },
  },
  { says: 'It does not fit the share', holds: (f) => f.measure('women-15-49-share').value < 28 },
  {
    says: 'all of them agree',
    holds: (f) =>
      f
        .across('annex-6', 'rate', (year) => year >= '2013')
        .every(
          (printed) => calc.cutOff(f.measure(`maternal-mortality-${printed.column}`), printed).value === printed.value,
        ),
  },
];
