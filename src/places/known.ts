import type { NamedChart, NamedSection, Place } from './place.ts';

/** What there is in the report and on this site, to read places against. */
export interface Known {
  symbol: string;
  /** The number of the last paragraph; the first is 1 and none is left out. */
  paragraphs: number;
  /** In order; those that the report cites and this text does not have included. */
  annexes: { number: number; published: boolean }[];
  /** In order, with their first and last paragraph. */
  sections: (NamedSection & { first: number; last: number })[];
  tables: KnownTable[];
  charts: NamedChart[];
}

/** What names the cells of a table. */
export interface KnownTable {
  id: string;
  /** The number of the paragraph that it is printed under, unless it is an annex. */
  under?: number;
  /** Those that cells are in: the column of row labels is not among them. */
  columns: { id: string; title: string }[];
  /** `name` is the printed group and label; `cells` counts the printed cells, which may be fewer than the columns. */
  rows: { id: string; name: string; cells: number }[];
}

/** The name of a row: its printed group and label, or its number in the table where it has no label. */
export const rowName = (group: string | null, label: string, index: number): string =>
  [group?.replace(/:$/, ''), label || `row ${index + 1}`].filter(Boolean).join(': ');

/** A place that was read. */
export interface Reading<Read extends Place = Place> {
  place: Read;
  /** What there is not, in a sentence or two: `place` is the nearest there is. */
  problem?: string;
  /** The text may be meant as other words: a number alone, the name of a table. */
  bare?: boolean;
}
