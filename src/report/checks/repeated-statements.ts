import type { CheckSpec, Place } from '../../checks/spec.ts';

/** Words of a place, what is told there in braces. */
export type Telling = readonly [place: Place, quote: string];

interface Told {
  id: string;
  claim: string;
  /** The place that is checked, and the places that tell the same; each makes a check. */
  places: [Telling, Telling, ...Telling[]];
  as?: 'words' | 'date';
  /** Numbers of the checks that are no longer made: the others keep theirs. */
  without?: number[];
  reading?: string;
  note?: string;
}

/** The same fact told in several places: the first is compared with each of the others. */
export function repeatedStatements({ id, places, as, without = [], ...rest }: Told): CheckSpec[] {
  const [stated, ...others] = places;
  const read = { date: 'the date given in', words: 'the words of', number: 'the figure in' }[as ?? 'number'];
  const made = others.map((other, index): CheckSpec => ({
    id: others.length > 1 ? `${id}-${index + 1}` : id,
    stated,
    ...(as && { as }),
    computed: (f) => (as === 'date' ? f.date(...other) : as ? f.words(...other) : f.quoted(...other)),
    formula: `${read} ${nameOf(other[0])}`,
    ...rest,
  }));
  return made.filter((_, index) => !without.includes(index + 1));
}

/** `paragraph 12`, `the footnote to paragraph 23`, `annex 5`. */
function nameOf(place: Place): string {
  if (typeof place === 'number') return `paragraph ${place}`;
  return place
    .replace(/^para-(\d+)\.footnote.*/, 'the footnote to paragraph $1')
    .replace(/^para-(\d+)\..*/, 'paragraph $1')
    .replace(/^annex-(\d+)\..*/, 'annex $1');
}
