import { stemmer } from 'stemmer';

/** A word or a number of a text, its position there, and the terms it is indexed under. */
export interface Word {
  start: number;
  end: number;
  /** The word itself in its possible spellings, without capitals, accents and plural; the usual spelling first. */
  terms: string[];
  /** Its stem, marked by a hyphen so that it is never taken for a word: `detain-`. Numbers and short words have none. */
  stem?: string;
  /** A hyphenated word is also indexed as one word: `nongovernmental`; `end` is where it ends. */
  compound?: { term: string; end: number };
}

/** Reads the words of a text. */
export type Reader = (text: string) => Word[];

/** Numbers with thousands separators and decimals, `13,200`, `17 520.5`; words, with their hyphens. */
const pattern =
  /(?<!\d)\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Letters that Unicode does not decompose into a plain letter and an accent. */
const plainLetters: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Words that belong together although the stemmer does not see it. */
const irregular: Record<string, string> = {
  children: 'child',
  detainee: 'detain',
  detention: 'detain',
  men: 'man',
  people: 'person',
  women: 'woman',
};

/** Shorter words have no endings to remove. */
const shortestStemmed = 4;

/**
 * Makes a reader that ignores capitals, accents and plural: `Nýr` and `nyr`, `13,200` and `13 200`, `right` and `rights`.
 * @param spellings what a letter is also written as, besides its form without accent: `{ ý: 'u' }`
 */
export function readerOf(spellings: Record<string, string> = {}): Reader {
  const known = new Map<string, Pick<Word, 'terms' | 'stem'>>();
  const parse = (word: string): Pick<Word, 'terms' | 'stem'> => {
    const lower = word.normalize('NFC').toLowerCase();
    const respelled = [...lower].map((letter) => spellings[letter] ?? letter).join('');
    const terms = [...new Set([lower, respelled].map((form) => singular(withoutAccents(form))))];
    const base = irregular[terms[0]!] ?? terms[0]!;
    return base.length < shortestStemmed ? { terms } : { terms, stem: `${stemmer(base)}-` };
  };
  const read = (word: string) => {
    const parsed = known.get(word) ?? parse(word);
    known.set(word, parsed);
    return parsed;
  };
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }): Word[] => {
      const end = index + found.length;
      if (/^\d/.test(found)) return [{ start: index, end, terms: [numberTerm(found)] }];
      if (!found.includes('-')) return [{ start: index, end, ...read(found) }];
      const parts: Word[] = [...found.matchAll(/[^-]+/g)].map(({ 0: part, index: at }) => ({
        start: index + at,
        end: index + at + part.length,
        ...read(part),
      }));
      parts[0]!.compound = { term: parts.map(({ terms }) => terms[0]!).join(''), end };
      return parts;
    });
}

/** All terms that a word is indexed under. */
export const termsOf = ({ terms, stem, compound }: Word): string[] => [
  ...terms,
  ...(stem ? [stem] : []),
  ...(compound ? [compound.term] : []),
];

/** A number without thousands separators and with a decimal point: `13,200` → `13200`, `51,0` → `51.0`. */
function numberTerm(digits: string): string {
  return digits.replace(/[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replaceAll(',', '.');
}

/** Removes accents, apostrophes and the English possessive. */
const withoutAccents = (word: string): string =>
  word
    .replace(/['’]s$/, '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\x00-\x7f]/g, (letter) => plainLetters[letter] ?? letter);

/** Removes the English plural. */
const singular = (word: string): string =>
  word.length > 4 ? word.replace(/ies$/, 'y').replace(/(?<=[^siu])s$/, '') : word;
