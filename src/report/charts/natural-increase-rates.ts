import type { ChartSpec } from '../../charts/spec.ts';
import { falls } from '../compare.ts';
import { rowsOf } from './rows.ts';

export const naturalIncreaseRates: ChartSpec = {
  id: 'natural-increase-rates',
  theme: 'population',
  annexes: [5],
  paragraphs: [12, 13],
  read(facts, say) {
    const read = (group: string) => facts.column('annex-5', 'rate-of-increase', ({ id }) => id.startsWith(group));
    const [total, urban, rural] = [read('total'), read('urban'), read('rural')];
    const [first, last] = [urban[0], urban.at(-1)];
    const ahead = urban.map(({ value }, at) => value > rural[at]!.value);
    const rate = (value: number) => say.number(value, 2);
    return {
      headline: `Natural increase slowed every year after ${total[1]!.label}; by ${last.label} it was faster in towns than in the countryside`,
      claims: {
        'slowed every year after': falls(total.slice(1)) && total[1]!.value > total[0].value,
        'faster in towns than in the countryside': ahead.indexOf(true) === ahead.length - 1,
      },
      subtitle: `Rate of natural increase, per 1,000 population, ${first.label}–${last.label}`,
      drawing: {
        type: 'lines',
        key: 'Year',
        measure: { unit: 'per 1,000 population', decimals: 2 },
        rows: [
          ...rowsOf(total, { series: 'Total' }),
          ...rowsOf(rural, { series: 'Rural' }),
          ...rowsOf(urban, { series: 'Urban' }),
        ],
        options: { tones: { Total: 'muted', Rural: 'sun', Urban: 'sky' } },
      },
      description: [
        `Births less deaths per 1,000 population. In urban areas the rate went from ${rate(first.value)} in ${first.label} to ${rate(last.value)} in ${last.label}; in rural areas from ${rate(rural[0].value)} to ${rate(rural.at(-1).value)}. For the whole population it was ${rate(total[0].value)} and ${rate(total.at(-1).value)}.`,
        `The rural rate was the higher one up to ${rural.at(-2)!.label}, when it stood at ${rate(rural.at(-2)!.value)} against ${rate(urban.at(-2)!.value)} in urban areas.`,
      ],
    };
  },
};
