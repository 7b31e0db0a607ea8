import type { ChartSpec } from '../../charts/spec.ts';

export const humanRightsCommission: ChartSpec = {
  id: 'human-rights-commission',
  theme: 'institutions',
  annexes: [],
  read(facts, say) {
    const members = facts.statistic('human-rights-commission-members');
    const [state, society] = [
      facts.statistic('human-rights-commission-state'),
      facts.statistic('human-rights-commission-civil-society'),
    ];
    return {
      headline: `Civil society holds ${say.number(society.value)} of the ${say.number(members.value)} seats on the Human Rights Commission`,
      claims: {
        [`${say.number(society.value)} of the ${say.number(members.value)}`]:
          facts.measure('human-rights-commission-total').value === members.value,
      },
      subtitle:
        'Members of the Human Rights Commission under the Office of the President by whom they represent, undated',
      drawing: {
        type: 'dotGrid',
        key: 'Representing',
        measure: { unit: 'members' },
        rows: [society, state].map(({ key, value, use }) => ({
          key: key!,
          series: 'Members',
          value,
          use,
        })),
        options: { tones: { [society.key!]: 'sky' } },
      },
      description: [
        `The Human Rights Commission has ${say.number(members.value)} members. ${say.number(society.value)} represent civil society and ${say.number(state.value)} represent State bodies and organizations. It gives advice. The report says that it works on a voluntary basis: all its members hold permanent posts elsewhere.`,
      ],
    };
  },
};
