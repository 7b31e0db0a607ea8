import type { ChartSpec } from '../../charts/spec.ts';
import { prints } from '../compare.ts';
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
    const most = kinds[0]!;
    const told = ({ key, value }: (typeof kinds)[number]) =>
      `${key} ${say.number(value)} (${say.number(named(shares, key).value, 1)} per cent)`;
    return {
      headline: 'For every media outlet on the air or online there are more than five in print',
      claims: {
        'more than five in print':
          most.key === 'Newspapers and magazines' && facts.measure('media-in-print-ratio').value > 5,
        'add up to the total': facts.measure('media-kinds-total').value === total.value,
        'its count over the total, rounded': kinds.every(({ id, key }) =>
          prints(facts.measure(`${id}-computed-share`), named(shares, key)),
        ),
      },
      subtitle: `Active media outlets by kind, number and share, ${dateOf(total.asAt)}`,
      drawing: {
        type: 'rankedBars',
        key: 'Kind',
        measure: { Outlets: { unit: 'outlets' }, 'Per cent': { unit: 'per cent', decimals: 1 } },
        rows: [
          ...membersOf(kinds, { series: 'Outlets' }),
          ...kinds.flatMap(({ key }) => membersOf([named(shares, key)], { series: 'Per cent' })),
        ],
        options: { tone: 'muted', accent: { keys: [most.key], tone: 'sky' }, beside: 'Per cent' },
      },
      description: [
        `The country had ${say.number(total.value)} active media outlets: ${say.list(kinds.map(told))}. The last two together are ${say.number(facts.measure('media-not-in-print').value)}.`,
        `The counts add up to the total, and each printed share is its count over the total, rounded; the printed shares sum to ${say.number(facts.measure('media-shares-total').value, 1)}.`,
      ],
    };
  },
};
