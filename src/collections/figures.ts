import type { RowEntry } from './tables.ts';

/** A place in the report that a figure was read from. */
export type Use =
  | { kind: 'cell'; table: string; row: string; column: string }
  /** A numeral in prose: its offset and length in the paragraph's text. */
  | { kind: 'numeral'; paragraph: number; at: number; length: number; statistic?: string }
  /** Words or a numeral in any other place: a footnote, a table's title, a heading (see `placesOf`). */
  | { kind: 'passage'; place: string; at: number; length: number }
  | { kind: 'paragraph'; number: number }
  /** A table as a whole: its rows counted, its labels read. */
  | { kind: 'table'; table: string };

/** A number with the place and the print it was read from. */
export interface Figure {
  value: number;
  /** As printed. */
  text: string;
  /** Digits printed after the decimal sign: what a rounded figure rounds to. */
  decimals: number;
  /** What one in the last printed digit is worth: 100 000 for `18.2 million`; 1 for `nine`, 0 for `one third`. */
  step: number;
  use: Use;
}

/** Words with the place they were read from. */
export interface Passage {
  text: string;
  use: Use;
}

/** One cell of a column or a row, with the name of what it is the value of. */
export interface CellFigure extends Figure {
  row: RowEntry;
  /** The row's printed label, in a column; the column's title, in a row. */
  label: string;
  column: string;
}
