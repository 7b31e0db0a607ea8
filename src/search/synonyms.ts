import { keyOf, readQuery, type QueryWord } from './query.ts';
import type { Reader } from './words.ts';

/** A term that people type, and the words that the report uses for it: `NGO law`, `Non-profit Organizations Act`. */
export interface Synonym {
  term: string;
  words: string;
}

/** Words of a query that belong together, and other words that mean the same. */
export interface QueryPart {
  words: QueryWord[];
  synonyms: QueryWord[][];
}

/** Makes a function that divides the words of a query into terms with synonyms, the longest first, and other words. */
export function synonymsOf(list: Synonym[], read: Reader): (words: QueryWord[]) => QueryPart[] {
  const wordsOf = (text: string) => readQuery(text, read).words;
  const known = new Map<string, QueryWord[][]>();
  for (const { term, words } of list) {
    const key = keyOf(wordsOf(term));
    known.set(key, [...(known.get(key) ?? []), wordsOf(words)]);
  }
  return function partsOf(words): QueryPart[] {
    if (!words.length) return [];
    const lengths = words.map((_, index) => words.length - index);
    const length = lengths.find((count) => known.has(keyOf(words.slice(0, count)))) ?? 1;
    const own = words.slice(0, length);
    return [{ words: own, synonyms: known.get(keyOf(own)) ?? [] }, ...partsOf(words.slice(length))];
  };
}
