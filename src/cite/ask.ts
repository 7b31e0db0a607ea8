import { paragraph, type Locator } from './locator.ts';

/** What there is to cite. */
export interface Known {
  /** The number of the last paragraph. */
  last: number;
  annexes: { number: number; published: boolean }[];
  sections: Extract<Locator, { kind: 'section' }>[];
  charts: Extract<Locator, { kind: 'chart' }>[];
}

/** The place asked for; for a cell its annex, because cells are known only once the annex is read; or what is wrong. */
export type Answer =
  | { locator: Locator; cell?: string }
  /** `nearest` exists, and can be cited instead. */
  | { problem: string; nearest: Locator };

/**
 * Reads what an address asks to cite: `?para=15`, `?para=87-92`, `?section=i-a`, `?annex=5`, `?annex=5&cell=…`,
 * `?chart=…`, `?all`. Null where it asks nothing.
 */
export function ask(query: URLSearchParams, known: Known): Answer | null {
  const value = (name: string) => query.get(name)?.trim() ?? '';
  if (value('para')) return askParagraphs(value('para'), known.last);
  if (value('annex')) return askAnnex(value('annex'), value('cell'), known);
  if (value('section')) return askNamed(value('section'), known.sections, 'section');
  if (value('chart')) return askNamed(value('chart'), known.charts, 'chart');
  if (query.has('all')) return { locator: { kind: 'document' } };
  return null;
}

function askParagraphs(text: string, last: number): Answer {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/^para(graph)?s?\.?|\s/gi, '');
  const numbers = [...plain.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const exists = (number: number) => Math.min(Math.max(number, 1), last);
  const run = `Paragraphs run from 1 to ${last}.`;
  if (!/^\d+(-\d+)?$/.test(plain)) {
    const nearest: Locator = numbers.length ? paragraph(exists(numbers[0]!)) : { kind: 'document' };
    return {
      problem: `“${shown(text)}” is not the number of a paragraph, nor a range such as 1-${last}. ${run}`,
      nearest,
    };
  }
  const [from, to = from] = numbers as [number, number?];
  const [first, end] = from <= to ? [from, to] : [to, from];
  const nearest: Locator = { kind: 'paragraphs', first: exists(first), last: exists(end) };
  if (from > to) return { problem: `The range runs backwards: ${from} comes after ${to}.`, nearest };
  if (first < 1 || end > last) {
    const wanted = from === to ? `There is no paragraph ${shown(String(from))}.` : 'Not all of that range exists.';
    return { problem: `${wanted} ${run}`, nearest };
  }
  return { locator: nearest };
}

function askAnnex(text: string, cell: string, { annexes }: Known): Answer {
  const number = /^(?:annex\s*)?(\d{1,4})$/i.exec(text)?.[1];
  const published = annexes.filter((annex) => annex.published);
  if (!published.length) return { problem: 'There are no annexes.', nearest: { kind: 'document' } };
  const near = published.reduce((best, annex) =>
    Math.abs(annex.number - Number(number)) < Math.abs(best.number - Number(number)) ? annex : best,
  );
  const nearest: Locator = { kind: 'annex', number: near.number };
  const list = published.map((annex) => annex.number).join(', ');
  if (!number)
    return { problem: `“${shown(text)}” is not the number of an annex. There are annexes ${list}.`, nearest };
  const annex = annexes.find((one) => one.number === Number(number));
  if (annex?.published) return { locator: { kind: 'annex', number: annex.number }, ...(cell && { cell }) };
  const missing = annex
    ? `The report cites an annex ${number}, but this text of it has none.`
    : `There is no annex ${number}.`;
  return { problem: `${missing} There are annexes ${list}.`, nearest };
}

function askNamed(id: string, all: (Locator & { id: string })[], what: string): Answer {
  const locator = all.find((one) => one.id === id);
  if (locator) return { locator };
  // Ids are paths: what holds on to the longest part of the one asked for is the nearest.
  const parts = id.split('-');
  const holds = (prefix: string) => all.find((one) => one.id === prefix);
  const nearest = parts.map((_, index) => holds(parts.slice(0, parts.length - index).join('-'))).find(Boolean);
  return { problem: `There is no ${what} “${shown(id)}”.`, nearest: nearest ?? { kind: 'document' } };
}

/** What was typed, short enough to be said back. */
export const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A place in words: `paragraphs 87–92`, `annex 5`, `the whole document`. */
export function say(locator: Locator): string {
  switch (locator.kind) {
    case 'document':
      return 'the whole document';
    case 'paragraphs': {
      const { first, last } = locator;
      return first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`;
    }
    case 'section':
      return `section ${[...locator.labels.slice(-1), locator.title].join(' ')}`;
    case 'annex':
      return `annex ${locator.number}`;
    case 'cell':
      return `annex ${locator.annex}, ${locator.row}, ${locator.column}`;
    case 'chart':
      return `the chart “${locator.title}”`;
  }
}

/** The query that asks for a place. */
export function queryOf(locator: Locator): string {
  switch (locator.kind) {
    case 'document':
      return '?all';
    case 'paragraphs': {
      const { first, last } = locator;
      return `?para=${first === last ? first : `${first}-${last}`}`;
    }
    case 'annex':
      return `?annex=${locator.number}`;
    case 'cell':
      return `?annex=${locator.annex}&cell=${encodeURIComponent(locator.cell)}`;
    case 'section':
    case 'chart':
      return `?${locator.kind}=${encodeURIComponent(locator.id)}`;
  }
}
