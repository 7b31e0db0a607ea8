import type { Say } from '../../charts/format.ts';
import type { Facts } from '../../collections/facts.ts';
import { appointments } from './appointments.ts';
import { words } from './quotes.ts';

const kinds = ['fills', 'shares', 'ends'] as const;

/** One thing that one office does to another, as a paragraph says it. */
export interface Act {
  whom: string;
  who: string;
  /** The verb: `appoints 15`. */
  does: string;
  kind: (typeof kinds)[number];
  paragraph: number;
  quote: string;
}

/** Everything that the report says of who fills, or empties, an office. */
export const actsOf = (facts: Facts, say: Say): Act[] =>
  appointments.flatMap(({ whom, paragraph, quote: marked, ...done }) => {
    const number = marked.includes('{') ? facts.quoted(paragraph, marked) : undefined;
    const quote = words(facts, paragraph, marked.replaceAll(/[{}]/g, ''));
    return kinds.flatMap((kind) =>
      Object.entries(done[kind] ?? {}).map(([who, verb]) => {
        const does = number ? verb.replace('#', say.number(number.value)) : verb;
        return { whom, who, does, kind, paragraph, quote };
      }),
    );
  });
