import type { ChartSpec } from '../../charts/spec.ts';
import { sum, values } from './rows.ts';
import { membersOf, named, ranked } from './series.ts';
import { dateOf } from './dates.ts';

export const mediaByKind: ChartSpec = {
  id: 'media-by-kind',
  theme: 'media',
  annexes: [],
  read(facts, say) {
    const total = facts.statistic('media-outlets');
    const kinds = ranked(facts.series('media-by-kind'));
    const shares = facts.series('media-share-by-kind');
    const [most, ...others] = kinds;
    const told = ({ key, value }: (typeof kinds)[number]) =>
      `${key} ${say.number(value)} (${say.number(named(shares, key!).value, 1)} per cent)`;
    return {
      headline: 'For every media outlet on the air or online there are more than five in print',
      claims: {
        'more than five in print': most!.key === 'Newspapers and magazines' && most!.value > 5 * sum(values(others)),
        'add up to the total': sum(values(kinds)) === total.value,
        'its count over the total, rounded': kinds.every(
          ({ key, value }) => Number(((100 * value) / total.value).toFixed(1)) === named(shares, key!).value,
        ),
      },
      subtitle: `Active media outlets by kind, number and share, ${dateOf(total.asAt!)}`,
      drawing: {
        form: 'tally',
        key: 'Kind',
        measure: { Outlets: { unit: 'outlets' }, 'Per cent': { unit: 'per cent', decimals: 1 } },
        rows: [
          ...membersOf(kinds, { series: 'Outlets' }),
          ...kinds.flatMap(({ key }) => membersOf([named(shares, key!)], { series: 'Per cent' })),
        ],
        options: { tone: 'muted', accent: { keys: [most!.key!], tone: 'sky' }, beside: 'Per cent' },
      },
      description: [
        `The country had ${say.number(total.value)} active media outlets: ${say.list(kinds.map(told))}. The last two together are ${say.number(sum(values(others)))}.`,
        `The counts add up to the total, and each printed share is its count over the total, rounded; the printed shares sum to ${say.number(sum(values(shares)), 1)}.`,
      ],
    };
  },
};
