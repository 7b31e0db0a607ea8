import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { distance } from '../../src/search/distance.ts';
import { combined, Terms, type Wanted } from '../../src/search/terms.ts';
import { formsOf, readerOf } from '../../src/search/words.ts';
import { documents } from './made.ts';

const read = readerOf(documents.spellings);
const tokenize = (text: string) => read(text).flatMap(formsOf);
const rows = documents.tables.flatMap(({ title, rows }) =>
  rows.map(([, label, cells]) => ({ text: [label, ...cells].join('\n'), around: title })),
);
const entries = [...documents.paragraphs.map((blocks) => ({ text: blocks.join('\n'), around: '' })), ...rows];

const index = new Terms();
for (const { text, around } of entries) index.add([text, around].map(tokenize));
const library = new MiniSearch({
  fields: ['text', 'around'],
  tokenize,
  processTerm: (term) => term,
  searchOptions: { boost: { around: 0.3 } },
});
library.addAll(entries.map((entry, id) => ({ ...entry, id })));

const asTerm = { tokenize: (term: string) => [term] };
const queryOf = ({ term, prefix = false, fuzzy = 0 }: Wanted) => ({ queries: [term], prefix, fuzzy, ...asTerm });

/** What MiniSearch finds, as `Terms` tells it. */
const expected = (all: Wanted[], by: 'AND' | 'OR') =>
  library.search({ combineWith: by, queries: all.map(queryOf) }).map(({ id, score, terms, queryTerms, match }) => ({
    id: id as number,
    score: Number((score / queryTerms.length).toPrecision(9)),
    asked: queryTerms.toSorted(),
    terms: terms.toSorted(),
    own: Object.values(match).some((fields) => fields.includes('text')),
  }));

const found = (all: Wanted[], by: 'all' | 'any') =>
  [
    ...combined(
      all.map((wanted) => index.find(wanted)),
      by,
    ).values(),
  ].map((match) => ({
    ...match,
    score: Number(match.score.toPrecision(9)),
    asked: [...match.asked].toSorted(),
    terms: [...match.terms].toSorted(),
  }));

const byId = (one: { id: number }, other: { id: number }) => one.id - other.id;

describe('an index of terms finds and ranks as MiniSearch does', () => {
  test.each<[string, Wanted[]]>([
    ['a word', [{ term: 'women' }]],
    ['two words', [{ term: 'women' }, { term: 'age' }]],
    [
      'the beginning of words',
      [
        { term: 'child', prefix: true },
        { term: 'constitut', prefix: true },
      ],
    ],
    [
      'words that are mistyped',
      [
        { term: 'tortrue', prefix: true, fuzzy: 2 },
        { term: 'womne', fuzzy: 1 },
      ],
    ],
    ['words of the head of a table', [{ term: 'mortality' }, { term: '2016' }]],
    ['a word that stands nowhere', [{ term: 'unicorn' }, { term: 'women' }]],
  ])('%s', (_, all) => {
    for (const [ours, theirs] of [
      ['all', 'AND'],
      ['any', 'OR'],
    ] as const) {
      expect(found(all, ours).toSorted(byId)).toEqual(expected(all, theirs).toSorted(byId));
    }
    expect(found(all, 'any').length).toBeGreaterThan(0);
  });
});

test.each([
  ['torture', 'torture', 0],
  ['torture', 'tortrue', 2],
  ['age', 'aged', 1],
  ['law', 'low', 1],
  ['', 'law', 3],
])('%s and %s differ in %i letters', (one, other, letters) => {
  expect(distance(one, other)).toBe(letters);
  expect(distance(other, one)).toBe(letters);
});
