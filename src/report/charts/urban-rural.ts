import { drawnBy } from '../../charts/chart-types.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { normalizedBars } from './drawings/normalized-bars.ts';

const everyone = 'All ages';
const young = 'Aged 5–19';

export const urbanRural: ChartSpec = {
  id: 'urban-rural',
  theme: 'population',
  annexes: [],
  read(facts, say) {
    const people = facts.series('population-share-by-area');
    const children = facts.series('children-by-area');
    const total = facts.measure('children-5-19').value;
    const shares = ['urban', 'rural'].map((area) => facts.measure(`children-${area}-share`).value);
    const [all, some] = [people[1]!.value, shares[1]!];
    const year = people[0].asAt!.slice(0, 4);
    const [urban, rural] = [children[0], children[1]!];
    const percent = (value: number) => `${say.number(value, 1)}%`;
    return {
      headline: `Rural areas hold ${say.number(all, 1)} per cent of the people, but ${say.number(some, 1)} per cent of those aged 5–19`,
      claims: {
        but: some > all,
        'to the last digit': total === facts.measure('population-5-19').value,
      },
      subtitle: `Urban and rural shares of the population and of its young, per cent, start of ${year}`,
      drawing: {
        key: 'Age',
        measure: { unit: 'per cent', decimals: 1 },
        rows: [
          ...people.map(({ key, value, use }) => ({ key: everyone, series: key, value, use, text: percent(value) })),
          ...children.map(({ key }, at) => ({
            key: young,
            series: key,
            value: shares[at]!,
            text: percent(shares[at]!),
          })),
        ],
        ...drawnBy(normalizedBars, { tones: { Urban: 'sky', Rural: 'sun' } }),
      },
      description: [
        `At the start of ${year}, ${percent(people[0].value)} of the population lived in urban and ${percent(all)} in rural areas. Of those aged 5–19, ${say.number(urban.value)} lived in urban and ${say.number(rural.value)} in rural areas: ${percent(shares[0]!)} and ${percent(some)}.`,
        `The two numbers of young people add up to ${say.number(total)}, which is what the three bands of annex 1 give for ${year}, to the last digit.`,
      ],
    };
  },
};
