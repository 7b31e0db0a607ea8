import type { ChartSpec } from '../../charts/spec.ts';
import { sum, values } from './rows.ts';
import { membersOf, named } from './series.ts';

export const missionaries: ChartSpec = {
  id: 'missionaries',
  theme: 'belief',
  annexes: [],
  read(facts, say) {
    const total = facts.statistic('missionaries');
    const origins = facts.series('missionaries-by-nationality');
    const [foreign, citizens] = [named(origins, 'Foreign nationals'), named(origins, 'Citizens')];
    const whole = `${say.number(total.value)} registered missionaries`;
    return {
      headline: 'Nearly four in five registered missionaries are foreign nationals',
      claims: {
        'Nearly four in five': foreign.value / total.value > 0.75 && foreign.value / total.value < 0.8,
        'the total': sum(values(origins)) === total.value,
      },
      subtitle: 'Officially registered missionaries by nationality, number, undated',
      drawing: {
        form: 'parts',
        key: 'Nationality',
        measure: { unit: 'missionaries' },
        rows: membersOf(origins, { series: 'Missionaries', panel: whole }),
        options: { tones: { [foreign.key!]: 'sky' } },
      },
      description: [
        `There are ${say.number(total.value)} officially registered missionaries. ${say.number(foreign.value)} of them, ${say.percent(foreign.value / total.value)}, are foreign nationals and ${say.number(citizens.value)} are citizens of the country. The two add up to the total. The report does not say which faiths they belong to.`,
      ],
    };
  },
};
