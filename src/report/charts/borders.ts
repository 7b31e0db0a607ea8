import { drawnBy } from '../../charts/chart-types.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { perCent } from './quotes.ts';
import { borderMap } from './drawings/border-map.ts';

export const borders: ChartSpec = {
  id: 'borders',
  theme: 'territory',
  annexes: [],
  read(facts, say) {
    const lengths = facts.series('borders');
    const total = facts.statistic('border-total');
    const all = facts.measure('borders-total').value;
    const excess = facts.measure('borders-excess').value;
    const share = facts.measure('border-russia-share');
    const ranked = lengths.toSorted((a, b) => b.value - a.value);
    const [longest, shortest] = [ranked[0], ranked.at(-1)];
    const length = ({ key, value }: (typeof lengths)[number]) => `${key}, ${say.number(value)} km`;
    return {
      headline: 'More than half of the border is with Russia',
      claims: {
        'More than half of the border is with Russia':
          longest.key === 'Russia' &&
          [share, facts.measure('border-russia-share-of-stated')].every(({ value }) => value > 50),
        [`${say.number(excess)} km more`]: excess > 0,
      },
      subtitle: 'Length of the border with each neighbour, km, as the report gives it, undated',
      drawing: {
        key: 'Neighbour',
        measure: { unit: 'km' },
        rows: lengths.map(({ key, value, use }) => ({ key: key, series: 'Border', value, use })),
        ...drawnBy(borderMap, {
          country: 'Kazakhstan',
          at: [67, 48.3],
          names: {
            Russia: { wide: [67, 56.6], narrow: [67, 57.4] },
            China: { wide: [84, 43.2], narrow: [83.5, 41.3] },
            Kyrgyzstan: { wide: [75.5, 41.2], narrow: [75.4, 39.6] },
            Uzbekistan: { wide: [62.5, 41.6], narrow: [64.7, 38.8] },
            Turkmenistan: { wide: [57, 39.9], narrow: [54.4, 38.6] },
          },
          tones: { Russia: 'sky' },
          places: { 'Caspian Sea': { wide: [50.7, 42.2] } },
        }),
      },
      note: `The five lengths add up to ${say.number(all)} km, ${say.number(excess)} km more than the total that paragraph 1 gives, ${say.number(total.value)} km. It calls the five “common borders” and the total “land boundaries”: parts of the borders may run through water. The outlines are from Natural Earth, simplified; they take no position on any boundary.`,
      description: [
        `A map of Kazakhstan and its five land neighbours. The longest border is with ${length(longest)}: ${perCent(say, share)} of the five lengths together. Then come ${say.list(ranked.slice(1, -1).map(length))}. The shortest is with ${length(shortest)}.`,
        `Russia lies to the north and west, China to the east, and Kyrgyzstan, Uzbekistan and Turkmenistan to the south. The Caspian Sea lies to the west.`,
      ],
    };
  },
};
