import type { ChartSpec } from '../../charts/spec.ts';
import { almostHalved, falls, lowest, rises } from '../compare.ts';
import { fall, perCent } from './quotes.ts';
import { rowsOf } from './rows.ts';

const rate = 'Deaths per 100,000 live births';
const deaths = 'Deaths';

export const maternalMortality: ChartSpec = {
  id: 'maternal-mortality',
  theme: 'mortality',
  annexes: [6],
  paragraphs: [14, 16],
  read(facts, say) {
    const rates = facts.across('annex-6', 'rate');
    const counts = facts.across('annex-6', 'deaths');
    const [first, last] = [rates[0], rates.at(-1)];
    const low = lowest(rates);
    const turn = rates.indexOf(low);
    const since = (year: string) => facts.measure(`maternal-mortality-change-${year}-${last.label}`);
    const count = (at: number) => say.number(counts.at(at)!.value);
    return {
      headline: `Maternal mortality almost halved by ${low.label}, then rose every year`,
      claims: {
        'almost halved':
          falls([...rates.slice(0, turn), low]) &&
          almostHalved(facts.measure(`maternal-mortality-change-${first.label}-${low.label}`)),
        'is one death': counts.at(-2)!.value === counts.at(-3)!.value + 1,
        'then rose every year': [rates, counts].every((points) => rises(points.slice(turn))),
      },
      subtitle: `Maternal deaths due to all causes, as a rate and in number, ${first.label}–${last.label}`,
      drawing: {
        type: 'columns',
        key: 'Year',
        measure: { [rate]: { unit: 'per 100,000 live births', decimals: 1 }, [deaths]: { unit: 'deaths' } },
        rows: [...rowsOf(rates, { panel: rate, series: rate }), ...rowsOf(counts, { panel: deaths, series: deaths })],
        options: {
          tone: 'sky',
          accent: { keys: rates.flatMap(({ label }, at) => (at > turn ? [label] : [])), tone: 'muted' },
        },
      },
      note: `The counts are small: from ${count(turn)} deaths in ${low.label} to ${say.list(counts.slice(turn + 1).map(({ value }) => say.number(value)))}. The rise from ${counts.at(-3)!.label} to ${counts.at(-2)!.label} is one death.`,
      description: [
        `From ${first.label} to ${low.label} the number of maternal deaths went down from ${count(0)} to ${count(turn)}, and the rate from ${say.number(first.value, 1)} to ${say.number(low.value, 1)} per 100,000 live births.`,
        `After that both went up each year: to ${count(-1)} deaths and a rate of ${say.number(last.value, 1)} in ${last.label}, ${perCent(say, since(low.label), 0)} above the rate of ${low.label} and ${fall(say, since(first.label))} below that of ${first.label}. Paragraph 16 lists what is being done to reduce maternal and infant mortality; it cites the table and does not speak of its course.`,
      ],
    };
  },
};
