import type { ChartSpec } from '../../charts/spec.ts';
import { almostHalf, falls, lowest, rises, rowsOf, values } from './rows.ts';

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
    const [first, last] = [rates[0]!, rates.at(-1)!];
    const low = lowest(rates);
    const turn = rates.indexOf(low);
    const count = (at: number) => say.number(counts.at(at)!.value);
    return {
      headline: `Maternal mortality almost halved by ${low.label}, then rose every year`,
      claims: {
        'almost halved': falls(values(rates.slice(0, turn + 1))) && almostHalf(low.value / first.value),
        'then rose every year': [rates, counts].every((points) => rises(values(points.slice(turn)))),
      },
      subtitle: `Maternal deaths due to all causes, as a rate and in number, ${first.label}–${last.label}`,
      drawing: {
        form: 'columns',
        key: 'Year',
        measure: { [rate]: { unit: 'per 100,000 live births', decimals: 1 }, [deaths]: { unit: 'deaths' } },
        rows: [...rowsOf(rates, { panel: rate, series: rate }), ...rowsOf(counts, { panel: deaths, series: deaths })],
        options: { tone: 'sky', accent: { keys: rates.slice(turn + 1).map(({ label }) => label), tone: 'madder' } },
      },
      description: [
        `From ${first.label} to ${low.label} the number of maternal deaths went down from ${count(0)} to ${count(turn)}, and the rate from ${say.number(first.value, 1)} to ${say.number(low.value, 1)} per 100,000 live births.`,
        `After that both went up each year: to ${count(-1)} deaths and a rate of ${say.number(last.value, 1)} in ${last.label}, ${say.percent(last.value / low.value - 1, 0)} above the rate of ${low.label} and ${say.percent(1 - last.value / first.value, 0)} below that of ${first.label}. Paragraph 16 lists what is being done to reduce maternal and infant mortality; it does not speak of the rise.`,
      ],
    };
  },
};
