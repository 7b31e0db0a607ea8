import { cellAnchor, partId, rowAnchor } from '../places/id.ts';
import type { RowEntry, TableEntry } from '../collections/tables.ts';

/** A cell of a table as it prints, with its address among the places of the report: `annex-5.r-urban-2016.deaths`. */
export interface PrintedCell {
  id?: string;
  /** What it is the head of, if of anything. */
  head?: 'col' | 'colgroup' | 'row' | 'rowgroup';
  /** Its printed lines; none of an empty cell. */
  lines: string[];
  colSpan?: number;
  rowSpan?: number;
}

export interface PrintedRow {
  id?: string;
  cells: PrintedCell[];
}

/** The rows of a table as it prints: those of its head, then those of each group, whose name has a row of its own. */
export function printedRows(table: TableEntry): { head: PrintedRow[]; groups: PrintedRow[][] } {
  const groups: PrintedRow[][] = [];
  let name: string | null | undefined;
  for (const row of table.rows) {
    if (row.group !== name) groups.push(row.group === null ? [] : [groupRow(table, row.group)]);
    name = row.group;
    groups.at(-1)!.push(dataRow(table, row));
  }
  return { head: table.header.map((line) => ({ cells: line.map(headCell) })), groups };
}

const headCell = ({ text, colSpan, rowSpan }: TableEntry['header'][number][number]): PrintedCell => ({
  ...(text && { head: colSpan > 1 ? 'colgroup' : 'col' }),
  lines: linesOf(text),
  colSpan,
  rowSpan,
});

const groupRow = ({ columns }: TableEntry, name: string): PrintedRow => ({
  cells: [{ head: 'rowgroup', lines: [name], colSpan: columns.length }],
});

function dataRow({ id, columns }: TableEntry, row: RowEntry): PrintedRow {
  const label: PrintedCell = { ...(row.label && { head: 'row' }), lines: linesOf(row.label) };
  const cells = row.cells.map(({ column, text, lines }): PrintedCell => ({
    id: partId(id, cellAnchor(row.id, column)),
    lines: lines ?? linesOf(text),
  }));
  const missing = columns.slice(1 + cells.length).map((): PrintedCell => ({ lines: [] }));
  return { id: partId(id, rowAnchor(row.id)), cells: [label, ...cells, ...missing] };
}

const linesOf = (text: string): string[] => (text ? [text] : []);
