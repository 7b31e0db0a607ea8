import type { ChartSpec } from '../../charts/spec.ts';
import { words } from './quotes.ts';

const panels = { places: 'Places to meet', members: 'Members of public councils, per cent' };

export const publicCouncils: ChartSpec = {
  id: 'public-councils',
  theme: 'civil-society',
  annexes: [],
  read(facts, say) {
    const forums = facts.statistic('ngo-discussion-forums');
    const councils = facts.statistic('public-councils');
    const people = facts.statistic('public-councils-participants');
    const society = facts.statistic('public-councils-civil-society-share');
    words(facts, councils.paragraph, 'one third represent the non-governmental sector');
    const third = 100 / 3;
    const both = society.value + third;
    return {
      headline: `On public councils, civil society and the non-governmental sector make up ${say.number(both)} per cent`,
      claims: { 'make up': both > 100, 'must overlap': both > 100 },
      subtitle:
        'Discussion forums for cooperation with NGOs and public councils, number, and who is on the councils, per cent; undated',
      drawing: {
        form: 'tally',
        key: 'What',
        measure: { [panels.places]: { unit: 'bodies' }, [panels.members]: { unit: 'per cent' } },
        rows: [
          {
            key: 'Discussion forums',
            panel: panels.places,
            series: panels.places,
            value: forums.value,
            text: `more than ${say.number(forums.value)}`,
            use: forums.use,
          },
          {
            key: 'Public councils',
            panel: panels.places,
            series: panels.places,
            value: councils.value,
            use: councils.use,
          },
          {
            key: 'Civil society',
            panel: panels.members,
            series: panels.members,
            value: society.value,
            use: society.use,
          },
          {
            key: 'NGO sector',
            panel: panels.members,
            series: panels.members,
            value: third,
            text: '“one third”',
            use: { kind: 'paragraph', number: councils.paragraph },
          },
        ],
        options: { tone: 'sky', apart: true },
      },
      note: `The two groups must overlap; the report does not say by how much. It names public councils among the discussion forums, and does not say whether the ${say.number(councils.value)} are counted among them.`,
      description: [
        `There are more than ${say.number(forums.value)} discussion forums for cooperation with non-governmental organizations (paragraph ${forums.paragraph}), and ${say.number(councils.value)} public councils, in which approximately ${say.number(people.value)} people take part (paragraph ${councils.paragraph}).`,
        `Of these people, ${say.number(society.value)} per cent are said to be civil society representatives, and one third to represent the non-governmental sector. A third is ${say.number(third)} per cent, and both together are ${say.number(both)}.`,
      ],
    };
  },
};
