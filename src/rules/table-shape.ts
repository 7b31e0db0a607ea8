import type { TableLayout } from '../parse/grammar.ts';
import { words } from '../parse/inline.ts';
import { blocksOf, cellsOf, layoutOf, rowsOf } from '../parse/nodes.ts';
import { ownValue } from '../parse/records.ts';
import type { Cell, Row } from '../parse/types.ts';
import { error, type Rule } from './rule.ts';

/**
 * A table has the rows and each row the cells that its layout declares, under the headers it declares.
 *
 * @example pass
 * →Age
 * →2018
 *
 * →0–4
 * →12
 *
 * →5–9
 * →30
 * @example fail 4:1: Unexpected row of 3 cells, expected 2 (table-shape)
 * →Age
 * →2018
 *
 * →0–4
 * →12
 * →13
 *
 * →5–9
 * →30
 * @example fail 1:1: Unexpected 1 rows in table “ages”, expected 2 (table-shape)
 * →Age
 * →2018
 *
 * →0–4
 * →12
 * @example fail 7:1: Unexpected “5–9” without a tab after a blank line, expected a cell (table-shape)
 * →Age
 * →2018
 *
 * →0–4
 * →12
 *
 * 5–9
 * →30
 * @example fail 2:2: Unexpected header “2017”, expected “2018” (table-shape)
 * →Age
 * →2017
 *
 * →0–4
 * →12
 *
 * →5–9
 * →30
 */
export const tableShape: Rule = (tree, { grammar }) =>
  blocksOf(tree, 'table').flatMap((table) => {
    const layout = layoutOf(table, grammar);
    if (!layout)
      return [
        error(
          'table-shape',
          table.position.start,
          'Unexpected table with the headers of no layout, expected a declared table',
        ),
      ];
    const rows = rowsOf(table);
    const data = rows.filter(({ role }) => role === 'data').length;
    const reason = `Unexpected ${data} rows in table “${layout.id}”, expected ${layout.rows}`;
    return [
      ...(data === layout.rows ? [] : [error('table-shape', table.position.start, reason)]),
      ...rows.flatMap((row, index) => [...wrongCount(row, index, layout), ...withoutTab(row)]),
      ...wrongHeaders(rows, layout),
    ];
  });

function wrongCount(row: Row, index: number, layout: TableLayout) {
  const cells = cellsOf(row);
  const expected = expectedCells(row, index, layout);
  if (expected.includes(cells.length)) return [];
  const reason = `Unexpected row of ${cells.length} cells, expected ${expected.join(' or ')}`;
  return [error('table-shape', row.position.start, reason)];
}

function withoutTab(row: Row) {
  return cellsOf(row).flatMap(({ children, position }) => {
    const [first] = children;
    if (first?.type === 'trivia' && first.kind === 'cell-separator') return [];
    const reason = `Unexpected “${words(children)}” without a tab after a blank line, expected a cell`;
    return [error('table-shape', position.start, reason)];
  });
}

function expectedCells(row: Row, index: number, { headerSpans, columns, short }: TableLayout): number[] {
  if (row.role === 'header') return [headerSpans[index]!.length];
  if (row.role === 'group') return [1, columns.length];
  const label = words(cellsOf(row)[0]!.children);
  return [ownValue(short, label) ?? columns.length];
}

/** The lowest header cell over each column, read through the spans. */
function wrongHeaders(rows: Row[], { headerSpans, columns }: TableLayout) {
  const over: (Cell | undefined)[] = columns.map(() => undefined);
  rows.slice(0, headerSpans.length).forEach((row, index) => {
    const cells = cellsOf(row);
    let column = 0;
    headerSpans[index]!.forEach((span, at) => {
      for (const end = column + span; column < end; column += 1) {
        if (cells[at] && (index === 0 || words(cells[at].children))) over[column] = cells[at];
      }
    });
  });
  return columns.flatMap(({ header }, index) => {
    const cell = over[index];
    const met = cell ? words(cell.children) : '';
    if (met === header) return [];
    const at = cell?.children.find(({ type }) => type === 'text') ?? cell ?? rows[0];
    return [error('table-shape', at?.position.start, `Unexpected header “${met}”, expected “${header}”`)];
  });
}
