import { drawnBy, type Drawing } from '../../charts/chart-types.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { highest, lowest } from '../compare.ts';
import { pyramid } from './drawings/pyramid.ts';

const [then, now] = ['2015', '2018'] as const;
const sexes = ['Males', 'Females'];

export const populationPyramid: ChartSpec = {
  id: 'population-pyramid',
  theme: 'population',
  annexes: [3],
  paragraphs: [5, 6, 7],
  read(facts, say) {
    const read = (column: string) => facts.column('annex-3', column, ({ id }) => id !== 'total');
    const rows = [now, then].flatMap((year) =>
      sexes.flatMap((sex) =>
        read(`${sex.toLowerCase()}-${year}`).map(({ label, value, use }) => ({
          key: label,
          panel: year,
          series: sex,
          value,
          use,
          text: say.number(value / 1000),
        })),
      ),
    );
    const drawing = (filled: string, outlined: string): Drawing => ({
      key: 'Age',
      measure: { unit: 'persons' },
      rows,
      ...drawnBy(pyramid, {
        left: { series: 'Males', tone: 'sun' },
        right: { series: 'Females', tone: 'sky' },
        filled,
        outlined,
      }),
    });
    const bands = read(`total-${now}`);
    const earlier = read(`total-${then}`);
    const band = (id: string) => bands.find(({ row }) => row.id === id)!;
    const at = bands.indexOf(band('15-19'));
    const under45 = bands.slice(0, bands.indexOf(band('40-44')) + 1);
    const smallest = lowest(under45);
    const largest = highest(bands.slice(0, -1));
    const older = bands.at(-1);
    const of = ({ row }: typeof older, sex: string) => facts.cell('annex-3', row.id, `${sex}-${now}`);
    return {
      headline: 'The pyramid has a waist: fewer people are 15–19 than in any other band under 45',
      claims: {
        'fewer people are 15–19 than in any other band under 45': smallest === band('15-19'),
        'all larger': bands.slice(0, at).every(({ value }) => value > smallest.value),
      },
      subtitle: `Population by sex and age, thousand persons, at the start of ${then} and of ${now}; one year as bars, the other as an outline`,
      drawing: drawing(now, then),
      views: { first: now, others: { [then]: drawing(then, now) } },
      note: `The band ${older.label} is open: it holds everyone of that age and over, and so looks wide.`,
      description: [
        `At the start of ${now}, ${say.number(smallest.value)} people were ${smallest.label} years old. The bands below are all larger: ${say.list(bands.slice(0, at).map(({ label, value }) => `${say.number(value)} at ${label}`))}. The largest five-year band is ${largest.label}, with ${say.number(largest.value)}.`,
        `The outline shows ${then}. In the ${say.count(Number(now) - Number(then))} years since, the band of ${smallest.label} went from ${say.number(earlier[at]!.value)} to ${say.number(smallest.value)}, and that of ${bands[at + 1]!.label} from ${say.number(earlier[at + 1]!.value)} to ${say.number(bands[at + 1]!.value)}. At ${older.label} there are ${say.number(of(older, 'females').value)} women and ${say.number(of(older, 'males').value)} men.`,
      ],
    };
  },
};
