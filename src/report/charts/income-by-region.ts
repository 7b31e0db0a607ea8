import type { ChartSpec } from '../../charts/spec.ts';
import { near } from '../compare.ts';
import { dateOf } from './dates.ts';
import { membersOf, named } from './series.ts';

const country = 'Whole country';
const average = 1;

export const incomeByRegion: ChartSpec = {
  id: 'income-by-region',
  theme: 'population',
  annexes: [],
  read(facts, say) {
    const mean = facts.statistic('income-per-capita');
    const leading = facts.series('income-leading-regions');
    const [atyrau, astana] = [named(leading, 'Atyrau'), named(leading, 'Astana')];
    const turkistan = facts.statistic('income-turkistan-share');
    const lowest = facts.measure('income-turkistan-ratio').value;
    const gaps = facts.series('income-regional-gap').toSorted((a, b) => a.key.localeCompare(b.key));
    const [before, now] = [gaps[0], gaps.at(-1)];
    const times = (value: number) => `${say.number(value, 1)} times`;
    const share = `${say.number(turkistan.value)} per cent`;
    const quarter = dateOf(mean.asAt);
    const panels = {
      average: `Against the national average, ${now.key}`,
      gap: 'Highest region against the lowest',
    };
    return {
      headline: `Income per head is about half the national average in Turkistan and almost double in ${atyrau.key}`,
      claims: {
        'half the national average': near(lowest, 0.5, 0.05),
        'almost double in': atyrau.value < 2 && atyrau.value > 1.85 && atyrau.value > astana.value,
        // The highest over the lowest, as printed, leaves no room for a region outside of these two.
        'which fits': near(facts.measure('income-regional-gap').value, now.value, 0.15),
        widened: now.value > before.value,
      },
      subtitle: `Nominal per capita income as a multiple, ${quarter.replace('quarter of', `quarters of ${before.key} and`)}`,
      drawing: {
        type: 'rankedBars',
        key: 'Region, or year',
        measure: { unit: 'times', decimals: 2 },
        rows: [
          ...membersOf([atyrau, astana], { series: 'Income', panel: panels.average }),
          {
            key: country,
            series: 'Income',
            panel: panels.average,
            value: average,
            text: `${say.number(average, 1)} (${say.number(mean.value)} tenge)`,
            use: mean.use,
          },
          {
            key: 'Turkistan',
            series: 'Income',
            panel: panels.average,
            value: lowest,
            text: say.number(lowest, 2),
            use: turkistan.use,
          },
          ...membersOf(gaps, { series: 'Income', panel: panels.gap }),
        ].map((row) => ({ text: say.number(row.value, 1), ...row })),
        options: { tone: 'sky', accent: { keys: [country], tone: 'muted' } },
      },
      note: `The report calls incomes in Atyrau and Astana ${say.number(atyrau.value, 1)} and ${say.number(astana.value, 1)} times “higher than” the average. They are drawn as so many times the average, which fits the ${times(now.value)} between the highest region and the lowest. It does not say whether the tenge are for a month.`,
      description: [
        `In ${quarter} the nominal per capita income was ${say.number(mean.value)} tenge. In Atyrau province it was ${times(atyrau.value)} and in Astana ${times(astana.value)} the national average; in Turkistan province, among the regions with the lowest incomes, ${share} of it.`,
        `Between the region with the highest income and the one with the lowest the ratio widened, from ${say.number(before.value, 1)} in the second quarter of ${before.key} to ${say.number(now.value, 1)} a year later. Over the same year incomes rose by ${say.number(facts.statistic('income-nominal-growth').value, 1)} per cent in tenge and by ${say.number(facts.statistic('income-real-growth').value, 1)} per cent in real terms.`,
      ],
    };
  },
};
