import { drawnBy, type Drawing } from '../../charts/chart-types.ts';
import type { Row } from '../../charts/rows.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { highest, lowest, rises } from '../compare.ts';
import { perCent } from './quotes.ts';
import { rowsOf } from './rows.ts';
import { difference } from './drawings/difference.ts';

export const birthsDeaths: ChartSpec = {
  id: 'births-deaths',
  theme: 'population',
  annexes: [5],
  paragraphs: [12, 13],
  read(facts, say) {
    const read = (group: string) => {
      const column = (id: string) => facts.column('annex-5', id, (row) => row.id.startsWith(group));
      return { births: column('births'), deaths: column('deaths'), increase: column('natural-increase') };
    };
    const [total, urban, rural] = [read('total'), read('urban'), read('rural')];
    const panel = (name: string, { births, deaths, increase }: typeof total) => [
      ...rowsOf(births, { panel: name, series: 'Births' }),
      ...rowsOf(deaths, { panel: name, series: 'Deaths' }),
      ...rowsOf(increase, { panel: name, series: 'Natural increase' }),
    ];
    const panels = {
      'Whole country': panel('Whole country', total),
      Urban: panel('Urban', urban),
      Rural: panel('Rural', rural),
    };
    const drawing = (rows: Row[]): Drawing => ({
      key: 'Year',
      measure: {
        Births: { unit: 'births' },
        Deaths: { unit: 'deaths' },
        'Natural increase': { unit: 'persons' },
      },
      rows,
      ...drawnBy(difference, {
        upper: 'Births',
        lower: 'Deaths',
        difference: 'Natural increase',
        tones: { Births: 'sky', Deaths: 'madder', 'Natural increase': 'sun' },
      }),
    });
    const each = (id: string) => total.births.map(({ label }) => facts.measure(`${id}-${label}`));
    const [ratios, urbanShares] = [each('births-per-death'), each('urban-share-of-increase')];
    const [first, last] = [total.births[0].label, total.births.at(-1).label];
    const most = highest(total.births);
    return {
      headline: 'About three births for every death, and a growing share of the increase is urban',
      claims: {
        'About three births for every death': ratios.every(({ value }) => Math.round(value) === 3),
        'a growing share of the increase is urban': rises(urbanShares),
      },
      subtitle: `Births, deaths and natural increase (births less deaths), persons a year, ${first}–${last}`,
      drawing: drawing(Object.values(panels).flat()),
      views: {
        first: 'All three',
        others: Object.fromEntries(Object.entries(panels).map(([name, rows]) => [name, drawing(rows)])),
      },
      description: [
        `Births numbered ${say.number(total.births[0].value)} in ${first}, ${say.number(most.value)} at their highest, in ${most.label}, and ${say.number(total.births.at(-1).value)} in ${last}. Deaths went from ${say.number(total.deaths[0].value)} to ${say.number(total.deaths.at(-1).value)}. For each death there were between ${say.number(lowest(ratios).value, 1)} and ${say.number(highest(ratios).value, 1)} births.`,
        `The difference, the natural increase, was ${say.number(total.increase[0].value)} persons in ${first} and ${say.number(total.increase.at(-1).value)} in ${last}. The urban part of it grew every year, from ${perCent(say, urbanShares[0])} to ${perCent(say, urbanShares.at(-1))}: urban births went from ${say.number(urban.births[0].value)} to ${say.number(urban.births.at(-1).value)}, rural births from ${say.number(rural.births[0].value)} to ${say.number(rural.births.at(-1).value)}.`,
      ],
    };
  },
};
