import type { ChartSpec } from '../../charts/spec.ts';

const series = 'Share of members';
const everyone = 'All members';
const whole = 100;

export const publicCouncils: ChartSpec = {
  id: 'public-councils',
  theme: 'civil-society',
  annexes: [],
  read(facts, say) {
    const councils = facts.statistic('public-councils');
    const people = facts.statistic('public-councils-participants');
    const society = facts.statistic('public-councils-civil-society-share');
    const third = facts.measure('public-councils-ngo-share').value;
    return {
      headline:
        'Three in four members of public councils represent civil society, one in three the non-governmental sector',
      claims: { 'Three in four': society.value === 75 },
      subtitle: 'Whom the members of public councils represent, per cent of all members, undated',
      drawing: {
        type: 'rankedBars',
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
          { key: everyone, series, value: whole },
        ],
        options: {
          tone: 'sky',
          accent: { keys: [everyone], tone: 'muted' },
        },
      },
      note: 'The non-governmental sector may be counted within civil society; the report does not say.',
      description: [
        `Approximately ${say.number(people.value)} people take part in ${say.number(councils.value)} public councils (paragraph ${councils.paragraph}).`,
        `Of these people, ${say.number(society.value)} per cent are said to represent civil society, and one third NGOs. A third is ${say.number(third)} per cent.`,
      ],
    };
  },
};
