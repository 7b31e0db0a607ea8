import type { ChartSpec } from '../../charts/spec.ts';
import { falls } from '../compare.ts';
import { perCent } from './quotes.ts';
import { rowsOf } from './rows.ts';

const total = 'Population at the start of the year';
const added = 'Added during the year';

export const populationTotal: ChartSpec = {
  id: 'population-total',
  theme: 'population',
  annexes: [1],
  paragraphs: [5],
  read(facts, say) {
    const population = facts.across('annex-1', 'total');
    const [first, last] = [population[0], population.at(-1)];
    const growth = population.slice(0, -1).map(({ label }) => ({
      key: label,
      panel: added,
      series: added,
      value: facts.measure(`population-change-${label}`).value,
    }));
    return {
      headline: `${say.number(facts.measure('population-gain').value)} more people in three years, each year adding fewer than the one before`,
      claims: {
        'in three years': growth.length === 3 && first.label === '2015' && last.label === '2018',
        'each year adding fewer than the one before': falls(growth),
      },
      subtitle: `Population, persons, at the start of ${first.label}–${last.label}, and its yearly growth`,
      drawing: {
        type: 'columns',
        key: 'Year',
        measure: { [total]: { unit: 'persons' }, [added]: { unit: 'persons', signed: true } },
        rows: [...rowsOf(population, { panel: total, series: total }), ...growth],
        options: { tone: 'sky', height: 120 },
      },
      description: [
        `At the start of ${first.label} the population was ${say.number(first.value)}; at the start of ${last.label} it was ${say.number(last.value)}, ${perCent(say, facts.measure('population-growth'))} more. Paragraph 5 rounds this to ${say.millions(facts.statistic('population-total').value)}.`,
        `It grew by ${say.list(growth.map(({ key, value }) => `${say.number(value)} in ${key}`))}.`,
      ],
    };
  },
};
