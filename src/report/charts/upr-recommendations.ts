import type { ChartSpec } from '../../charts/spec.ts';
import { asPrinted, perCent } from './quotes.ts';

export const uprRecommendations: ChartSpec = {
  id: 'upr-recommendations',
  theme: 'treaties',
  annexes: [],
  read(facts, say) {
    const [accepted, received] = [facts.statistic('upr-accepted'), facts.statistic('upr-received')];
    const year = facts.quoted(348, 'In October {2014}');
    const rest = facts.measure('upr-not-accepted').value;
    const share = facts.measure('upr-accepted-share');
    return {
      headline: 'Kazakhstan accepted seven in eight recommendations of its second universal periodic review',
      claims: { 'seven in eight': share.value === 87.5 },
      subtitle: `Recommendations received in the Human Rights Council, number, second cycle, October ${asPrinted(say, year)}`,
      drawing: {
        type: 'dotGrid',
        key: 'Recommendations',
        measure: { unit: 'recommendations' },
        rows: [
          { key: 'Accepted', series: 'Recommendations', value: accepted.value, use: accepted.use },
          { key: 'Other', series: 'Recommendations', value: rest },
        ],
        options: { tones: { Accepted: 'sky' } },
      },
      note: `The report does not say what became of the other ${say.number(rest)}.`,
      description: [
        `In the second cycle of the universal periodic review Kazakhstan received ${say.number(received.value)} recommendations. It accepted ${say.number(accepted.value)} of them, ${perCent(say, share)}. The report does not list them. Nor does it speak of the ${say.number(rest)} that are left.`,
      ],
    };
  },
};
