import MiniSearch, { type SearchResult } from 'minisearch';
import { nearness } from './cluster.ts';
import type { Documents } from './documents.ts';
import { readQuery, type Query } from './query.ts';
import { formsOf, readerOf, type Reader, type Word } from './words.ts';

/** The kinds of things to find: the report's own first, then this site's. */
export const kinds = ['section', 'paragraph', 'table', 'row', 'statistic', 'chart', 'story', 'check'] as const;
export type Kind = (typeof kinds)[number];

/** One thing to find: `at` is its place in the list of its kind; of a row, the place of its table, too. */
interface Entry {
  id: number;
  kind: Kind;
  at: number;
  row: number;
  /** Its own words. */
  text: string;
  /** Words that it stands under and that are not its own. */
  around: string;
}

/** What was found, with the terms that found it. */
export interface Hit extends Pick<Entry, 'kind' | 'at' | 'row'> {
  terms: Set<string>;
}

export interface Answer {
  query: Query;
  /** By kind, the best first. */
  hits: Record<Kind, Hit[]>;
  /** Whether each has all that was asked for, or only some of it. */
  complete: boolean;
  /** Words asked for that stand nowhere: words like them were looked for. */
  unknown: string[];
}

export interface Engine {
  read: Reader;
  search(typed: string): Answer;
}

/** From this length on a word is also found by its beginning, where it is a word of its own. */
const long = 4;
/** How many of the best are looked at closely. */
const close = 60;

/** Indexes the documents, in pieces so that a page stays quick to answer meanwhile. */
export async function engineOf(documents: Documents): Promise<Engine> {
  const entries = entriesOf(documents);
  const read = readerOf(documents.spellings);
  const index = new MiniSearch<Entry>({
    fields: ['text', 'around'],
    tokenize: (text) => read(text).flatMap(formsOf),
    processTerm: (term) => term,
    searchOptions: { boost: { around: 0.3 } },
  });
  await index.addAllAsync(entries, { chunkSize: 150 });
  // What is looked for is terms already.
  const asTerm = { tokenize: (term: string) => [term] };
  const stands = (term: string) => index.search(term, asTerm).length > 0;

  /** How a word is looked for: as it is, by its beginning, and what stands nowhere by the words most like it. */
  function manner(term: string): { prefix: boolean; fuzzy: number | false } {
    const known = stands(term);
    const prefix = term.length >= long || (term.length > 1 && !known);
    const fuzzy = (distance: number) => index.search(term, { ...asTerm, prefix, fuzzy: distance }).length > 0;
    if (known || term.length < long || /^\d/.test(term) || fuzzy(0)) return { prefix, fuzzy: false };
    const distance = term.length < 6 ? 1 : 2;
    return { prefix, fuzzy: fuzzy(1) ? 1 : distance };
  }

  const texts = new Map<number, Word[]>();
  const wordsIn = (id: number): Word[] => {
    const known = texts.get(id) ?? read(entries[id]!.text);
    texts.set(id, known);
    return known;
  };

  return {
    read,
    search(typed) {
      const query = readQuery(typed, read);
      const queries = query.words.map((term) => ({ queries: [term], ...asTerm, ...manner(term) }));
      const phrases = query.phrases.map((words) => ({ combineWith: 'AND', queries: words, ...asTerm }) as const);
      const all = [...phrases, ...queries];
      const holds = (result: SearchResult) =>
        query.phrases.every((phrase) => holdsPhrase(wordsIn(result.id as number), phrase));
      const found = all.length ? index.search({ combineWith: 'AND', queries: all }).filter(holds) : [];
      const some = !found.length && all.length > 1 ? index.search({ combineWith: 'OR', queries: all }) : [];
      const most = Math.max(...some.map(({ queryTerms }) => queryTerms.length));
      return {
        query,
        hits: sorted(found.length ? found : some.filter(({ queryTerms }) => queryTerms.length === most)),
        complete: !some.length,
        unknown: query.words.filter((_, at) => queries[at]!.fuzzy !== false),
      };
    },
  };

  /** By kind; where the words asked for stand near each other counts most. A table's own words find it once, not by each row. */
  function sorted(results: SearchResult[]): Record<Kind, Hit[]> {
    const hits = Object.fromEntries(kinds.map((kind) => [kind, [] as Hit[]])) as Record<Kind, Hit[]>;
    const ranked = results.map((result, rank) => {
      const terms = new Set(Object.keys(result.match));
      const own = Object.values(result.match).some((fields) => fields.includes('text'));
      const near = rank < close ? nearness(wordsIn(result.id as number), terms) : 1;
      return { ...entries[result.id as number]!, terms, own, score: result.score * near };
    });
    for (const { kind, at, row, terms, own } of ranked.toSorted((a, b) => b.score - a.score)) {
      if (own) hits[kind].push({ kind, at, row, terms });
    }
    return hits;
  }
}

function holdsPhrase(words: Word[], phrase: string[]): boolean {
  return words.some((_, start) => phrase.every((term, at) => words[start + at]?.terms.includes(term)));
}

function entriesOf(documents: Documents): Entry[] {
  const { sections, paragraphs, tables, statistics, charts, stories, checks } = documents;
  const of = <One>(kind: Kind, list: One[], text: (one: One) => string[]) =>
    list.map((one, at) => ({ kind, at, row: -1, text: text(one).join('\n'), around: '' }));
  return [
    ...of('section', sections, ([, , title]) => [title]),
    ...of('paragraph', paragraphs, (blocks) => blocks),
    ...of('table', tables, ({ title, columns, notes }) => [title, ...columns.map((column) => column[1]), ...notes]),
    ...tables.flatMap(({ name, title, columns, rows }, at) =>
      rows.map(([, label, cells], row) => ({
        kind: 'row' as const,
        at,
        row,
        text: [label, ...cells].join('\n'),
        around: [name, title, ...columns.map((column) => column[1])].join('\n'),
      })),
    ),
    ...of('statistic', statistics, ([label, paragraph, at, length]) => [
      label,
      paragraphs[paragraph - 1]![0]!.slice(at, at + length),
    ]),
    ...of('chart', charts, ([, headline]) => [headline]),
    ...of('story', stories, ([, title, description]) => [title, description]),
    ...of('check', checks, ([, claim]) => [claim]),
  ].map((entry, id) => ({ ...entry, id }));
}
