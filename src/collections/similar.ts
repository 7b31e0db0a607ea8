/** From this share of common words in a row on, two paragraphs count as the same (nearly: a comma, a word). */
const threshold = 0.9;

/**
 * For each text the indexes of the other texts that repeat it, word for word or nearly: at least 90 per cent of the
 * runs of three words that either has stand in both (Jaccard index), case and punctuation aside.
 */
export function repeats(texts: string[]): number[][] {
  const runs = texts.map(runsOf);
  // A text that shares nine tenths of its runs with another shares one of any tenth and one more: only such are compared.
  const probes = new Map<string, number[]>();
  runs.forEach((set, index) => {
    for (const run of [...set].slice(0, Math.ceil(set.size * (1 - threshold)) + 1)) {
      const known = probes.get(run);
      if (known) known.push(index);
      else probes.set(run, [index]);
    }
  });
  return runs.map((set, index) => {
    const others = new Set([...set].flatMap((run) => probes.get(run) ?? []));
    others.delete(index);
    return [...others].filter((other) => alike(set, runs[other]!)).sort((a, b) => a - b);
  });
}

/** Whether, of the members that either has, enough are in both. Most pairs differ too much in size already. */
function alike(one: Set<string>, other: Set<string>): boolean {
  if (Math.min(one.size, other.size) < threshold * Math.max(one.size, other.size)) return false;
  const shared = [...one].filter((member) => other.has(member)).length;
  return shared / (one.size + other.size - shared) >= threshold;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((_, index) => `${words[index]} ${words[index + 1]} ${words[index + 2]}`));
}
