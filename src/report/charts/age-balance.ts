import { drawnBy } from '../../charts/chart-types.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { rises } from '../compare.ts';
import { perCent } from './quotes.ts';
import { stackedBars } from './drawings/stacked-bars.ts';

const young = 'Under 15';
const old = '65 and over';
const together = 'Together';

export const ageBalance: ChartSpec = {
  id: 'age-balance',
  theme: 'population',
  annexes: [1],
  paragraphs: [7],
  read(facts, say) {
    const years = facts.across('annex-1', 'total').map(({ label: key }) => {
      const of = (who: string) => facts.measure(`${who}-per-100-aged-15-64-${key}`);
      return { key, young: of('young'), old: of('old'), both: of('dependent') };
    });
    const [first, last] = [years[0], years.at(-1)];
    const growth = (ages: string) => facts.measure(`population-${ages}-growth`);
    const rowsFor = (series: string, of: 'young' | 'old' | 'both') =>
      years.map((year) => ({ key: year.key, series, value: year[of].value }));
    const each = (of: 'young' | 'old' | 'both') => years.map((year) => year[of]);
    return {
      headline: `For every 100 people aged 15–64 there are ${say.number(last.both.value)} younger or older, up from ${say.number(first.both.value)}`,
      claims: {
        'up from': rises(each('both')),
        'The ages between gained least': ['under-15', '65-plus'].every(
          (ages) => growth('15-64').value < growth(ages).value,
        ),
        'both rose in every year': rises(each('young')) && rises(each('old')),
      },
      subtitle: `People under 15, and of 65 and over, for every 100 people aged 15–64, start of ${first.key}–${last.key}`,
      drawing: {
        key: 'Year',
        measure: { unit: 'per 100 aged 15–64', decimals: 1 },
        rows: [...rowsFor(young, 'young'), ...rowsFor(old, 'old'), ...rowsFor(together, 'both')],
        ...drawnBy(stackedBars, { tones: { [young]: 'sky', [old]: 'sun' }, total: together }),
      },
      note: 'Computed here from the bands of annex 1; each figure is rounded by itself. The report gives no age at which people start or stop working.',
      description: [
        `At the start of ${first.key} there were ${say.number(first.young.value, 1)} people under 15 and ${say.number(first.old.value, 1)} of 65 and over for every 100 aged 15–64. At the start of ${last.key} there were ${say.number(last.young.value, 1)} and ${say.number(last.old.value, 1)}: both rose in every year.`,
        `The ages between gained least: ${perCent(say, growth('15-64'))} in people, those under 15 ${perCent(say, growth('under-15'))} and those of 65 and over ${perCent(say, growth('65-plus'))}.`,
      ],
    };
  },
};
