import MiniSearch, { type CombinationOperator, type Query as IndexQuery, type SearchResult } from 'minisearch';
import { nearness } from './cluster.ts';
import type { Documents } from './documents.ts';
import { entriesOf, kinds, type Entry, type Kind } from './entries.ts';
import { isAbbreviation, readQuery, type Query, type QueryWord } from './query.ts';
import type { SearchedLocator, SearchedSubject } from './subject-lines.ts';
import { synonymsOf, type QueryPart } from './synonyms.ts';
import { readerOf, termsOf, type Reader, type Word } from './words.ts';

/** One result, with the terms of the index that matched. */
export interface Hit extends Pick<Entry, 'kind' | 'at' | 'row'> {
  terms: Set<string>;
}

export interface Answer {
  query: Query;
  /** Results by kind, the best first. */
  hits: Record<Kind, Hit[]>;
  /** Whether each result has all words; if not, they have as many as possible. */
  complete: boolean;
  /** As typed: what no result has, if they are not complete. */
  dropped: string[];
  /** As typed: words that occur nowhere; similar ones were looked for. */
  unknown: string[];
}

export interface Engine {
  read: Reader;
  search(typed: string): Answer;
}

/** A word that occurs is also matched as the beginning of others if it has at least this many letters. */
const shortestPrefix = 4;
/** How many entries are indexed before the page may respond again. */
const chunkSize = 150;
/** How many of the best results are ranked by how close their matches are. */
const closelyRanked = 60;
/** Weights, where an exact match in the entry's own text has 1. */
const weights = { context: 0.3, stem: 0.4 };

/** A phrase or a part of the query, as typed; `terms` are those it is looked up by. */
interface Wanted {
  typed: string;
  query: IndexQuery;
  terms: Set<string>;
}

const all = (queries: IndexQuery[]) => ({ combineWith: 'AND' as CombinationOperator, queries });
const any = (queries: IndexQuery[]) => ({ combineWith: 'OR' as CombinationOperator, queries });

/** Indexes the documents, in chunks so that the page stays responsive. */
export async function engineOf(documents: Documents): Promise<Engine> {
  const entries = entriesOf(documents);
  const read = readerOf(documents.spellings);
  const index = new MiniSearch<Entry>({
    fields: ['text', 'context'],
    tokenize: (text) => read(text).flatMap(termsOf),
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], boost: { context: weights.context } },
  });
  await index.addAllAsync(entries, { chunkSize });

  const partsOf = synonymsOf(
    documents.subjects.flatMap(({ label, synonyms }) => synonyms.map((term) => ({ term, words: label }))),
    read,
  );
  const namesOf = documents.subjects.map(({ label, synonyms }) =>
    [label, ...synonyms].map((name) => readQuery(name, read).words.map(rootOf)),
  );
  const occurs = (query: IndexQuery) => index.search(query).length > 0;
  const exactly = (term: string): IndexQuery => ({ queries: [term], prefix: false, fuzzy: false });

  /** In how many letters a word may differ: 0 where it occurs, or begins a word, or its stem does. */
  function tolerance({ term, stem, typed }: QueryWord): number {
    if (isAbbreviation({ typed }) || term.length < shortestPrefix || /^\d/.test(term)) return 0;
    if (occurs({ queries: [term], prefix: true }) || (stem && occurs(exactly(stem)))) return 0;
    return term.length < 6 || occurs({ queries: [term], fuzzy: 1 }) ? 1 : 2;
  }

  /** An abbreviation is matched as it is: `CAT` is not the beginning of `Catholic`. */
  function wordQuery(word: QueryWord): IndexQuery {
    const { term, stem } = word;
    const isPrefix = term.length >= shortestPrefix || (term.length > 1 && !occurs(exactly(term)));
    const own = { queries: [term], prefix: isPrefix && !isAbbreviation(word), fuzzy: tolerance(word) };
    return stem ? any([own, { queries: [stem], boostTerm: () => weights.stem }]) : own;
  }

  const wantedPhrase = (phrase: string[]): Wanted => ({
    typed: phrase.join(' '),
    query: all(phrase.map(exactly)),
    terms: new Set(phrase),
  });
  function wantedPart({ words, synonyms }: QueryPart): Wanted {
    const alternatives = [words, ...synonyms];
    return {
      typed: words.map(({ typed }) => typed).join(' '),
      query: any(alternatives.map((alternative) => all(alternative.map(wordQuery)))),
      terms: new Set(alternatives.flat().flatMap(({ term, stem }) => (stem ? [term, stem] : [term]))),
    };
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
      const wanted = [...query.phrases.map(wantedPhrase), ...partsOf(query.words).map(wantedPart)];
      const queries = wanted.map((one) => one.query);
      const hasPhrases = ({ id }: SearchResult) =>
        query.phrases.every((phrase) => containsPhrase(wordsIn(id as number), phrase));
      const found = index.search(all(queries)).filter(hasPhrases);
      const complete = found.length > 0 || wanted.length < 2;
      const results = complete ? found : mostComplete(index.search(any(queries)), wanted);
      const matched = new Set(results.flatMap(({ queryTerms }) => queryTerms));
      const hits = ranked(results, query);
      if (!query.phrases.length) putSubjectsFirst(hits, query.words);
      return {
        query,
        hits,
        complete,
        dropped: complete
          ? []
          : wanted.filter(({ terms }) => ![...terms].some((term) => matched.has(term))).map((one) => one.typed),
        unknown: query.words.flatMap((word) => (tolerance(word) ? [word.typed] : [])),
      };
    },
  };

  /**
   * Puts the subjects that the query names before others, those named by most of its words first; where these are all
   * of its words, their paragraphs, too, in the order of each subject.
   */
  function putSubjectsFirst(hits: Record<Kind, Hit[]>, words: QueryWord[]): void {
    const roots = new Set(words.map(rootOf));
    const named = documents.subjects
      .map(({ locators }, at) => {
        const whole = namesOf[at]!.filter((name) => name.every((root) => roots.has(root)));
        return { at, length: Math.max(0, ...whole.map((name) => name.length)), isAbsent: !locators.length };
      })
      .filter(({ length }) => length)
      // What the report does not mention is asked for by words that it does not have: they say most.
      .sort((a, b) => b.length - a.length || Number(b.isAbsent) - Number(a.isAbsent));
    const whole = named.filter(({ length }) => length === roots.size);
    const about = whole.flatMap(({ at }) =>
      mainOf(documents.subjects[at]!).flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, step) => first + step - 1),
      ),
    );
    putFirst(
      'subject',
      named.map(({ at }) => at),
    );
    putFirst('paragraph', [...new Set(about)]);

    function putFirst(kind: Kind, places: number[]) {
      const known = new Map(hits[kind].map((hit) => [hit.at, hit]));
      const first = places.map((at): Hit => known.get(at) ?? { kind, at, row: -1, terms: new Set() });
      hits[kind] = [...first, ...hits[kind].filter((hit) => !places.includes(hit.at))];
    }
  }

  /** By kind, results with the exact words first, then those where the matches are closer together. */
  function ranked(results: SearchResult[], { words }: Query): Record<Kind, Hit[]> {
    const hits = emptyHits();
    const scored = results.map((result, rank) => {
      const terms = new Set(result.terms);
      const near = rank < closelyRanked ? nearness(wordsIn(result.id as number), terms) : 1;
      const exact = words.filter(({ term }) => terms.has(term)).length;
      return { ...result, terms, exact, score: result.score * near };
    });
    for (const { id, terms, match } of scored.sort((a, b) => b.exact - a.exact || b.score - a.score)) {
      // A match in the head of a table is shown once, for the table, not for each of its rows.
      if (!Object.values(match).some((fields) => fields.includes('text'))) continue;
      const { kind, at, row } = entries[id as number]!;
      hits[kind].push({ kind, at, row, terms });
    }
    return hits;
  }
}

/** The results that have most of what is wanted. */
function mostComplete(results: SearchResult[], wanted: Wanted[]): SearchResult[] {
  const counts = results.map(
    ({ queryTerms }) => wanted.filter(({ terms }) => queryTerms.some((term) => terms.has(term))).length,
  );
  const most = Math.max(...counts);
  return results.filter((_, index) => counts[index] === most);
}

/** Where the report says most about a subject, or all its places where none is marked. */
function mainOf({ locators }: SearchedSubject): SearchedLocator[] {
  const main = locators.filter((locator) => locator[2]);
  return main.length ? main : locators;
}

/** What forms of one word share; an abbreviation has no other forms. */
const rootOf = (word: QueryWord): string => word.stem ?? word.term;

const emptyHits = () => Object.fromEntries(kinds.map((kind) => [kind, [] as Hit[]])) as Record<Kind, Hit[]>;

function containsPhrase(words: Word[], phrase: string[]): boolean {
  return words.some((_, start) => phrase.every((term, at) => words[start + at]?.terms.includes(term)));
}
