import type { ChartSpec } from '../../charts/spec.ts';
import { near } from '../compare.ts';

const others = 'Others';

export const ethnicComposition: ChartSpec = {
  id: 'ethnic-composition',
  theme: 'population',
  annexes: [],
  read(facts, say) {
    const persons = facts.series('ethnic-composition');
    const shares = facts.series('ethnic-composition-share');
    // Named in the note, not drawn: whatever contradicts it is no doubt about the shares.
    const groups = facts.fresh().statistic('ethnic-groups');
    const [largest, second] = [shares[0], shares[1]!];
    const rest = facts.measure('ethnic-groups-others-share').value;
    const count = (value: number) => (value < 1e6 ? say.number(value) : say.millions(value));
    const percent = (value: number) => `${say.number(value, 1)}%`;
    return {
      headline: 'Two people in three are Kazakhs, one in five is Russian',
      claims: {
        'Two people in three are Kazakhs': largest.key === 'Kazakhs' && near(largest.value, 200 / 3, 1),
        'one in five is Russian': second.key === 'Russians' && near(second.value, 20, 1),
      },
      subtitle: `Ethnic composition of the population, per cent and persons, start of ${largest.asAt!.slice(0, 4)}`,
      drawing: {
        type: 'bars',
        key: 'Group',
        measure: { unit: 'per cent', decimals: 1 },
        rows: [
          ...shares.map(({ key, value, use }, at) => ({
            key: key,
            series: 'Share',
            value,
            use,
            text: `${percent(value)} · ${count(persons[at]!.value)}`,
          })),
          { key: others, series: 'Share', value: rest, text: percent(rest) },
        ],
        options: { tone: 'sky', accent: { keys: [others], tone: 'muted' } },
      },
      note: `The report names ${say.count(shares.length)} of “more than ${say.number(groups.value)}” ethnic groups; the share of the others is what those leave.`,
      description: [
        `Paragraph ${largest.paragraph} gives these shares of the population: ${say.list(shares.map(({ key, value }, at) => `${key} ${say.number(value, 1)} per cent (${count(persons[at]!.value)})`))}. That leaves ${say.number(rest, 1)} per cent for all other groups.`,
        `Kazakhs and Russians together are ${say.number(facts.measure('kazakhs-and-russians-share').value, 1)} per cent.`,
      ],
    };
  },
};
