/** Articles, conjunctions and the prepositions that both the Chicago Manual and the MLA Handbook leave in lower case. */
const small = new Set(
  'a an the and but or nor for so yet as at by from in into of off on onto over per to under up upon via with'.split(
    ' ',
  ),
);

/** Headline-style capitals: `Core document forming part of …: Kazakhstan` → `Core Document Forming Part of …: Kazakhstan`. */
export function titleCase(title: string): string {
  const words = title.split(' ');
  return words
    .map((word, index) => {
      const first = index === 0 || words[index - 1]!.endsWith(':');
      const last = index === words.length - 1;
      if (!first && !last && small.has(word.toLowerCase())) return word;
      return word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}
