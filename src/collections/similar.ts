/** From this share of common words in a row on, two paragraphs count as the same (nearly: a comma, a word). */
const threshold = 0.9;

/**
 * For each text the indexes of the other texts that repeat it, word for word or nearly: at least 90 per cent of the
 * runs of three words that either has stand in both (Jaccard index), case and punctuation aside.
 */
export function repeats(texts: string[]): number[][] {
  const runs = texts.map(runsOf);
  const holders = new Map<string, number[]>();
  runs.forEach((set, index) => {
    for (const run of set) {
      const known = holders.get(run);
      if (known) known.push(index);
      else holders.set(run, [index]);
    }
  });
  return runs.map((set, index) => {
    const shared = new Map<number, number>();
    for (const run of set) {
      for (const other of holders.get(run)!) if (other !== index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared]
      .filter(([other, count]) => count / (set.size + runs[other]!.size - count) >= threshold)
      .map(([other]) => other)
      .sort((a, b) => a - b);
  });
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
}
