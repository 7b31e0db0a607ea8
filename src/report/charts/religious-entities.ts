import type { ChartSpec } from '../../charts/spec.ts';
import { near } from '../compare.ts';
import { perCent } from './quotes.ts';
import { membersOf, named, ranked } from './series.ts';
import { dateOf } from './dates.ts';

export const religiousEntities: ChartSpec = {
  id: 'religious-entities',
  theme: 'belief',
  annexes: [],
  read(facts, say) {
    const total = facts.statistic('religious-entities');
    const claimed = facts.statistic('faiths');
    const faiths = ranked(facts.series('religious-entities'));
    const small = faiths.filter(({ value }) => value < 10);
    const muslim = named(faiths, 'Muslim');
    const share = facts.measure('religious-entities-muslim-share');
    const told = (members: typeof faiths) => say.list(members.map(({ key, value }) => `${key} ${say.number(value)}`));
    return {
      headline: 'Seven in ten registered religious entities are Muslim',
      claims: {
        'Seven in ten': faiths[0] === muslim && near(share.value, 70, 1),
        'leaves no entity': facts.measure('religious-entities-total').value === total.value,
        'the report does not name': faiths.length < claimed.value,
      },
      subtitle: `Registered religious entities by faith, number, ${dateOf(total.asAt)}`,
      drawing: {
        type: 'rankedBars',
        key: 'Faith',
        measure: { unit: 'entities' },
        rows: membersOf(faiths, { series: 'Entities' }),
        options: {
          tone: 'muted',
          accent: { keys: [muslim.key], tone: 'sky' },
          counted: { keys: small.map(({ key }) => key), label: 'Fewer than ten: a dot for each' },
        },
      },
      note: `Paragraph ${claimed.paragraph} speaks of ${say.number(claimed.value)} faiths and names ${say.count(faiths.length)}. Their entities sum to the total of ${say.number(total.value)}, which leaves no entity for the ${say.count(facts.measure('faiths-not-named').value)} that the report does not name, unless a name on the list stands for several faiths.`,
      description: [
        `Of ${say.number(total.value)} registered religious entities ${say.number(muslim.value)} are Muslim, ${perCent(say, share)}. ${told(faiths.filter((faith) => faith !== muslim && !small.includes(faith)))} follow.`,
        `The ${say.count(small.length)} smallest have fewer than ten each: ${told(small)}; together ${say.number(facts.measure('religious-entities-of-small-faiths').value)}.`,
      ],
    };
  },
};
