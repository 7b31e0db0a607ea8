import type { Corpus } from './corpus.ts';

/** Places that differ by less than this many words are one. */
const step = 16;
/** A word that stands this often says nothing of the place by itself. */
const common = 200;

/**
 * Where in the report a quotation may begin, as indexes of its tokens, the likeliest first. Each of the quotation's
 * words votes for the beginnings that would put it where the report has it: the rarer, the more; and more where the
 * word before it stands there, too.
 */
export function likely(words: string[], { tokens, places }: Pick<Corpus, 'tokens' | 'places'>): number[] {
  const buckets = Math.ceil(tokens.length / step) + 2;
  const sums = new Float32Array(buckets);
  // Which of the quotation's words voted for a place last: each votes once, however often it stands there.
  const last = new Int32Array(buckets).fill(-1);
  words.forEach((word, index) => {
    const found = places.get(word) ?? [];
    for (const place of found) {
      const pair = index > 0 && tokens[place - 1]?.word === words[index - 1];
      if (found.length > common && !pair) continue;
      const bucket = Math.max(0, Math.round((place - index) / step));
      for (let near = Math.max(0, bucket - 1); near <= bucket + 1; near += 1) {
        if (last[near] === index) continue;
        last[near] = index;
        sums[near]! += 1 / found.length + (pair ? 1 : 0);
      }
    }
  });
  // Short quotations are cheap to compare, and hold little that tells one place from another.
  const most = Math.min(40, Math.max(6, Math.ceil(400 / words.length)));
  const chosen: number[] = [];
  const ranked = [...sums.keys()].filter((bucket) => sums[bucket]! > 0).sort((a, b) => sums[b]! - sums[a]!);
  for (const bucket of ranked) {
    if (chosen.every((other) => Math.abs(other - bucket) > 1)) chosen.push(bucket);
    if (chosen.length === most) break;
  }
  return chosen.map((bucket) => bucket * step);
}
