import type { Reader, Word } from './words.ts';

export interface QueryWord extends Pick<Word, 'stem'> {
  /** As it was typed. */
  typed: string;
  term: string;
}

export interface Query {
  /** All of these, in any order. */
  words: QueryWord[];
  /** What was typed in quotation marks: the terms of words that follow each other. */
  phrases: string[][];
}

/** Words of a question that say nothing about its subject. */
const stopWords = new Set(
  'a about an and are as at be been by can did do does for from had has have how i in is it its many me much of on or some tell that the their there these they this to was we were what when where which who why will with'.split(
    ' ',
  ),
);

/** What follows in a longer text is not read, characters. */
const longest = 300;

/** Whether a word is typed as abbreviations are: `WHO`, `ICESCR`. */
export const isAbbreviation = ({ typed }: Pick<QueryWord, 'typed'>): boolean => /^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(typed);

/** The same for all spellings of one term: case, accents, plural and stop words are ignored. */
export const keyOf = (words: QueryWord[]): string => words.map(({ term }) => term).join(' ');

/**
 * Reads what was typed: `women "childbearing age"`. Stop words are left out unless there are no others, they stand in
 * quotation marks, or they are typed as an abbreviation (`WHO`).
 */
export function readQuery(typed: string, read: Reader): Query {
  const phrases: string[][] = [];
  const rest = typed.slice(0, longest).replace(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/g, (_, quoted: string) => {
    const phrase = read(quoted).map(({ terms }) => terms[0]!);
    if (phrase.length) phrases.push(phrase);
    return ' ';
  });
  const all = read(rest).map(({ start, end, terms, stem }): QueryWord => {
    const word = { typed: rest.slice(start, end), term: terms[0]! };
    return stem ? { ...word, stem } : word;
  });
  const telling = all.filter((word) => !stopWords.has(word.term) || isAbbreviation(word));
  const words = telling.length || phrases.length ? telling : all;
  return { words: [...new Map(words.map((word) => [word.term, word])).values()], phrases };
}
