/** A stretch of a paragraph's text that names annexes, such as `annexes 1–3`. */
export interface AnnexReference {
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
  numbers: number[];
}

const reference = /\bannex(?:es)? (\d{1,3})(?:(–| and )(\d{1,3}))?(?!\d)/gi;

/** All references to annexes in a text: `annex 4`, `annexes 1–3`, `annexes 6 and 7`. */
export function annexReferences(text: string): AnnexReference[] {
  return [...text.matchAll(reference)].map((match) => {
    const first = Number(match[1]);
    const last = match[3] ? Number(match[3]) : first;
    const numbers =
      match[2] === '–' && first < last
        ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
        : [...new Set([first, last])];
    return { start: match.index, end: match.index + match[0].length, numbers };
  });
}
