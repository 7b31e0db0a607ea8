import { slug } from '../slug.ts';

/** A word of the report that the site explains, in its own words. */
export interface GlossaryTerm {
  /** As it stands in the text. */
  term: string;
  /** Other forms of it that stand there: plurals, other spellings. */
  forms: string[];
  means: string;
}

/** Where a text uses a word to be explained. */
export interface WordUse {
  word: GlossaryTerm;
  start: number;
  end: number;
}

/** The anchor of an explained word among the others: `ngo`. */
export const wordId = ({ term }: GlossaryTerm): string => slug(term);

/** For each text of a page, in order, the words that are used there for the first time on that page. */
export function firstUses(texts: string[], words: GlossaryTerm[]): WordUse[][] {
  const left = new Set(words);
  return texts.map((text) => {
    const uses = [...left].flatMap((word) => {
      const use = useOf(word, text);
      if (!use) return [];
      left.delete(word);
      return [use];
    });
    return uses.sort((a, b) => a.start - b.start);
  });
}

const patterns = new WeakMap<GlossaryTerm, RegExp>();

/** The first use of a word in a text, in any of its forms, never as a part of another word. */
function useOf(word: GlossaryTerm, text: string): WordUse | null {
  const pattern = patterns.get(word) ?? patternOf(word);
  patterns.set(word, pattern);
  const found = pattern.exec(text);
  return found && { word, start: found.index, end: found.index + found[0].length };
}

function patternOf({ term, forms }: GlossaryTerm): RegExp {
  const longestFirst = [term, ...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
