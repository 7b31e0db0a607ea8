/** A word or a number of a text, where it stands there, and the forms it is found by, its own first. */
export interface Word {
  start: number;
  end: number;
  terms: string[];
  /** A compound that it begins is found as one word, too: `nongovernmental`, up to its end. */
  compound?: { term: string; end: number };
}

/** Reads the words of a text. */
export type Reader = (text: string) => Word[];

/** Numbers with their groups and decimals, `13,200`, `17 520.5`; words, the compound ones in one piece. */
const pattern =
  /(?<!\d)\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Letters that are no letter with a mark, and yet are typed as another. */
const plain: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * Words are found whatever their capitals, marks and number: `Nýr` and `nyr`, `13,200` and `13 200`, one and many.
 * `spellings` says what a letter is also written as, besides its bare form: `{ ý: 'u' }`.
 */
export function readerOf(spellings: Record<string, string> = {}): Reader {
  const known = new Map<string, string[]>();
  const termsOf = (word: string): string[] => {
    const lower = word.normalize('NFC').toLowerCase();
    const otherwise = [...lower].map((letter) => spellings[letter] ?? letter).join('');
    return [...new Set([lower, otherwise].map((form) => singular(bare(form))))];
  };
  const remembered = (word: string): string[] => {
    const terms = known.get(word) ?? termsOf(word);
    known.set(word, terms);
    return terms;
  };
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }): Word[] => {
      const end = index + found.length;
      if (/^\d/.test(found)) return [{ start: index, end, terms: [numberOf(found)] }];
      if (!found.includes('-')) return [{ start: index, end, terms: remembered(found) }];
      const parts: Word[] = [...found.matchAll(/[^-]+/g)].map(({ 0: part, index: at }) => ({
        start: index + at,
        end: index + at + part.length,
        terms: remembered(part),
      }));
      parts[0]!.compound = { term: parts.map(({ terms }) => terms[0]!).join(''), end };
      return parts;
    });
}

/** Every form that a word is found by. */
export const formsOf = ({ terms, compound }: Word): string[] => (compound ? [...terms, compound.term] : terms);

/** Without the signs between groups, a point before the decimals: `13,200` → `13200`, `51,0` → `51.0`. */
function numberOf(digits: string): string {
  return digits.replace(/[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replaceAll(',', '.');
}

/** Marks, apostrophes and the English possessive gone. */
const bare = (word: string): string =>
  word
    .replace(/['’]s$/, '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\x00-\x7f]/g, (letter) => plain[letter] ?? letter);

/** The English plural evened out, so that one form finds the other. */
const singular = (word: string): string =>
  word.length > 4 ? word.replace(/ies$/, 'y').replace(/(?<=[^siu])s$/, '') : word;
