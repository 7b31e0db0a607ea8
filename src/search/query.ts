import type { Reader } from './words.ts';

/** What is looked for. */
export interface Query {
  /** Every one of these, in any order. */
  words: string[];
  /** What stands in quotation marks: these words one after another. */
  phrases: string[][];
}

/** What a question is put with, and says nothing of what is asked. */
const stopWords = new Set(
  'a about an and are as at be been by can did do does for from had has have how i in is it its many me much of on or some tell that the their there these they this to was we were what when where which who why will with'.split(
    ' ',
  ),
);

/** Longer than any question: what follows is not read. */
const longest = 300;

/**
 * Reads what was typed: `women "childbearing age"`. Words that every question has are left out, unless they are all
 * there is, stand in quotation marks, or are written as acronyms are (`WHO`).
 */
export function readQuery(typed: string, read: Reader): Query {
  const phrases: string[][] = [];
  const rest = typed.slice(0, longest).replace(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/g, (_, quoted: string) => {
    const phrase = read(quoted).map(({ terms }) => terms[0]!);
    if (phrase.length) phrases.push(phrase);
    return ' ';
  });
  const all = read(rest).map(({ start, end, terms }) => ({ term: terms[0]!, as: rest.slice(start, end) }));
  const telling = all.filter(({ term, as }) => !stopWords.has(term) || /^\p{Lu}{2,}$/u.test(as));
  const kept = telling.length || phrases.length ? telling : all;
  return { words: [...new Set(kept.map(({ term }) => term))], phrases };
}
