import type { Use } from '../places/use.ts';
import type { RowEntry } from './tables.ts';

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
