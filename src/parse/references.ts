/** A stretch of a paragraph's text that names annexes, such as `annexes 1–3`. */
export interface AnnexReference {
  /** All annexes it names, those inside a range included. */
  numbers: number[];
  /** The stretches to link, one a printed number: offsets into the text, end exclusive. */
  links: { start: number; end: number; number: number }[];
}

const reference = /\b(annex(?:es)? (\d{1,3}))(?:(–| and )(\d{1,3}))?(?!\d)/gi;

/** All references to annexes in a text: `annex 4`, `annexes 1–3`, `annexes 6 and 7`. */
export function annexReferences(text: string): AnnexReference[] {
  return [...text.matchAll(reference)].map(({ 0: whole, 1: opening, 2: first, 3: joint, 4: second, index }) => {
    const from = Number(first);
    const links = [{ start: index, end: index + opening!.length, number: from }];
    if (!second) return { numbers: [from], links };
    const to = Number(second);
    const end = index + whole.length;
    links.push({ start: end - second.length, end, number: to });
    const within = joint === '–' && from < to ? to - from - 1 : 0;
    const numbers = [from, ...Array.from({ length: within }, (_, step) => from + step + 1), to];
    return { numbers, links };
  });
}

const other = String.raw`(?![\d-]|(?:–|, | and )\d| of\b)`;
const paragraphReference = new RegExp(
  String.raw`\b(?:paragraph|para\.?) (\d{1,3})${other}|\bpara(?:graph)?s\.? (\d{1,3}(?:(?:–|, | and )\d{1,3})*)${other}`,
  'gi',
);

/**
 * The numbers of the report's own paragraphs that a text names: `paragraph 12`, `paras. 3–5`. A paragraph of something
 * else is not meant: `paragraph 3 of its statute`, `paragraph 3-1`.
 */
export function paragraphReferences(text: string): number[] {
  return [...text.matchAll(paragraphReference)].flatMap(([, one, several]) =>
    (one ?? several)!.split(/, | and /).flatMap((range) => {
      const [first = 0, last = first] = range.split('–').map(Number);
      return Array.from({ length: last - first + 1 }, (_, step) => first + step);
    }),
  );
}
