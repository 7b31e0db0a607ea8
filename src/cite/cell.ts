import type { PublishedAnnex } from '../collections/annexes.ts';
import type { Locator } from './locator.ts';

/** What of an annex names its cells; its published JSON has it. */
export type Cells = Pick<PublishedAnnex, 'number' | 'columns' | 'rows'>;

type CellLocator = Extract<Locator, { kind: 'cell' }>;

/** The names of its rows, as printed: group and label, or where a row has no label its place in the table. */
export function rowNames({ rows }: Cells): { id: string; name: string }[] {
  return rows.map(({ id, group, label }, index) => ({
    id,
    name: [group?.replace(/:$/, ''), label || `row ${index + 1}`].filter(Boolean).join(': '),
  }));
}

/** The columns that cells stand in; the first holds the labels. */
export const columnNames = ({ columns }: Cells): { id: string; name: string }[] =>
  columns.slice(1).map(({ id, title }) => ({ id, name: title }));

/** The cell at an address such as `urban-2016.deaths`, or null where there is none. */
export function cellAt(annex: Cells, address: string): CellLocator | null {
  const [rowId, columnId] = address.split('.');
  const row = rowNames(annex).find(({ id }) => id === rowId);
  const column = columnNames(annex).find(({ id }) => id === columnId);
  const printed = annex.rows.some(({ id, cells }) => id === rowId && cells.some((cell) => cell.column === columnId));
  if (!row || !column || !printed) return null;
  return { kind: 'cell', annex: annex.number, cell: address, row: row.name, column: column.name };
}

/** The cell whose row and column begin most like what was asked for. */
export function nearestCell(annex: Cells, address: string): CellLocator {
  const [rowId = '', columnId = ''] = address.split('.');
  const row = mostAlike(annex.rows, rowId);
  const cell = mostAlike(
    row.cells.map(({ column }) => ({ id: column })),
    columnId,
  );
  return cellAt(annex, `${row.id}.${cell.id}`)!;
}

function mostAlike<One extends { id: string }>(all: One[], wanted: string): One {
  const shared = (id: string) => {
    const differs = [...id].findIndex((sign, index) => sign !== wanted[index]);
    return differs < 0 ? id.length : differs;
  };
  return all.reduce((best, one) => (shared(one.id) > shared(best.id) ? one : best));
}
