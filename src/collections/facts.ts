import { decimalsOf, readNumber, type NumberFormat } from '../parse/numbers.ts';
import { locate, readMarkedQuote } from '../parse/quotes.ts';
import type { ParagraphEntry } from './paragraphs.ts';
import type { StatisticEntry } from './statistics.ts';
import type { RowEntry, TableEntry } from './tables.ts';
import type { TreatyEntry } from './treaties.ts';

/** A place in the report that a figure was read from. */
export type Use =
  | { kind: 'cell'; table: string; row: string; column: string }
  /** A numeral in prose: its offset and length in the paragraph's text. */
  | { kind: 'numeral'; paragraph: number; at: number; length: number; statistic?: string }
  | { kind: 'paragraph'; number: number };

/** A number with the place and the print it was read from. */
export interface Figure {
  value: number;
  /** As printed. */
  text: string;
  /** Digits printed after the decimal sign: what a rounded figure rounds to. */
  decimals: number;
  use: Use;
}

/** One cell of a column or a row, with the name of what it is the value of. */
export interface Point extends Figure {
  row: RowEntry;
  /** The row's printed label, in a column; the column's title, in a row. */
  label: string;
  column: string;
}

/** What facts are read from: the collections they need. */
export interface FactSources {
  paragraphs: ParagraphEntry[];
  tables: TableEntry[];
  treaties: TreatyEntry[];
  statistics: StatisticEntry[];
}

/**
 * The report's figures, by address. Charts, stories and checks read every number through it, so that none is typed
 * again and each can be traced: `uses` lists what was read, in order.
 *
 * All methods throw an Error that names the address where it holds nothing, or no number.
 */
export class Facts {
  readonly uses: Use[] = [];
  readonly #sources: FactSources;
  readonly #prose: NumberFormat;

  constructor(sources: FactSources, prose: NumberFormat) {
    this.#sources = sources;
    this.#prose = prose;
  }

  /** The same facts with an empty list of uses. */
  fresh(): Facts {
    return new Facts(this.#sources, this.#prose);
  }

  /** A numeric cell: `cell('annex-5', 'urban-2016', 'deaths')`. */
  cell(table: string, row: string, column: string): Point {
    const entry = this.row(table, row);
    const cell = entry.cells.find((one) => one.column === column);
    if (cell?.value == null) throw new Error(`No number in ${table}, row ${row}, column ${column}`);
    const use: Use = { kind: 'cell', table, row, column };
    this.uses.push(use);
    const decimals = /\.(\d+)$/.exec(cell.text)?.[1]?.length ?? 0;
    return { value: cell.value, text: cell.text, decimals, use, row: entry, label: entry.label, column };
  }

  /** The numeric cells of a column, top to bottom; `keep` chooses rows. */
  column(table: string, column: string, keep: (row: RowEntry) => boolean = () => true): Point[] {
    return this.table(table)
      .rows.filter(keep)
      .map(({ id }) => this.cell(table, id, column));
  }

  /** The numeric cells of a row, left to right, labelled by their columns; `keep` chooses column ids. */
  across(table: string, row: string, keep: (column: string) => boolean = () => true): Point[] {
    const { columns } = this.table(table);
    return columns
      .filter(({ id, type }) => keep(id) && /integer|decimal|year/.test(type))
      .map(({ id, title }) => ({ ...this.cell(table, row, id), label: title }));
  }

  table(id: string): TableEntry {
    return found(
      this.#sources.tables.find((table) => table.id === id),
      `table ${id}`,
    );
  }

  row(table: string, id: string): RowEntry {
    return found(
      this.table(table).rows.find((row) => row.id === id),
      `row ${id} in ${table}`,
    );
  }

  /** A declared statistic. */
  statistic(id: string): Figure & StatisticEntry {
    const entry = found(
      this.#sources.statistics.find((one) => one.id === id),
      `statistic ${id}`,
    );
    const { paragraph, at, text } = entry;
    const use: Use = { kind: 'numeral', paragraph, at, length: text.length, statistic: id };
    this.uses.push(use);
    return { ...entry, decimals: decimalsOf(text, this.#prose), use };
  }

  /** The statistics of one family, in the order of the report. */
  series(name: string): (Figure & StatisticEntry)[] {
    const ids = this.#sources.statistics.filter(({ series }) => series === name).map(({ id }) => id);
    if (!ids.length) throw new Error(`No series ${name}`);
    return ids.map((id) => this.statistic(id));
  }

  /** The numeral in braces where the words stand exactly once: `quoted(1, 'boundaries is {13,200} km')`. */
  quoted(paragraph: number, template: string): Figure {
    const { quote, marked, start } = readMarkedQuote(template);
    const at = locate(this.text(paragraph), quote) + start;
    const value = readNumber(marked, this.#prose);
    if (value === null) throw new Error(`“${marked}” in paragraph ${paragraph} is not a number`);
    const use: Use = { kind: 'numeral', paragraph, at, length: marked.length };
    this.uses.push(use);
    return { value, text: marked, decimals: decimalsOf(marked, this.#prose), use };
  }

  paragraph(number: number): ParagraphEntry {
    const entry = found(
      this.#sources.paragraphs.find((one) => one.number === number),
      `paragraph ${number}`,
    );
    this.uses.push({ kind: 'paragraph', number });
    return entry;
  }

  get treaties(): TreatyEntry[] {
    return this.#sources.treaties;
  }

  /** One treaty by its printed number; its dates count as read. */
  treaty(number: number): TreatyEntry {
    const entry = found(
      this.#sources.treaties.find((one) => one.number === number),
      `treaty ${number}`,
    );
    this.uses.push({ kind: 'cell', table: 'treaties', row: String(number), column: 'dates' });
    return entry;
  }

  /** Words of a paragraph, without recording a use. */
  text(paragraph: number): string {
    return found(
      this.#sources.paragraphs.find(({ number }) => number === paragraph),
      `paragraph ${paragraph}`,
    ).text;
  }
}

function found<Entry>(entry: Entry | undefined, name: string): Entry {
  if (entry === undefined) throw new Error(`No ${name}`);
  return entry;
}
