import type { ChartSpec } from '../../charts/spec.ts';
import { falls, rowsOf } from './rows.ts';

const total = 'Population at the start of the year';
const added = 'Added during the year';

export const populationTotal: ChartSpec = {
  id: 'population-total',
  theme: 'population',
  annexes: [1],
  paragraphs: [5],
  read(facts, say) {
    const population = facts.across('annex-1', 'total');
    const [first, last] = [population[0]!, population.at(-1)!];
    const growth = population.slice(0, -1).map(({ label, value }, at) => ({
      key: label,
      panel: added,
      series: added,
      value: population[at + 1]!.value - value,
    }));
    const years = growth.length;
    return {
      headline: `${say.number(last.value - first.value)} more people in three years, each year adding fewer than the one before`,
      claims: {
        'in three years': years === 3 && Number(last.label) - Number(first.label) === years,
        'each year adding fewer than the one before': falls(growth.map(({ value }) => value)),
      },
      subtitle: `Population, persons, at the start of ${first.label}–${last.label}, and its yearly growth`,
      drawing: {
        form: 'columns',
        key: 'Year',
        measure: { [total]: { unit: 'persons' }, [added]: { unit: 'persons', signed: true } },
        rows: [...rowsOf(population, { panel: total, series: total }), ...growth],
        options: { tone: 'sky', height: 120 },
      },
      description: [
        `At the start of ${first.label} the population was ${say.number(first.value)}; at the start of ${last.label} it was ${say.number(last.value)}, ${say.percent(last.value / first.value - 1)} more. Paragraph 5 rounds this to ${say.millions(facts.statistic('population-total').value)}.`,
        `It grew by ${say.list(growth.map(({ key, value }) => `${say.number(value)} in ${key}`))}.`,
      ],
    };
  },
};
