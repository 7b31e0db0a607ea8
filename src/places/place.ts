import { z } from 'zod';

const number = z.int();

/** The kinds of places. The browser imports the types of this file alone, so that it need not load zod. */
export const kinds = {
  /** The report as a whole. */
  document: z.strictObject({ kind: z.literal('document') }),
  paragraph: z.strictObject({ kind: z.literal('paragraph'), number }),
  /** Neighbouring paragraphs, both ends included; `first` is lower than `last`. */
  range: z.strictObject({ kind: z.literal('range'), first: number, last: number }),
  /** A section by its permanent id, `i-a-c`. */
  section: z.strictObject({ kind: z.literal('section'), id: z.string() }),
  annex: z.strictObject({ kind: z.literal('annex'), number }),
  /** A table with a page of its own that is no annex: `treaties`. */
  table: z.strictObject({ kind: z.literal('table'), table: z.string() }),
  /** A cell of any table, by the ids of table, row and column: `annex-5`, `urban-2016`, `deaths`. */
  cell: z.strictObject({ kind: z.literal('cell'), table: z.string(), row: z.string(), column: z.string() }),
  /** Words in any other place, by its id: `para-23.footnote-1`, `annex-7.title`, `annex-10.r-3-2` (a row's label). */
  passage: z.strictObject({ kind: z.literal('passage'), place: z.string() }),
  chart: z.strictObject({ kind: z.literal('chart'), id: z.string() }),
  check: z.strictObject({ kind: z.literal('check'), id: z.string() }),
  finding: z.strictObject({ kind: z.literal('finding'), id: z.string() }),
  subject: z.strictObject({ kind: z.literal('subject'), id: z.string() }),
};

/** A place in the report, or a thing of this site that is about it. */
export const place = z.discriminatedUnion('kind', [
  kinds.document,
  kinds.paragraph,
  kinds.range,
  kinds.section,
  kinds.annex,
  kinds.table,
  kinds.cell,
  kinds.passage,
  kinds.chart,
  kinds.check,
  kinds.finding,
  kinds.subject,
]);

export type Place = z.infer<typeof place>;
export type PlaceOf<Kind extends Place['kind']> = Extract<Place, { kind: Kind }>;

/** `labels` from the outermost, `['I.', 'A.', '(c)']`; the introduction has only a title. */
export type NamedSection = PlaceOf<'section'> & { labels: string[]; title: string };
/** `under` is the number of the paragraph that it is printed under, by which it is cited. */
export type NamedTable = PlaceOf<'table'> & { under: number };
/** `names` of row and column as the table prints them; `under` as of its table, unless that is an annex. */
export type NamedCell = PlaceOf<'cell'> & { names: { row: string; column: string }; under?: number };
/** Drawn by this site from the annexes and paragraphs it names. */
export type NamedChart = PlaceOf<'chart'> & {
  title: string;
  /** The title as it stands inside double quotation marks, where that differs. */
  inner?: string;
  by: string;
  annexes: number[];
  paragraphs: number[];
};

/** Compared by this site from the annexes and paragraphs it names. */
export type NamedFinding = PlaceOf<'finding'> & Omit<NamedChart, 'kind' | 'id'>;
/** The title as it stands inside double quotation marks: a quotation in it has single ones. */
export const insideQuotation = (title: string): string => title.replaceAll('“', '‘').replaceAll('”', '’');

/** A place with all that a citation of it prints. */
export type CitablePlace =
  | PlaceOf<'document' | 'paragraph' | 'range' | 'annex'>
  | NamedSection
  | NamedTable
  | NamedCell
  | NamedChart
  | NamedFinding;
