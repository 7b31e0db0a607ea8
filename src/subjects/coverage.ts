import type { ParagraphEntry } from '../collections/paragraphs.ts';
import { isAbout } from './subjects.ts';
import type { Subjects } from './spec.ts';
import type { SubjectEntry } from './subject.ts';

/** Names of acts, bodies and treaties: words with capitals, ending in one of these. */
const kinds = [
  'Law|Code|Act|Decree|Strategy|Programme|Plan',
  'Committee|Commission|Council|Ministry|Agency|Assembly|Court|Office|Board|Ombudsman|Commissioner',
  'Convention|Covenant|Protocol',
].join('|');

/** `Constitutional Council`, `Convention on the Rights of the Child`, `Act on Political Parties`. */
const small = 'of|the|on|and|for|to|in|against|with|at';
const name = new RegExp(
  `(?:\\p{Lu}[\\p{L}’-]+ )*(?:${kinds})(?: (?:${small}))+ (?:the )?\\p{Lu}[\\p{L}’-]+(?: (?:(?:${small}) )*\\p{Lu}[\\p{L}’-]+)*|(?:\\p{Lu}[\\p{L}’-]+ )+(?:${kinds})\\b`,
  'gu',
);

/**
 * What the index does not lead to: names of acts, bodies and treaties in the text that no subject is about in that
 * paragraph, and numbers of paragraphs that no subject has.
 */
export function uncovered(
  entries: SubjectEntry[],
  paragraphs: ParagraphEntry[],
  leftOut: Subjects['leftOut'] = {},
): { names: { name: string; paragraph: number }[]; paragraphs: number[] } {
  const words = entries.map(({ label, synonyms, locators }) =>
    [label, ...synonyms, ...locators.map(({ quote }) => quote)].join('\n').toLowerCase(),
  );
  const known = (one: string) => words.some((text) => text.includes(one.toLowerCase()));
  const names = paragraphs.flatMap(({ number, text, items }) =>
    [text, ...items]
      .flatMap((one) => [...one.matchAll(name)].flatMap(([found]) => found.replace(/^The /, '').split(/ and the /)))
      .filter((one) => !Object.hasOwn(leftOut, one) && !known(one))
      .map((found) => ({ name: found, paragraph: number })),
  );
  return {
    names: [...new Map(names.map((one) => [one.name, one])).values()],
    paragraphs: paragraphs.filter(({ number }) => !entries.some(isAbout(number))).map(({ number }) => number),
  };
}
