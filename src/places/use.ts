import { z } from 'zod';
import { placeAt } from './id.ts';
import { kinds, type Place } from './place.ts';

const span = { at: z.int().nonnegative(), length: z.int().nonnegative() };

/** A place that a figure was read from. */
export const use = z.discriminatedUnion('kind', [
  kinds.cell,
  /** A numeral in prose: its offset and length in the paragraph's text. */
  z.strictObject({ kind: z.literal('numeral'), paragraph: z.int(), ...span, statistic: z.string().optional() }),
  /** Words or a numeral in any other place: a footnote, a table's title, a heading. */
  kinds.passage.extend(span),
  /** A paragraph: all of it, or the list that its words contain. */
  kinds.paragraph.extend(z.object(span).partial().shape),
  /** A table as a whole, an annex or any other by its id: its rows counted, its labels read. */
  kinds.table,
]);

export type Use = z.infer<typeof use>;

/** The place of a use, without its offsets. */
export function placeOf(use: Use): Place {
  switch (use.kind) {
    case 'numeral':
      return { kind: 'paragraph', number: use.paragraph };
    case 'passage':
      return placeAt(use.place);
    case 'table':
      return placeAt(use.table);
    case 'paragraph':
      return { kind: 'paragraph', number: use.number };
    default:
      return use;
  }
}

/** Each use once, in the order in which it was first read. */
export const distinct = (uses: Use[]): Use[] => [...new Map(uses.map((one) => [JSON.stringify(one), one])).values()];
