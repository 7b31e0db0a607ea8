import type { ChartSpec } from '../../charts/spec.ts';
import { rises, sum, values } from './rows.ts';

const perHundred = 100;
const young = 'Under 15';
const old = '65 and over';
const together = 'Together';

export const ageBalance: ChartSpec = {
  id: 'age-balance',
  theme: 'population',
  annexes: [1],
  paragraphs: [7],
  read(facts, say) {
    const years = facts.across('annex-1', 'total').map(({ label, column }) => {
      const bands = facts.column('annex-1', column, ({ id }) => id !== 'total');
      const between = (from: number, to = Infinity) =>
        sum(values(bands.filter(({ row }) => Number.parseInt(row.id) >= from && Number.parseInt(row.id) < to)));
      const [children, middle, older] = [between(0, 15), between(15, 65), between(65)];
      return { key: label, children, middle, older };
    });
    const [first, last] = [years[0]!, years.at(-1)!];
    const ratio = (count: number, { middle }: typeof first) => (perHundred * count) / middle;
    const both = (year: typeof first) => ratio(year.children + year.older, year);
    const grown = (of: 'children' | 'middle' | 'older') => last[of] / first[of] - 1;
    const rowsFor = (series: string, of: (year: typeof first) => number) =>
      years.map((year) => ({ key: year.key, series, value: of(year) }));
    return {
      headline: `For every ${say.number(perHundred)} people aged 15–64 there are ${say.number(both(last))} younger or older, up from ${say.number(both(first))}`,
      claims: {
        'up from': rises(years.map(both)),
        'The ages between gained least': grown('middle') < Math.min(grown('children'), grown('older')),
        'both rose in every year': (['children', 'older'] as const).every((of) =>
          rises(years.map((year) => ratio(year[of], year))),
        ),
      },
      subtitle: `People under 15, and of 65 and over, for every ${say.number(perHundred)} people aged 15–64, start of ${first.key}–${last.key}`,
      drawing: {
        form: 'stacks',
        key: 'Year',
        measure: { unit: 'per 100 aged 15–64', decimals: 1 },
        rows: [
          ...rowsFor(young, (year) => ratio(year.children, year)),
          ...rowsFor(old, (year) => ratio(year.older, year)),
          ...rowsFor(together, both),
        ],
        options: { tones: { [young]: 'sky', [old]: 'sun' }, total: together },
      },
      note: 'Computed here from the bands of annex 1; each figure is rounded by itself. The report gives no age at which people start or stop working.',
      description: [
        `At the start of ${first.key} there were ${say.number(ratio(first.children, first), 1)} people under 15 and ${say.number(ratio(first.older, first), 1)} of 65 and over for every ${say.number(perHundred)} aged 15–64. At the start of ${last.key} there were ${say.number(ratio(last.children, last), 1)} and ${say.number(ratio(last.older, last), 1)}: both rose in every year.`,
        `The ages between gained least: ${say.percent(grown('middle'))} in people, those under 15 ${say.percent(grown('children'))} and those of 65 and over ${say.percent(grown('older'))}.`,
      ],
    };
  },
};
