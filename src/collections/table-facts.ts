import { holdsNumbers, type Grammar } from '../parse/grammar.ts';
import { decimalsOf, stepOf } from '../parse/numbers.ts';
import type { CellFigure } from './figures.ts';
import { found, nonEmpty, type NonEmpty } from './found.ts';
import type { Use } from '../places/use.ts';
import type { ParagraphEntry } from './paragraphs.ts';
import type { SectionEntry } from './sections.ts';
import type { StatisticEntry } from './statistics.ts';
import type { RowEntry, TableEntry } from './tables.ts';
import type { TreatyEntry } from './treaties.ts';

/** What facts are read from: the collections they need. */
export interface FactSources {
  paragraphs: ParagraphEntry[];
  tables: TableEntry[];
  treaties: TreatyEntry[];
  statistics: StatisticEntry[];
  sections?: SectionEntry[];
}

/** How the report writes numbers. */
export type Formats = Pick<Grammar, 'tableNumbers' | 'proseNumbers'>;

/** The half of `Facts` that reads tables, and what both halves stand on. */
export class TableFacts {
  readonly uses: Use[] = [];
  protected readonly sources: FactSources;
  protected readonly formats: Formats;

  constructor(sources: FactSources, formats: Formats) {
    this.sources = sources;
    this.formats = formats;
  }

  /** A numeric cell: `cell('annex-5', 'urban-2016', 'deaths')`. */
  cell(table: string, row: string, column: string): CellFigure {
    const entry = this.row(table, row);
    const cell = entry.cells.find((one) => one.column === column);
    if (cell?.value == null) throw new Error(`${table}: Unexpected cell ${row}.${column}, expected one with a number`);
    const use: Use = { kind: 'cell', table, row, column };
    this.uses.push(use);
    const { value, text } = cell;
    const numbers = this.formats.tableNumbers;
    const [decimals, step] = [decimalsOf(text, numbers), stepOf(text, numbers)];
    return { value, text, decimals, step, use, row: entry, label: entry.label, column };
  }

  /** The numeric cells of a column, top to bottom; `keep` chooses rows. */
  column(table: string, column: string, keep: (row: RowEntry) => boolean = () => true): NonEmpty<CellFigure> {
    return nonEmpty(this.table(table).rows.filter(keep), `rows of ${table}`).map(({ id }) =>
      this.cell(table, id, column),
    );
  }

  /** The numeric cells of a row, left to right, labelled by their columns; `keep` chooses column ids. */
  across(table: string, row: string, keep: (column: string) => boolean = () => true): NonEmpty<CellFigure> {
    const columns = this.table(table).columns.filter((column) => keep(column.id) && holdsNumbers(column));
    return nonEmpty(columns, `columns of ${table}`).map(({ id, title }) => ({
      ...this.cell(table, row, id),
      label: title,
    }));
  }

  table(id: string): TableEntry {
    return found(
      this.sources.tables.find((table) => table.id === id),
      `table ${id}`,
    );
  }

  /** A table of which more than single cells is read: it is recorded as a use as a whole. */
  wholeTable(id: string): TableEntry {
    const entry = this.table(id);
    this.uses.push({ kind: 'table', table: id });
    return entry;
  }

  row(table: string, id: string): RowEntry {
    return found(
      this.table(table).rows.find((row) => row.id === id),
      `row ${id} in ${table}`,
    );
  }

  get treaties(): TreatyEntry[] {
    return this.sources.treaties;
  }

  /** One treaty by its printed number; its dates count as read. */
  treaty(number: number): TreatyEntry {
    const entry = found(
      this.sources.treaties.find((one) => one.number === number),
      `treaty ${number}`,
    );
    this.uses.push({ kind: 'cell', table: 'treaties', row: String(number), column: 'dates' });
    return entry;
  }
}
