/** What a report declares so that its text can be read: ranks of headings, layouts of tables, how many there are. */

import { z } from 'zod';

const words = z.string().min(1);
const count = z.int().nonnegative();
/** Part of an address. */
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** How a report writes numbers in one kind of place, as `NumberFormat` in `numbers.ts`. */
const numberFormat = z.strictObject({
  /** Between groups of three digits: ` ` in tables, `,` in prose; empty where digits are not grouped. */
  thousands: z.string().max(1),
  decimal: z.string().length(1),
});

/** One rank of heading, outermost first. `{ style: 'lower-alpha', before: '(', after: ')' }` reads `(a)`, `(b)`, … */
export const headingRank = z.strictObject({
  style: z.enum(['upper-roman', 'upper-alpha', 'lower-alpha', 'decimal']),
  before: z.string(),
  after: z.string(),
  /** Counts on across its parents (A, B under I; C, D under II) instead of starting again under each. */
  continues: z.boolean(),
});

/** A heading that the source has lost, inserted directly above a paragraph and the headings above it. */
export const restoredHeading = z.strictObject({
  label: z.string(),
  title: words,
  beforeParagraph: z.int().positive(),
  /** What became of it and where it is known from, for readers: `lost in …, known from …`. */
  reason: words,
});

/** `integer` and `decimal` are numbers; `year` a four-digit year; `dates` one date a line, at most two, or `-`. */
export const cellType = z.enum(['label', 'text', 'integer', 'decimal', 'year', 'dates']);

export const column = z.strictObject({
  /** Permanent: part of every cell's address. */
  id,
  /** What the reader calls it, where the header alone does not say (`Females, start of 2018`). */
  title: words.optional(),
  /** The words of the lowest header cell above the column, exactly; the build compares them. */
  header: z.string(),
  type: cellType,
  /** Null for labels and words, and where the rows carry the unit. */
  unit: words.nullable(),
  /** What the column's head says of its cells as observations: `{ year: 2018, sex: 'Females' }`. */
  keys: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** How a table becomes tidy data: one observation a row, one variable a column. */
export const tidyLayout = z.strictObject({
  /** The variable that the row labels are values of; null where the rows are measures. */
  row: words.nullable(),
  /** The variable that the group rows are values of. */
  group: words.optional(),
  /** The one measure of all cells; without it each column (or, with `row: null`, each row) is a measure of its own. */
  measure: words.optional(),
  /** Columns in which an empty cell stands for the one above. */
  fillDown: z.array(id).optional(),
});

/** How one table of the source is laid out; tables and layouts pair in order. */
export const tableLayout = z.strictObject({
  /** `annex-5`, `treaties`; `para-7` and `para-7-2` of the first and second table of a paragraph. */
  id: z.string().regex(/^(?:annex-[1-9]\d*|treaties|para-[1-9]\d*(?:-[1-9]\d*)?)$/),
  /** Stands in the text without a title of its own. */
  untitled: z.literal(true).optional(),
  /** Cells of each header row, as the number of columns each spans. */
  headerSpans: z.array(z.array(z.int().positive()).min(1)).min(1),
  /** That of the row labels first. */
  columns: z.array(column).min(1),
  /** Rows of data, headers and group rows not counted. */
  rows: z.int().positive(),
  /** Rows that only name the rows after them, in order: printed label to id prefix. An empty one adds nothing to the ids. */
  groups: z.record(z.string(), id.or(z.literal(''))).optional(),
  /** Ids of rows whose label would make a clumsy one: printed label to id. */
  rowIds: z.record(z.string(), id).optional(),
  /** Units of rows, by row id, where the columns are years and the rows are measures. */
  rowUnits: z.record(z.string(), words).optional(),
  /** A row begins where its first cell matches; blank lines inside rows are then part of a cell. */
  rowStart: words.optional(),
  /** Rows known to lack cells at their end: text of the first cell to the cells it has. */
  short: z.record(z.string(), z.int().positive()).optional(),
  /** Rows that are parts of another row, in columns of counts: a pattern of their ids, and the id of the whole: `{ '^urban-': 'total-' }`. */
  partsOf: z.record(z.string(), words).optional(),
  tidy: tidyLayout,
});

/** Everything `parse` needs to know about one report. */
export const grammar = z.strictObject({
  ranks: z.array(headingRank),
  /** Depths of headings without a label that are not one rank below the label above them: title to depth, from 1. */
  unlabelled: z.record(z.string(), z.int().positive()).optional(),
  restored: z.array(restoredHeading),
  tables: z.array(tableLayout),
  /** How numbers are written in the tables; prose may differ. */
  tableNumbers: numberFormat,
  proseNumbers: numberFormat,
});

/** What a whole report has, so that a loss at its edges is noticed as well. */
export const expected = z.strictObject({
  paragraphs: z.int().positive(),
  /** Headings of sections, restored ones included. */
  sections: count,
  items: count,
  footnotes: count,
  tables: count,
  /** Notes under tables. */
  notes: count,
  /** Lines of words in the cells of tables: a cell may have several, so that one lost leaves no gap. */
  cellLines: count,
  /** Cells that are a number. */
  numericCells: count,
});

export type HeadingRank = z.infer<typeof headingRank>;
export type RestoredHeading = z.infer<typeof restoredHeading>;
export type CellType = z.infer<typeof cellType>;
export type Column = z.infer<typeof column>;
export type Tidy = z.infer<typeof tidyLayout>;
export type TableLayout = z.infer<typeof tableLayout>;
export type Grammar = z.infer<typeof grammar>;
export type Expected = z.infer<typeof expected>;

/** Whether the cells of a column are numbers. */
export const holdsNumbers = ({ type }: Pick<Column, 'type'>): boolean =>
  type === 'integer' || type === 'decimal' || type === 'year';
