import { slug } from '../slug.ts';
import { placeAt } from './id.ts';
import type { KnownTable, Reading } from './known.ts';
import { shown, titleOf } from './label.ts';
import type { NamedCell } from './place.ts';

/** The cell of a row and column, or the one whose row and column begin most like them. */
export function cellAt(table: KnownTable, row: string, column: string): Reading<NamedCell> {
  const cells = cellsOf(table);
  const inRow = mostAlike(cells, row, (cell) => cell.row);
  const [place] = mostAlike(inRow, column, (cell) => cell.column);
  if (place!.row === row && place!.column === column) return { place: place! };
  const asked = [row, column].filter(Boolean).join('.');
  return { place: place!, problem: `${titleOf(placeAt(table.id))} has no cell “${shown(asked)}”.` };
}

/**
 * The cell that words name by its row and column, `Urban population: 2016; Deaths` or `urban 2016 deaths`; or the
 * nearest to them.
 */
export function readCell(table: KnownTable, words: string): Reading<NamedCell> {
  const asked = slug(words);
  const rows = new Map(table.rows.map(({ id, name }) => [id, slug(name)]));
  const columns = new Map(table.columns.map(({ id, title }) => [id, slug(title)]));
  const cells = cellsOf(table).map((place) => {
    const [ids, names] = [`${place.row}-${place.column}`, `${rows.get(place.row)}-${columns.get(place.column)}`];
    return { place, ids, names };
  });
  const exact = cells.filter(({ ids, names }) => ids === asked || names === asked);
  if (exact.length === 1) return { place: exact[0]!.place };
  const parts = asked.split('-');
  const [best, second] = cells
    .map(({ place, ids, names }) => ({ place, own: new Set(`${ids}-${names}`.split('-')) }))
    .filter(({ own }) => parts.every((part) => own.has(part)))
    .sort((a, b) => a.own.size - b.own.size);
  if (best && best.own.size !== second?.own.size) return { place: best.place };
  const [row = '', column = ''] = words.split('.');
  return cellAt(table, row, column);
}

/** All cells of a table, in order. */
export const cellsOf = ({ id: table, under, columns, rows }: KnownTable): NamedCell[] =>
  rows.flatMap((row) =>
    columns.slice(0, row.cells).map((column) => ({
      kind: 'cell',
      table,
      row: row.id,
      column: column.id,
      names: { row: row.name, column: column.title },
      ...(under !== undefined && { under }),
    })),
  );

/** Those whose name shares the longest beginning with what was asked for; one of that very name goes first. */
function mostAlike(cells: NamedCell[], asked: string, name: (cell: NamedCell) => string): NamedCell[] {
  const exact = cells.filter((cell) => name(cell) === asked);
  if (exact.length) return exact;
  const shared = cells.map((cell) => {
    const differs = [...name(cell)].findIndex((sign, index) => sign !== asked[index]);
    return differs < 0 ? name(cell).length : differs;
  });
  const best = cells[shared.indexOf(Math.max(...shared))];
  return cells.filter((cell) => best && name(cell) === name(best));
}
