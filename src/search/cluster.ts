import { formsOf, type Word } from './words.ts';

/** A run of words of a text in which what was looked for stands closest together, `last` inclusive. */
export interface Cluster {
  first: number;
  last: number;
  /** How many different terms are in it. */
  distinct: number;
}

/** Words further apart than this many characters do not belong together. */
const reach = 160;

export const isHit = (word: Word, wanted: Set<string>): boolean => formsOf(word).some((term) => wanted.has(term));

/** Where most of the terms stand together; of several such places the shortest, and the first. Null where none stands. */
export function clusterOf(words: Word[], wanted: Set<string>): Cluster | null {
  const hits = words.flatMap((word, at) => (isHit(word, wanted) ? [at] : []));
  let best: Cluster | null = null;
  const length = ({ first, last }: Cluster) => words[last]!.end - words[first]!.start;
  hits.forEach((first, from) => {
    const met = new Set<string>();
    for (const last of hits.slice(from)) {
      if (words[last]!.end - words[first]!.start > reach) break;
      met.add(formsOf(words[last]!).find((term) => wanted.has(term))!);
      const cluster = { first, last, distinct: met.size };
      if (!best || met.size > best.distinct || (met.size === best.distinct && length(cluster) < length(best)))
        best = cluster;
    }
  });
  return best;
}

/** What a score is multiplied by: the more of the terms stand together, and the closer, the more. */
export function nearness(words: Word[], wanted: Set<string>): number {
  const cluster = clusterOf(words, wanted);
  if (!cluster) return 1;
  return 1 + (cluster.distinct - 1) / Math.sqrt(1 + cluster.last - cluster.first - (cluster.distinct - 1));
}
