import type { ChartSpec } from '../../charts/spec.ts';
import { rises } from '../compare.ts';
import { membersOf } from './series.ts';

const panels = { grants: 'Grants', awards: 'Award recipients' };

export const ngoGrantsAwards: ChartSpec = {
  id: 'ngo-grants-awards',
  theme: 'civil-society',
  annexes: [],
  read(facts, say) {
    const grants = facts.series('ngo-grants');
    const awards = facts.series('ngo-awards');
    const dollars = facts.statistic('ngo-award-dollars');
    const [first, last] = [grants[0], grants.at(-1)];
    const told = (members: typeof grants) =>
      say.list(members.map(({ key, value }) => `${say.number(value)} in ${key}`));
    return {
      headline: `Grants to non-governmental organizations rose from ${say.number(first.value)} to ${say.number(last.value)} in two years`,
      claims: {
        'rose from': rises(grants),
        'in two years': first.key === '2016' && last.key === '2018',
        'rose as well': rises(awards),
      },
      subtitle: `Grants received by non-governmental organizations, and organizations that received an award, number, ${first.key}–${last.key}`,
      drawing: {
        type: 'rankedBars',
        key: 'Year',
        measure: { [panels.grants]: { unit: 'grants' }, [panels.awards]: { unit: 'organizations' } },
        rows: [
          ...membersOf(grants, { panel: panels.grants, series: panels.grants }),
          ...membersOf(awards, { panel: panels.awards, series: panels.awards }),
        ],
        options: { tone: 'sky' },
      },
      note: `The first contest for awards was held in ${awards[0].key}. The report gives the sum of an award, $${say.number(dollars.value)} for each area of activities, and no sum for the grants.`,
      description: [
        `Grants received by non-governmental organizations numbered ${told(grants)} (paragraph ${first.paragraph}). The recipients of awards rose as well: ${told(awards)} (paragraph ${awards[0].paragraph}).`,
      ],
    };
  },
};
