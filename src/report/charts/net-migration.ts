import type { ChartSpec } from '../../charts/spec.ts';
import { falls } from './rows.ts';

export const netMigration: ChartSpec = {
  id: 'net-migration',
  theme: 'population',
  annexes: [1, 5],
  read(facts, say) {
    const population = facts.across('annex-1', 'total');
    const stated = facts.statistic('net-migration');
    const years = population.slice(0, -1).map(({ label, value }, at) => {
      const increase = facts.cell('annex-5', `total-${label}`, 'natural-increase');
      const change = population[at + 1]!.value - value;
      return { key: label, increase, change, net: change - increase.value };
    });
    const [first, last] = [years[0]!, years.at(-1)!];
    return {
      headline: 'More people left than came, and the gap grew each year',
      claims: {
        'More people left than came': years.every(({ net }) => net < 0),
        'the gap grew each year': falls(years.map(({ net }) => net)),
        'to the person': last.key === stated.asAt && last.net === stated.value,
      },
      subtitle: `Natural increase, population change and the difference, net migration; persons, ${first.key}–${last.key}`,
      drawing: {
        form: 'dumbbell',
        key: 'Year',
        measure: {
          'Natural increase': { unit: 'persons' },
          'Population change': { unit: 'persons' },
          'Net migration': { unit: 'persons', signed: true },
        },
        rows: years.flatMap(({ key, increase, change, net }) => [
          { key, series: 'Natural increase', value: increase.value, use: increase.use },
          { key, series: 'Population change', value: change },
          { key, series: 'Net migration', value: net },
        ]),
        options: {
          from: 'Natural increase',
          to: 'Population change',
          tones: { 'Natural increase': 'sun', 'Population change': 'sky' },
          difference: 'Net migration',
        },
      },
      note: `The report has no table of migration. Net migration is computed here: the population change of annex 1 less the natural increase of annex 5. For ${last.key} it equals, to the person, the ${say.signed(stated.value)} of paragraph ${stated.paragraph}.`,
      description: [
        `The population grew by ${say.number(first.change)} persons during ${first.key} and by ${say.number(last.change)} during ${last.key} (annex 1, from one start of the year to the next). Births less deaths would have added ${say.number(first.increase.value)} and ${say.number(last.increase.value)} (annex 5).`,
        `What is missing is net migration: ${say.list(years.map(({ key, net }) => `${say.signed(net)} in ${key}`))}. Paragraph ${stated.paragraph} gives ${say.number(facts.statistic('immigrants').value)} immigrants and ${say.number(facts.statistic('emigrants').value)} emigrants for ${stated.asAt}, a difference of ${say.signed(stated.value)}.`,
      ],
    };
  },
};
