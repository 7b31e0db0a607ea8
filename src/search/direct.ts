import { slug } from '../collections/slug.ts';
import type { Documents } from './documents.ts';

/** A place that was asked for by its number; or what is wrong, and the nearest there is. */
export interface Direct {
  to: string;
  /** `Paragraph 361`. */
  name: string;
  /** The words of the place, where there is one. */
  words: string;
  problem?: string;
  /** Whether it may be something else, too: a number alone. */
  open?: boolean;
}

/**
 * The place that a query names by its number: `para 361`, `361`, `paras. 87–92`, `annex 5`, `sect. I.A (c)`, each also
 * after the document's symbol, as citations write it. Null where it names none; a number alone that no paragraph has
 * may be a year.
 */
export function directOf(typed: string, documents: Documents): Direct | null {
  const plain = typed
    .normalize('NFKC')
    .replace(documents.symbol, '')
    .replace(/^[\s,]+|[\s.]+$/g, '');
  const [, word, from, to = from] =
    /^(paras?\b\.?|paragraphs?\b|¶+)?\s*(\d{1,6})(?:\s*[-–—]\s*(\d{1,6}))?$/i.exec(plain) ?? [];
  if (from) return paragraphsAsked(Number(from), Number(to), documents, !word);
  const annex = /^annex(?:es)?\.?\s*(\d{1,4})$/i.exec(plain)?.[1];
  return annex && documents.annexes.length ? annexAsked(Number(annex), documents) : sectionAsked(plain, documents);
}

/** One or a range, with whichever end first. */
function paragraphsAsked(from: number, to: number, { paragraphs }: Documents, open: boolean): Direct | null {
  const { length } = paragraphs;
  const exists = (number: number) => Math.min(Math.max(number, 1), length);
  const [first, last] = [Math.min(from, to), Math.max(from, to)].map(exists) as [number, number];
  const missing = [from, to].find((number) => number !== exists(number));
  if (open && missing !== undefined) return null;
  return {
    to: first === last ? `/para/${first}/` : `/report/#para-${first}`,
    name: first === last ? `Paragraph ${first}` : `Paragraphs ${first}–${last}`,
    words: paragraphs[first - 1]![0]!,
    open,
    ...(missing !== undefined && {
      problem: `There is no paragraph ${missing}. Paragraphs run from 1 to ${length}.`,
    }),
  };
}

function annexAsked(number: number, { annexes, tables }: Documents): Direct {
  const nearest = annexes.reduce((best, one) => (Math.abs(one - number) < Math.abs(best - number) ? one : best));
  const to = `/annex/${nearest}/`;
  const words = tables.find(({ page }) => page === to)?.title ?? '';
  const problem = `There is no annex ${number}. There are annexes ${annexes.join(', ')}.`;
  return { to, name: `Annex ${nearest}`, words, ...(nearest !== number && { problem }) };
}

/** By its labels; a single letter or numeral alone may be any word. */
function sectionAsked(plain: string, documents: Documents): Direct | null {
  const [, word, labels = ''] = /^(sect\.|sect(?:ion)?s?\b)?\s*(.*)$/is.exec(plain)!;
  const id = slug(labels.slice(0, 60));
  const found = documents.sections.find((section) => section[0] === id);
  if (!found || !(word || (id.includes('-') && found[1]))) return null;
  const [, label, title] = found;
  return { to: `/report/#${id}`, name: `Section ${label || title}`, words: label && title };
}
