/** From this share of common words in a row on, two paragraphs count as the same (nearly: a comma, a word). */
const threshold = 0.9;

/**
 * For each text the indexes of the other texts that repeat it, word for word or nearly: at least 90 per cent of the
 * runs of three words that either has stand in both (Jaccard index), case and punctuation aside.
 */
export function repeats(texts: string[]): number[][] {
  const runs = texts.map(runsOf);
  const frequency = new Map<string, number>();
  for (const run of runs.flatMap((set) => [...set])) frequency.set(run, (frequency.get(run) ?? 0) + 1);
  const rarest = (one: string, other: string) => frequency.get(one)! - frequency.get(other)! || (one < other ? -1 : 1);
  // With runs in one order for all, two texts that share nine tenths share one of the first tenth and one more of each.
  // The rarest come first, so that few texts are compared.
  const probes = runs.map((set) => [...set].sort(rarest).slice(0, set.size - leastOf(set.size) + 1));
  const having = new Map<string, number[]>();
  probes.forEach((own, index) => {
    for (const run of own) {
      const known = having.get(run);
      if (known) known.push(index);
      else having.set(run, [index]);
    }
  });
  return runs.map((set, index) => {
    const others = new Set(probes[index]!.flatMap((run) => having.get(run)!));
    others.delete(index);
    return [...others].filter((other) => alike(set, runs[other]!)).sort((a, b) => a - b);
  });
}

/** How many of its runs a text must share at least. The small step allows for 0.9 × 70 being a little more than 63. */
const leastOf = (size: number): number => Math.ceil(threshold * size - 1e-9);

/** Whether, of the members that either has, enough are in both. Most pairs differ too much in size already. */
function alike(one: Set<string>, other: Set<string>): boolean {
  if (Math.min(one.size, other.size) < threshold * Math.max(one.size, other.size)) return false;
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  return shared / (one.size + other.size - shared) >= threshold;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((_, index) => `${words[index]} ${words[index + 1]} ${words[index + 2]}`));
}
