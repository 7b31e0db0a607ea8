/** A quotation without what its writer or a program put around and into it. */
export interface Unwrapped {
  words: string;
  /** The changes that it names itself: `[t]here`, `[sic]`, `(emphasis added)`. */
  named: string[];
}

/** Each with an example. */
const around: [RegExp, string][] = [
  // > There are
  [/^[^\S\n]*>[^\S\n]?/gm, ''],
  // [15.](https://…) There are
  [/\[([^\][]*)\]\([^()\s]*\)/g, '$1'],
  // “There are” (HRI/CORE/KAZ/2019, para. 15) https://…
  [/\s*\([^()]*(?:[A-Z]+(?:\/[A-Z\d.-]+){2,}|\bpar(?:a|as|agraphs?)?\b\.? ?\d)[^()]*\)[.\s]*(?:https?:\S+)?\s*$/, ''],
  [/\s*https?:\S+\s*$/, ''],
  // 15.There are
  [/^(\s*["“”'‘’«»]?\s*)\d{1,4}\.(?=\p{Lu})/gmu, '$1'],
  // level[1] was, level¹ was
  [/(?<=[\p{L}.,;:])(?:\[\d{1,2}\]|[¹²³⁰⁴-⁹]+)/gu, ''],
];

/** What a writer says of the quotation in it. */
const said =
  /\s*[[(](?:sic|(?:my |our )?emphas[ie]s (?:added|mine|in (?:the )?original)|(?:foot)?notes? omitted|citations? omitted)[!.]?[\])]/giu;
/** A letter that was changed to fit the sentence around. */
const letter = /\[(\p{L})\](?=\p{L})/gu;

/** The quotation unwrapped, with each changed letter as it is and as the other of large and small. */
export function unwrap(raw: string): Unwrapped[] {
  let words = raw;
  for (const [pattern, stands] of around) words = words.replace(pattern, stands);
  const named = [
    ...[...words.matchAll(/\[\p{L}\]\p{L}+/gu)].map(([change]) => change),
    ...[...words.matchAll(said)].map(([change]) => change.trim()),
  ];
  words = words.replace(said, '');
  const other = (sign: string) => (sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase());
  const readings = [words.replace(letter, (_, sign: string) => other(sign)), words.replace(letter, '$1')];
  return [...new Set(readings)].filter((one) => one !== raw).map((one) => ({ words: one, named }));
}
