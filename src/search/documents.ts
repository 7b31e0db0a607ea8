import type { Chart } from '../charts/index.ts';
import { pageOf, placeOf } from '../collections/address.ts';
import type { Entries } from '../collections/index.ts';
import type { Report } from '../collections/report.ts';
import type { Verdict } from '../collections/judge.ts';

/**
 * All that can be found, each word once: what the browser fetches with the first search. Tuples keep it small; the
 * place of an entry in its list stands for its number, paragraphs being counted from 1 without a gap.
 */
export interface Documents {
  symbol: string;
  /** What a letter is also written as: see the report's declaration. */
  spellings: Record<string, string>;
  sections: [id: string, label: string, title: string, parent: number, first: number, last: number][];
  /** The blocks of each: its words, then the entries of its list, then its footnotes. */
  paragraphs: string[][];
  /** Numbers of the annexes, those not in the text included. */
  annexes: number[];
  tables: SearchTable[];
  stories: [id: string, title: string, description: string][];
  charts: [id: string, headline: string][];
  /** Numerals in prose: what they count, and where they stand. */
  statistics: [label: string, paragraph: number, at: number, length: number][];
  /** Of those that ask the same of many cells the first, with the number of the others, and what does not reconcile. */
  checks: [id: string, claim: string, verdict: Verdict, alike: number][];
}

export interface SearchTable {
  /** Its page, and the site's name for it. */
  page: string;
  name: string;
  title: string;
  /** Those of cells: the column of labels is not among them. */
  columns: [id: string, title: string][];
  rows: [id: string, name: string, cells: string[]][];
  notes: string[];
}

interface Sources extends Omit<Entries, 'treaties' | 'numerals'> {
  stories: { id: string; title: string; description: string }[];
  charts: Pick<Chart, 'id' | 'headline'>[];
}

export function documentsOf(report: Pick<Report, 'symbol' | 'spellings'>, sources: Sources): Documents {
  const { sections, paragraphs, annexes, tables, stories, charts, statistics, checks } = sources;
  const placeOfSection = new Map(sections.map(({ id }, index) => [id, index]));
  return {
    symbol: report.symbol,
    spellings: report.spellings ?? {},
    sections: sections.map(({ id, label, title, parent, first, last }) => [
      id,
      label,
      title,
      parent === null ? -1 : placeOfSection.get(parent)!,
      first,
      last,
    ]),
    paragraphs: paragraphs.map(({ text, items, footnotes }) => [text, ...items, ...footnotes.map((note) => note.text)]),
    annexes: annexes.map(({ number }) => number),
    tables: tables.map(searchTable),
    stories: stories.map(({ id, title, description }) => [id, title, description]),
    charts: charts.map(({ id, headline }) => [id, headline]),
    statistics: statistics.map(({ label, paragraph, at, text }) => [label, paragraph, at, text.length]),
    checks: folded(checks),
  };
}

/** As the page of checks folds them. */
function folded(checks: Entries['checks']): Documents['checks'] {
  const families = Map.groupBy(
    checks.filter(({ verdict }) => verdict !== 'disagrees'),
    ({ id, family }) => family ?? id,
  );
  return checks.flatMap(({ id, family, claim, verdict }): Documents['checks'] => {
    const alike = verdict === 'disagrees' ? [] : families.get(family ?? id)!;
    return alike.length && alike[0]!.id !== id ? [] : [[id, claim, verdict, Math.max(0, alike.length - 1)]];
  });
}

function searchTable(table: Entries['tables'][number]): SearchTable {
  return {
    page: pageOf(table.id),
    name: placeOf({ kind: 'table', table: table.id }).replace(/^\w/, (first) => first.toUpperCase()),
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
