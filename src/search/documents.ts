import type { Chart } from '../charts/index.ts';
import { placeAt } from '../places/id.ts';
import { titleOf } from '../places/label.ts';
import { pageOf } from '../places/url.ts';
import type { Entries } from '../collect.ts';
import type { Report } from '../collections/report.ts';
import { outcomeOf, type Outcome } from '../checks/verdict-words.ts';
import type { SubjectEntry } from '../subjects/subject.ts';

/**
 * All that can be found. The browser fetches it as JSON with the first search; tuples keep it small. Paragraphs are
 * numbered from 1 without a gap, so the index of a paragraph gives its number.
 */
export interface Documents {
  symbol: string;
  /** What a letter is also written as: see the report's declaration. */
  spellings: Record<string, string>;
  /** `parent` is an index of this list, or -1; `first` and `last` are numbers of paragraphs. */
  sections: [id: string, label: string, title: string, parent: number, first: number, last: number][];
  /** Text blocks of each paragraph: its text, then the items of its list, then its footnotes. */
  paragraphs: string[][];
  /** Numbers of the annexes, those not in the text included. */
  annexes: number[];
  tables: SearchTable[];
  stories: [id: string, title: string, description: string][];
  charts: [id: string, headline: string][];
  /** Figures in prose: what they count, and the position of the numeral in the text of the paragraph. */
  statistics: [label: string, paragraph: number, at: number, length: number][];
  /** Those that do not agree. */
  checks: [id: string, claim: string, outcome: Outcome][];
  /** Entries of the subject index, with other names people look for and the paragraphs about each, the main ones first. */
  subjects: [id: string, label: string, synonyms: string[], paragraphs: Range[]][];
}

/** Numbers of the first and the last paragraph. */
export type Range = [first: number, last: number];

export interface SearchTable {
  /** The path of its page, and what the site calls it: `Annex 5`. */
  page: string;
  name: string;
  title: string;
  /** Without the column of row labels. */
  columns: [id: string, title: string][];
  rows: [id: string, name: string, cells: string[]][];
  notes: string[];
}

interface Sources extends Omit<Entries, 'treaties' | 'numerals' | 'measures' | 'subjects'> {
  stories: { id: string; title: string; description: string }[];
  charts: Pick<Chart, 'id' | 'headline'>[];
  subjects?: SearchedSubject[];
}

export function documentsOf(report: Pick<Report, 'symbol' | 'spellings'>, sources: Sources): Documents {
  const { sections, paragraphs, annexes, tables, stories, charts, statistics, checks, subjects = [] } = sources;
  const indexOfSection = new Map(sections.map(({ id }, index) => [id, index]));
  return {
    symbol: report.symbol,
    spellings: report.spellings ?? {},
    sections: sections.map(({ id, label, title, parent, first, last }) => [
      id,
      label,
      title,
      parent === null ? -1 : indexOfSection.get(parent)!,
      first,
      last,
    ]),
    paragraphs: paragraphs.map(({ text, items, footnotes }) => [text, ...items, ...footnotes.map((note) => note.text)]),
    annexes: annexes.map(({ number }) => number),
    tables: tables.map(searchTable),
    stories: stories.map(({ id, title, description }) => [id, title, description]),
    charts: charts.map(({ id, headline }) => [id, headline]),
    statistics: statistics.map(({ label, paragraph, at, text }) => [label, paragraph, at, text.length]),
    checks: searchedChecks(checks),
    subjects: searchedSubjects(subjects),
  };
}

type SearchedSubject = Pick<SubjectEntry, 'id' | 'kind' | 'label' | 'synonyms' | 'locators'>;

/**
 * What a search loads of the subjects: rights, groups, treaties, and bodies that go by several names. The words of other
 * subjects find their paragraphs by themselves.
 */
function searchedSubjects(subjects: SearchedSubject[]): Documents['subjects'] {
  return subjects
    .map((subject) => ({ ...subject, synonyms: subject.synonyms.filter((word) => !isIn(subject.label, word)) }))
    .filter(({ kind, synonyms }) =>
      kind === 'body' ? synonyms.length > 3 : kind === 'right' || kind === 'group' || kind === 'treaty',
    )
    .map(({ id, label, synonyms, locators }) => [id, label, synonyms, rangesOf(locators)]);
}

/** Whether the longer words of a synonym begin like words of the label, which finds them anyway. */
function isIn(label: string, synonym: string): boolean {
  const longer = synonym
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
  return longer.length > 0 && longer.every((word) => label.toLowerCase().includes(word.slice(0, 6)));
}

/** The main ones, or all where none is. */
function rangesOf(locators: SubjectEntry['locators']): Range[] {
  const main = locators.filter((one) => one.main);
  return (main.length ? main : locators).map(({ first, last }) => [first, last]);
}

/** What a search loads of the checks: those that do not agree. The page of checks has all. */
function searchedChecks(checks: Entries['checks']): Documents['checks'] {
  return checks
    .filter(({ verdict }) => verdict === 'disagrees')
    .map((check) => [check.id, check.claim, outcomeOf(check)]);
}

function searchTable(table: Entries['tables'][number]): SearchTable {
  return {
    page: pageOf(placeAt(table.id)),
    name: titleOf(placeAt(table.id)),
    title: table.title ?? '',
    columns: table.columns.slice(1).map(({ id, title }) => [id, title]),
    rows: table.rows.map(({ id, group, label, cells }) => [
      id,
      [group?.replace(/:$/, ''), label].filter(Boolean).join(': '),
      cells.map(({ text }) => text),
    ]),
    notes: table.notes,
  };
}
