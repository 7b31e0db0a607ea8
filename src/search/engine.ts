import { nearness } from './cluster.ts';
import type { Documents } from './documents.ts';
import { readQuery, type Query } from './query.ts';
import { combined, Terms, type Match, type Wanted } from './terms.ts';
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
/** How many entries are read before the page may answer. */
const piece = 150;
/** How many of the best are looked at closely. */
const close = 60;

/** Indexes the documents, in pieces so that a page stays quick to answer meanwhile. */
export async function engineOf(documents: Documents): Promise<Engine> {
  const entries = entriesOf(documents);
  const read = readerOf(documents.spellings);
  const index = new Terms();
  for (const [at, { text, around }] of entries.entries()) {
    index.add([text, around].map((words) => read(words).flatMap(formsOf)));
    if (at % piece === 0) await new Promise((done) => setTimeout(done));
  }

  /** How a word is looked for: as it is, by its beginning, and what stands nowhere by the words most like it. */
  function wanted(term: string): Wanted {
    const known = index.has(term);
    const prefix = term.length >= long || (term.length > 1 && !known);
    const found = (fuzzy: number) => index.like({ term, prefix, fuzzy }).length > 0;
    if (known || term.length < long || /^\d/.test(term) || found(0)) return { term, prefix };
    return { term, prefix, fuzzy: found(1) || term.length < 6 ? 1 : 2 };
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
      const words = query.words.map(wanted);
      const phrases = query.phrases.map((phrase) =>
        combined(
          phrase.map((term) => index.find({ term })),
          'all',
        ),
      );
      const all = [...phrases, ...words.map((word) => index.find(word))];
      const holds = ({ id }: Match) => query.phrases.every((phrase) => holdsPhrase(wordsIn(id), phrase));
      const found = [...combined(all, 'all').values()].filter(holds);
      const some = !found.length && all.length > 1 ? [...combined(all, 'any').values()] : [];
      const most = Math.max(...some.map(({ asked }) => asked.size));
      return {
        query,
        hits: sorted(found.length ? found : some.filter(({ asked }) => asked.size === most)),
        complete: !some.length,
        unknown: query.words.filter((_, at) => words[at]!.fuzzy),
      };
    },
  };

  /** By kind; where the words asked for stand near each other counts most. A table's own words find it once, not by each row. */
  function sorted(matches: Match[]): Record<Kind, Hit[]> {
    const hits = Object.fromEntries(kinds.map((kind) => [kind, [] as Hit[]])) as Record<Kind, Hit[]>;
    const score = (match: Match) => match.score * match.asked.size;
    const best = matches.toSorted((a, b) => score(b) - score(a));
    const ranked = best.map((match, rank) => {
      const near = rank < close ? nearness(wordsIn(match.id), match.terms) : 1;
      return { ...entries[match.id]!, ...match, score: score(match) * near };
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
