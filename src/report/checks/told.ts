import type { CheckSpec, Place } from '../../collections/report.ts';

/** Words of a place, what is told there in braces. */
export type Telling = readonly [place: Place, quote: string];

interface Told {
  id: string;
  claim: string;
  /** The place that is checked, and the places that tell the same; each makes a check. */
  tellings: [Telling, Telling, ...Telling[]];
  as?: 'words' | 'date';
  reading?: string;
  finding?: string;
  note?: string;
}

/** The same fact told in several places: the first is compared with each of the others. */
export function told({ id, tellings, as, ...rest }: Told): CheckSpec[] {
  const [stated, ...others] = tellings;
  const read = { date: 'the date given in', words: 'the words of', number: 'the figure in' }[as ?? 'number'];
  return others.map((other, index) => ({
    id: others.length > 1 ? `${id}-${index + 1}` : id,
    stated,
    ...(as && { as }),
    computed: (f) => (as === 'date' ? f.date(...other) : as ? f.words(...other) : f.quoted(...other)),
    formula: `${read} ${nameOf(other[0])}`,
    ...rest,
  }));
}

/** `paragraph 12`, `the footnote to paragraph 23`, `annex 5`. */
function nameOf(place: Place): string {
  if (typeof place === 'number') return `paragraph ${place}`;
  return place
    .replace(/^para-(\d+)\.footnote.*/, 'the footnote to paragraph $1')
    .replace(/^para-(\d+)\..*/, 'paragraph $1')
    .replace(/^annex-(\d+)\..*/, 'annex $1');
}
