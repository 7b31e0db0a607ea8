import type { ChartSpec } from '../../charts/spec.ts';
import { perCent } from './quotes.ts';
import { membersOf, named } from './series.ts';

export const missionaries: ChartSpec = {
  id: 'missionaries',
  theme: 'belief',
  annexes: [],
  read(facts, say) {
    const total = facts.statistic('missionaries');
    const origins = facts.series('missionaries-by-nationality');
    const [foreign, citizens] = [named(origins, 'Foreign nationals'), named(origins, 'Citizens')];
    const share = facts.measure('missionaries-foreign-share');
    const whole = `${say.number(total.value)} registered missionaries`;
    return {
      headline: 'Nearly four in five registered missionaries are foreign nationals',
      claims: {
        'Nearly four in five': share.value > 75 && share.value < 80,
        'the total': facts.measure('missionaries-total').value === total.value,
      },
      subtitle: 'Officially registered missionaries by nationality, number, undated',
      drawing: {
        type: 'partition',
        key: 'Nationality',
        measure: { unit: 'missionaries' },
        rows: membersOf(origins, { series: 'Missionaries', panel: whole }),
        options: { tones: { [foreign.key]: 'sky' } },
      },
      description: [
        `There are ${say.number(total.value)} officially registered missionaries. ${say.number(foreign.value)} of them, ${perCent(say, share)}, are foreign nationals and ${say.number(citizens.value)} are citizens of the country. The two add up to the total. The report does not say which faiths they belong to.`,
      ],
    };
  },
};
