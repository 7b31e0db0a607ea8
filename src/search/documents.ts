import type { Chart } from '../charts/index.ts';
import { placeAt } from '../places/id.ts';
import { titleOf } from '../places/label.ts';
import { pageOf } from '../places/url.ts';
import type { Entries } from '../collect.ts';
import type { Report } from '../collections/report.ts';
import { outcomeOf, type Outcome } from '../checks/verdict-words.ts';
import type { SubjectEntry } from '../subjects/subject.ts';
import { readSubjects, writeSubjects, type SearchedSubject } from './subject-lines.ts';

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
  /** Entries of the subject index. */
  subjects: SearchedSubject[];
}

/** The documents as the file has them. */
export type PackedDocuments = Omit<Documents, 'subjects'> & { subjects: string };

export const packed = (documents: Documents): PackedDocuments => ({
  ...documents,
  subjects: writeSubjects(documents.subjects),
});

export const unpacked = (documents: PackedDocuments): Documents => ({
  ...documents,
  subjects: readSubjects(documents.subjects),
});

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
  subjects?: SourceSubject[];
}

export function documentsOf(report: Pick<Report, 'symbol' | 'spellings' | 'subjects'>, sources: Sources): Documents {
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
    subjects: searchedSubjects(subjects, paragraphs, report.subjects?.asked),
  };
}

type SourceSubject = Pick<SubjectEntry, 'id' | 'kind' | 'label' | 'synonyms' | 'locators'>;

/** A longer name is hardly typed as it is, and its words find the subject’s paragraphs. */
const isShort = (name: string): boolean => name.length <= 25;

/**
 * What a search loads of the subjects: rights, groups, treaties, what the report does not mention, and what the index
 * declares as often asked for. The words of other subjects find their paragraphs by themselves.
 */
function searchedSubjects(
  subjects: SourceSubject[],
  paragraphs: Entries['paragraphs'],
  asked: string[] = [],
): SearchedSubject[] {
  const kinds = new Set(['right', 'group', 'treaty']);
  return subjects
    .filter(({ id, kind, locators }) => kinds.has(kind) || !locators.length || asked.includes(id))
    .flatMap(({ id, label, synonyms, locators }): SearchedSubject[] => {
      const isAbout = ({ number }: { number: number }) =>
        locators.some(({ first, last }) => first <= number && number <= last);
      const texts = paragraphs.filter(isAbout).map(({ text, items }) => [text, ...items].join('\n'));
      // `Criminal defamation` names the subject `Defamation`, too; words that stand together in the text are found there.
      const names: string[] = [];
      for (const name of synonyms.filter(isShort).toSorted((one, other) => one.length - other.length)) {
        const isFound = name.split(' ').length > (asked.includes(id) ? 2 : 1) && texts.some((text) => isIn(text, name));
        if (!isFound && ![label, ...names].some((other) => isIn(name, other))) names.push(name);
      }
      // Its one name is that of the text.
      if (!names.length && locators.length) return [];
      return [{ id, label, synonyms: names, locators: locators.map(({ first, last, main }) => [first, last, main]) }];
    });
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** Whether the words of a name begin like words of a text. */
function isIn(text: string, name: string): boolean {
  const words = wordsOf(name).filter((word) => word.length > 2);
  const own = wordsOf(text);
  return words.length > 0 && words.every((word) => own.some((one) => one.startsWith(word.slice(0, 6))));
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
