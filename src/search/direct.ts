import { ask, say, type Known } from '../cite/ask.ts';
import { pathOf, type Locator } from '../cite/locator.ts';
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
  const [, word, numbers] = /^(paras?\b\.?|paragraphs?\b|¶+)?\s*(\d{1,6}(?:\s*[-–—]\s*\d{1,6})?)$/i.exec(plain) ?? [];
  if (numbers) return asked('para', numbers, documents, !word);
  const annex = /^annex(?:es)?\.?\s*(\d{1,4})$/i.exec(plain)?.[1];
  if (annex) {
    return documents.annexes.includes(Number(annex))
      ? direct({ kind: 'annex', number: Number(annex) }, documents)
      : asked('annex', annex, documents, false);
  }
  return sectionAsked(plain, documents);
}

function asked(kind: 'para' | 'annex', value: string, documents: Documents, mayBeOther: boolean): Direct | null {
  const known: Known = {
    last: documents.paragraphs.length,
    annexes: documents.annexes.map((number) => ({ number, published: true })),
    sections: [],
    charts: [],
  };
  const answer = ask(new URLSearchParams({ [kind]: value }), known)!;
  if ('locator' in answer) return { ...direct(answer.locator, documents), open: mayBeOther };
  return mayBeOther ? null : { ...direct(answer.nearest, documents), problem: answer.problem };
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

function direct(locator: Locator, { paragraphs, tables }: Documents): Direct {
  const to = pathOf(locator);
  const name = say(locator).replace(/^\w/, (first) => first.toUpperCase());
  const words =
    locator.kind === 'paragraphs'
      ? paragraphs[locator.first - 1]![0]!
      : (tables.find(({ page }) => page === to)?.title ?? '');
  return { to, name, words };
}
