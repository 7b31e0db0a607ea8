import type { ChartSpec } from '../../charts/spec.ts';
import { falls } from '../compare.ts';

export const netMigration: ChartSpec = {
  id: 'net-migration',
  theme: 'population',
  annexes: [1, 5],
  read(facts, say) {
    const stated = facts.statistic('net-migration');
    const years = facts
      .across('annex-1', 'total')
      .slice(0, -1)
      .map(({ label: key }) => ({
        key,
        increase: facts.cell('annex-5', `total-${key}`, 'natural-increase'),
        change: facts.measure(`population-change-${key}`),
        net: facts.measure(`net-migration-${key}`),
      }));
    const [first, last] = [years[0]!, years.at(-1)!];
    return {
      headline: 'By subtraction, more people left than came, and the gap grew each year',
      claims: {
        'more people left than came': years.every(({ net }) => net.value < 0),
        'the gap grew each year': falls(years.map(({ net }) => net)),
        'to the person': last.key === stated.asAt && last.net.value === stated.value,
      },
      subtitle: `Natural increase, population change and the difference, net migration; persons, ${first.key}–${last.key}`,
      drawing: {
        type: 'dumbbell',
        key: 'Year',
        measure: {
          'Natural increase': { unit: 'persons' },
          'Population change': { unit: 'persons' },
          'Net migration': { unit: 'persons', signed: true },
        },
        rows: years.flatMap(({ key, increase, change, net }) => [
          { key, series: 'Natural increase', value: increase.value, use: increase.use },
          { key, series: 'Population change', value: change.value },
          { key, series: 'Net migration', value: net.value },
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
        `The population grew by ${say.number(first.change.value)} persons during ${first.key} and by ${say.number(last.change.value)} during ${last.key} (annex 1, from one start of the year to the next). Births less deaths would have added ${say.number(first.increase.value)} and ${say.number(last.increase.value)} (annex 5).`,
        `What is missing is net migration: ${say.list(years.map(({ key, net }) => `${say.signed(net.value)} in ${key}`))}. Paragraph ${stated.paragraph} gives ${say.number(facts.statistic('immigrants').value)} immigrants and ${say.number(facts.statistic('emigrants').value)} emigrants for ${stated.asAt}, a difference of ${say.signed(stated.value)}.`,
      ],
    };
  },
};
