import { termsOf, type Word } from './words.ts';

/** The words of a text from `first` to `last`, where matches are closest together. */
export interface Cluster {
  first: number;
  last: number;
  /** How many different words of the query are in it. */
  distinct: number;
}

/** Matches more than this many characters apart do not belong together. */
const reach = 160;

export const isMatch = (word: Word, matched: Set<string>): boolean => termsOf(word).some((term) => matched.has(term));

/**
 * The cluster with the most different words; of several, the shortest, then the first. Null where nothing matches.
 * @param matched terms
 */
export function clusterOf(words: Word[], matched: Set<string>): Cluster | null {
  const matches = words.flatMap((word, at) => (isMatch(word, matched) ? [at] : []));
  let best: Cluster | null = null;
  const length = ({ first, last }: Cluster) => words[last]!.end - words[first]!.start;
  matches.forEach((first, from) => {
    const met = new Set<string>();
    for (const last of matches.slice(from)) {
      const word = words[last]!;
      if (word.end - words[first]!.start > reach) break;
      // Two forms of one word count once.
      met.add(word.stem ?? word.terms[0]!);
      const cluster = { first, last, distinct: met.size };
      if (!best || met.size > best.distinct || (met.size === best.distinct && length(cluster) < length(best)))
        best = cluster;
    }
  });
  return best;
}

/** A factor for the score of a text, 1 or more: the more matches stand together, and the closer, the higher. */
export function nearness(words: Word[], matched: Set<string>): number {
  const cluster = clusterOf(words, matched);
  if (!cluster) return 1;
  return 1 + (cluster.distinct - 1) / Math.sqrt(1 + cluster.last - cluster.first - (cluster.distinct - 1));
}
