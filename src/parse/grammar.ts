/** What a report declares so that its text can be read: ranks of headings, layouts of tables, how many there are. */

import type { NumberFormat } from './numbers.ts';

/** One rank of heading, outermost first. `{ style: 'lower-alpha', before: '(', after: ')' }` reads `(a)`, `(b)`, … */
export interface HeadingRank {
  style: 'upper-roman' | 'upper-alpha' | 'lower-alpha' | 'decimal';
  before: string;
  after: string;
  /** Counts on across its parents (A, B under I; C, D under II) instead of starting again under each. */
  continues: boolean;
}

/** A heading the source has lost, put back directly above a paragraph and the headings that already stand there. */
export interface RestoredHeading {
  label: string;
  title: string;
  beforeParagraph: number;
  /** What became of it and where it is known from, for readers: `lost in …, known from …`. */
  reason: string;
}

/** `integer` and `decimal` hold numbers; `year` a four-digit year; `dates` one date a line, at most two, or `-`. */
export type CellType = 'label' | 'text' | 'integer' | 'decimal' | 'year' | 'dates';

export interface Column {
  /** Permanent: part of every cell's address. */
  id: string;
  /** What the reader calls it, where the header alone does not say (`Females, start of 2018`). */
  title?: string;
  /** The words of the lowest header cell above the column, exactly; the build compares them. */
  header: string;
  type: CellType;
  /** Null for labels and words, and where the rows carry the unit. */
  unit: string | null;
  /** What the column's head says of its cells as observations: `{ year: 2018, sex: 'Females' }`. */
  keys?: Record<string, string | number>;
}

/** Whether the cells of a column are numbers. */
export const holdsNumbers = ({ type }: Pick<Column, 'type'>): boolean =>
  type === 'integer' || type === 'decimal' || type === 'year';

/** How a table becomes tidy data: one observation a row, one variable a column. */
export interface Tidy {
  /** The variable that the row labels hold; null where the rows are measures. */
  row: string | null;
  /** The variable that the group rows hold. */
  group?: string;
  /** The one measure of all cells; without it each column (or, with `row: null`, each row) is a measure of its own. */
  measure?: string;
  /** Columns in which an empty cell stands for the one above. */
  fillDown?: string[];
}

/** How one table of the source is laid out; tables and layouts pair in order. */
export interface TableLayout {
  /** The anchor of its page: `annex-5`, `treaties`; `para-7` of a table that belongs to a paragraph. */
  id: string;
  /** Stands in the text without a title of its own. */
  untitled?: true;
  /** Cells of each header row, as the number of columns each spans. */
  headerSpans: number[][];
  columns: Column[];
  /** Rows of data, headers and group rows not counted. */
  rows: number;
  /** Rows that only name the rows after them, in order: printed label to id prefix. An empty one adds nothing to the ids. */
  groups?: Record<string, string>;
  /** Ids of rows whose label would make a clumsy one: printed label to id. */
  rowIds?: Record<string, string>;
  /** Units of rows, by row id, where the columns are years and the rows are measures. */
  rowUnits?: Record<string, string>;
  /** A row begins where its first cell matches; blank lines inside rows are then part of a cell. */
  rowStart?: string;
  /** Rows known to lack cells at their end: text of the first cell to the cells it has. */
  short?: Record<string, number>;
  tidy: Tidy;
}

/** Everything `parse` needs to know about one report. */
export interface Grammar {
  ranks: HeadingRank[];
  restored: RestoredHeading[];
  tables: TableLayout[];
  /** How numbers are written in the tables; prose may differ. */
  tableNumbers: NumberFormat;
  proseNumbers: NumberFormat;
}

/** What a whole report has, so that a loss at its edges is noticed as well. */
export interface Expected {
  paragraphs: number;
  /** Headings of sections, restored ones included. */
  sections: number;
  items: number;
  footnotes: number;
  tables: number;
  /** Notes under tables. */
  notes: number;
  /** Lines of words in the cells of tables: a cell may have several, so that one lost leaves no gap. */
  cellLines: number;
  /** Cells that hold a number. */
  numericCells: number;
}
