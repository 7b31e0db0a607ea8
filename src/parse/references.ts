/** A stretch of a paragraph's text that names annexes, such as `annexes 1–3`. */
export interface AnnexReference {
  /** All annexes it names, those inside a range included. */
  numbers: number[];
  /** The stretches to link, one a printed number: offsets into the text, end exclusive. */
  links: { start: number; end: number; number: number }[];
}

const range = String.raw`\d{1,3}(?:–\d{1,3})?`;
/** `, `, ` and ` or `, and `. */
const between = String.raw`(?:,(?:\sand)?|\sand)\s`;
/** `1, 3–5 and 9`, after a word in the plural. A space may be one that does not break. */
const list = String.raw`${range}(?:${between}${range})*`;

/** The numbers that a list names, those inside its ranges included. A range that runs backwards names its ends. */
function numbersOf(text: string): number[] {
  return text.split(new RegExp(between)).flatMap((part) => {
    const [first = 0, last = first] = part.split('–').map(Number);
    if (first > last) return [first, last];
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
}

const reference = new RegExp(
  String.raw`\bannex(?:es\s(?<several>${list})|\s(?<one>${range}(?:\sand\s\d{1,3})?))(?!\d)`,
  'gi',
);

/** All references to annexes in a text: `annex 4`, `annexes 1–3`, `annexes 1, 2 and 7`. */
export function annexReferences(text: string): AnnexReference[] {
  return [...text.matchAll(reference)].map(({ 0: whole, index, groups }) => {
    const links = [...whole.matchAll(/\d+/g)].map(({ 0: number, index: at }, place) => ({
      start: index + (place ? at : 0),
      end: index + at + number.length,
      number: Number(number),
    }));
    return { numbers: numbersOf((groups!['several'] ?? groups!['one'])!), links };
  });
}

/** What may not follow: more digits, or a word that makes the number one of something else. */
const other = String.raw`(?![\d-]|(?:–|${between})\d|\sof\b)`;
const paragraphReference = new RegExp(
  String.raw`\b(?:paragraph|para\.?)\s(\d{1,3})${other}|\bpara(?:graph)?s\.?\s(${list})${other}`,
  'gi',
);

/**
 * The numbers of the report's own paragraphs that a text names: `paragraph 12`, `paras. 3–5`. A paragraph of something
 * else is not meant: `paragraph 3 of its statute`, `paragraph 3-1`.
 */
export function paragraphReferences(text: string): number[] {
  return [...text.matchAll(paragraphReference)].flatMap(([, one, several]) => numbersOf((one ?? several)!));
}
