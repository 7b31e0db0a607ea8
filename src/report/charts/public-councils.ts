import type { ChartSpec } from '../../charts/spec.ts';
import { words } from './quotes.ts';

const series = 'Share of members';
const [bothTogether, everyone] = ['Both together', 'All members'];
const whole = 100;

export const publicCouncils: ChartSpec = {
  id: 'public-councils',
  theme: 'civil-society',
  annexes: [],
  read(facts, say) {
    const councils = facts.statistic('public-councils');
    const people = facts.statistic('public-councils-participants');
    const society = facts.statistic('public-councils-civil-society-share');
    words(facts, councils.paragraph, 'one third represent the non-governmental sector');
    const third = whole / 3;
    const both = society.value + third;
    return {
      headline: `On public councils, civil society and the non-governmental sector make up ${say.number(both)} per cent`,
      claims: { 'make up': both > whole, 'only if the two groups overlap': both > whole },
      subtitle: 'Whom the members of public councils represent, per cent of all members, undated',
      drawing: {
        form: 'tally',
        key: 'Members',
        measure: { unit: 'per cent' },
        rows: [
          { key: 'Civil society', series, value: society.value, use: society.use },
          {
            key: 'NGO sector',
            series,
            value: third,
            text: '“one third”',
            use: { kind: 'paragraph', number: councils.paragraph },
          },
          { key: bothTogether, series, value: both },
          { key: everyone, series, value: whole },
        ],
        options: {
          tone: 'sky',
          accent: { keys: [everyone], tone: 'muted' },
          hollow: { keys: [bothTogether] },
        },
      },
      note: 'Both shares can hold only if the two groups overlap; the report does not say whether they do. The outlined bar is computed here.',
      description: [
        `Approximately ${say.number(people.value)} people take part in ${say.number(councils.value)} public councils (paragraph ${councils.paragraph}).`,
        `Of these people, ${say.number(society.value)} per cent are said to be civil society representatives, and one third to represent the non-governmental sector. A third is ${say.number(third)} per cent, and both together are ${say.number(both)}. That is more than all members, so some must be in both groups.`,
      ],
    };
  },
};
