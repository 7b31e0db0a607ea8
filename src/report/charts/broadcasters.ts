import type { ChartSpec } from '../../charts/spec.ts';
import { membersOf, named, ranked } from './series.ts';

export const broadcasters: ChartSpec = {
  id: 'broadcasters',
  theme: 'media',
  annexes: [],
  read(facts, say) {
    const total = facts.statistic('broadcasters');
    const kinds = facts.series('broadcasters-by-kind');
    const stations = facts.series('stations-by-kind');
    const owners = ranked(facts.series('stations-by-ownership'));
    const own = named(kinds, 'Television and radio companies');
    const state = named(owners, 'State');
    const outlets = named(facts.series('media-by-kind'), 'Broadcast');
    const series = 'Broadcasters';
    const panels = {
      all: `${say.number(total.value)} broadcasters`,
      medium: `The ${say.number(own.value)} by medium`,
      owner: '… and by ownership',
    };
    const told = (members: typeof kinds) =>
      say.list(members.map(({ key, value }) => `${say.number(value)} ${key.toLowerCase()}`));
    return {
      headline: 'One television or radio station in fourteen is a State channel',
      claims: {
        'One television or radio station in fourteen is a State channel':
          Math.round(facts.measure('stations-per-state-channel').value) === 14,
        'All three counts add up':
          facts.measure('broadcasters-total').value === total.value &&
          ['stations-total', 'channels-total'].every((id) => facts.measure(id).value === own.value),
        'equals the number of broadcast media outlets': outlets.value === own.value,
      },
      subtitle: 'Broadcasters by kind, medium and ownership, number, undated',
      drawing: {
        type: 'partition',
        key: 'Kind',
        measure: { unit: 'broadcasters' },
        rows: [
          ...membersOf(kinds, { series, panel: panels.all }),
          ...membersOf(stations, { series, panel: panels.medium }),
          ...membersOf(owners, { series, panel: panels.owner }),
        ],
        options: {
          tones: { State: 'sky' },
          within: { [panels.medium]: own.key, [panels.owner]: own.key },
        },
      },
      description: [
        `Of ${say.number(total.value)} broadcasters, ${say.number(own.value)} are television and radio companies with stations of their own. There are ${say.number(named(kinds, 'Cable operators').value)} cable operators and ${say.number(named(kinds, 'Satellite operators').value)} satellite operators.`,
        `The companies have ${told(stations)} stations; ${say.number(state.value)} are State channels and ${say.number(named(owners, 'Non-State').value)} are non-State. All three counts add up. The ${say.number(own.value)} equals the number of broadcast media outlets in paragraph ${outlets.paragraph}.`,
      ],
    };
  },
};
