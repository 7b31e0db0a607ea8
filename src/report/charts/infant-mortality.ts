import type { ChartSpec } from '../../charts/spec.ts';
import { almostHalved, falls } from '../compare.ts';
import { fall } from './quotes.ts';
import { rowsOf } from './rows.ts';

const rate = 'Deaths per 1,000 live births';
const deaths = 'Deaths';

export const infantMortality: ChartSpec = {
  id: 'infant-mortality',
  theme: 'mortality',
  annexes: [7],
  paragraphs: [16],
  read(facts, say) {
    const rates = facts.across('annex-7', 'rate');
    const counts = facts.across('annex-7', 'deaths');
    const [first, last] = [rates[0], rates.at(-1)];
    const [most, fewest] = [counts[0], counts.at(-1)];
    const change = (of: string) => facts.measure(`${of}-change-${first.label}-${last.label}`);
    const [from] = /\d{4}/.exec(facts.table('annex-7').title ?? '') ?? [];
    return {
      headline: 'Infant mortality almost halved in six years, falling in each of them',
      claims: {
        'falling in each of them': [rates, counts].every((points) => falls(points)),
        'almost halved in six years':
          first.label === '2011' && last.label === '2017' && almostHalved(change('infant-mortality')),
        'has no column for': from !== first.label,
      },
      subtitle: `Deaths of infants under 1 year of age, as a rate and in number, ${first.label}–${last.label}`,
      drawing: {
        type: 'columns',
        key: 'Year',
        measure: { [rate]: { unit: 'per 1,000 live births', decimals: 2 }, [deaths]: { unit: 'deaths' } },
        rows: [...rowsOf(rates, { panel: rate, series: rate }), ...rowsOf(counts, { panel: deaths, series: deaths })],
        options: { tone: 'sky' },
      },
      note: `The title of annex 7 begins with ${say.year(Number(from))}; the table has no column for that year.`,
      description: [
        `Deaths of infants under 1 year of age went down from ${say.number(most.value)} in ${most.label} to ${say.number(fewest.value)} in ${fewest.label}, by ${fall(say, change('infant-deaths'))}. For every 1,000 live births there were ${say.number(first.value, 2)} of them in ${first.label} and ${say.number(last.value, 2)} in ${last.label}: ${fall(say, change('infant-mortality'))} fewer. Both fell in each year of the table.`,
      ],
    };
  },
};
