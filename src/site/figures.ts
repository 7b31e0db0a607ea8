import type { Facts } from '../collections/facts.ts';
import type { Use } from '../places/use.ts';
import { day, inWords, number } from '../format.ts';
import { written } from '../measures/arithmetic.ts';

/** What a story shows of the report: the text, what it stands for, and the places it was read from. */
export interface Shown {
  text: string;
  /** A number, or a date, ISO. */
  value: number | string;
  uses: Use[];
  /** The report does not print it. */
  computed: boolean;
}

/** A statistic or a measure, by its id. */
export interface FigureProps {
  id: string;
  /** A small whole number in words: `three`. */
  words?: boolean;
  /** Without its sign, where the sentence says which way it goes. */
  unsigned?: boolean;
  /** A large number in the unit named: `20.3 billion`. */
  as?: 'million' | 'billion';
}

const scales = { million: 1e6, billion: 1e9 };

/** @throws {Error} where neither a statistic nor a measure has the id. */
export function shownFigure(source: Facts, { id, words, unsigned, as }: FigureProps): Shown {
  const facts = source.fresh();
  const { uses } = facts;
  if (facts.statistics.some((one) => one.id === id)) {
    const figure = facts.statistic(id);
    return { text: written(figure), value: figure.value, uses, computed: false };
  }
  const measure = facts.measure(id);
  const value = unsigned ? Math.abs(measure.value) : measure.value;
  const printed = measure.arithmetic === null && uses.length === 1 && /cell|numeral/.test(uses[0]!.kind);
  const shown = { value, uses, computed: !printed };
  if (words) return { ...shown, text: inWords(value) };
  if (as) return { ...shown, text: `${number(value / scales[as], 1)} ${as}` };
  return { ...shown, text: measure.unit === 'year' ? String(value) : number(value, measure.decimals) };
}

/** A cell: of the table of treaties a date, of any other a number. */
export interface CellProps {
  table: string;
  row: string;
  /** Of the table of treaties: `signed` or `ratified`. */
  column: string;
  /** Of a date the year alone. */
  as?: 'year';
}

/** @throws {Error} where the cell holds no number or date. */
export function shownCell(source: Facts, { table, row, column, as }: CellProps): Shown {
  const facts = source.fresh();
  const { uses } = facts;
  if (table === 'treaties') {
    const { signed, ratified } = facts.treaty(Number(row));
    const date = column === 'signed' ? signed : ratified;
    if (!date) throw new Error(`Treaty ${row} has no date in ${column}`);
    return { text: as === 'year' ? date.slice(0, 4) : day(date), value: date, uses, computed: false };
  }
  const { value, text, decimals } = facts.cell(table, row, column);
  const isYear = facts.table(table).columns.some(({ id, type }) => id === column && type === 'year');
  return { text: isYear ? text : number(value, decimals), value, uses, computed: false };
}
