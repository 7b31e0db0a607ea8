import type { ChartSpec } from '../../charts/spec.ts';
import { falls } from '../compare.ts';
import { rowsOf } from './rows.ts';

export const deathRateUrbanRural: ChartSpec = {
  id: 'death-rate-urban-rural',
  theme: 'mortality',
  annexes: [5],
  paragraphs: [12, 13],
  read(facts, say) {
    const read = (group: string) => facts.column('annex-5', 'death-rate', ({ id }) => id.startsWith(group));
    const [total, urban, rural] = [read('total'), read('urban'), read('rural')];
    const [first, last] = [urban[0].label, urban.at(-1).label];
    const rate = (value: number) => say.number(value, 2);
    return {
      headline: 'The death rate fell every year, and stayed higher in urban areas',
      claims: {
        'fell every year': [total, urban, rural].every((rates) => falls(rates)),
        'stayed higher in urban areas': urban.every(({ value }, at) => value > rural[at]!.value),
      },
      subtitle: `Deaths per 1,000 population, ${first}–${last}`,
      drawing: {
        type: 'lines',
        key: 'Year',
        measure: { unit: 'deaths per 1,000 population', decimals: 2 },
        rows: [
          ...rowsOf(urban, { series: 'Urban' }),
          ...rowsOf(total, { series: 'Total' }),
          ...rowsOf(rural, { series: 'Rural' }),
        ],
        options: { tones: { Urban: 'sky', Total: 'muted', Rural: 'sun' } },
      },
      description: [
        `Deaths per 1,000 population went from ${rate(total[0].value)} in ${first} to ${rate(total.at(-1).value)} in ${last}: in urban areas from ${rate(urban[0].value)} to ${rate(urban.at(-1).value)}, in rural areas from ${rate(rural[0].value)} to ${rate(rural.at(-1).value)}.`,
        'These are crude rates: they do not allow for how old the two populations are.',
      ],
    };
  },
};
