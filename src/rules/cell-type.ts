import { readDay } from '../parse/dates.ts';
import type { CellType, Column } from '../parse/grammar.ts';
import { words } from '../parse/inline.ts';
import { blocksOf, cellsOf, layoutOf, linesOf, rowsOf } from '../parse/nodes.ts';
import { readNumber, type NumberFormat } from '../parse/numbers.ts';
import type { Cell } from '../parse/types.ts';
import { error, type Rule } from './rule.ts';

const tests: Record<CellType, { expected: string; passes(lines: string[], numbers: NumberFormat): boolean }> = {
  label: { expected: 'a label', passes: () => true },
  text: { expected: 'words', passes: () => true },
  integer: {
    expected: 'a whole number',
    passes: (lines, numbers) => lines.length === 1 && Number.isInteger(readNumber(lines[0]!, numbers)),
  },
  decimal: {
    expected: 'a number',
    passes: (lines, numbers) => lines.length === 1 && readNumber(lines[0]!, numbers) !== null,
  },
  year: { expected: 'a year of four digits', passes: (lines) => lines.length === 1 && /^\d{4}$/.test(lines[0]!) },
  dates: {
    expected: 'one or two dates, “-” or nothing',
    passes: (lines) =>
      lines.length <= 2 && lines.every((text) => readDay(text) || (lines.length === 1 && text === '-')),
  },
};

/**
 * A cell is what its column says. The column here is of whole numbers.
 *
 * @example pass
 * →Age
 * →2018
 *
 * →0–4
 * →17 415 715
 *
 * →5–9
 * →30
 * @example fail 5:2: Unexpected “1O”, expected a whole number in column “2018” (cell-type)
 * →Age
 * →2018
 *
 * →0–4
 * →1O
 *
 * →5–9
 * →30
 */
export const cellType: Rule = (tree, { grammar }) =>
  blocksOf(tree, 'table').flatMap((table) => {
    const layout = layoutOf(table, grammar);
    if (!layout) return [];
    const data = rowsOf(table).filter(({ role }) => role === 'data');
    return data.flatMap((row) =>
      cellsOf(row).flatMap((cell, index) => wrongCell(cell, layout.columns[index], grammar.tableNumbers)),
    );
  });

function wrongCell(cell: Cell, column: Column | undefined, numbers: NumberFormat) {
  if (!column) return [];
  const { expected, passes } = tests[column.type];
  if (passes(linesOf(cell), numbers)) return [];
  const at = cell.children.find(({ type }) => type === 'text') ?? cell;
  const reason = `Unexpected “${words(cell.children)}”, expected ${expected} in column “${column.id}”`;
  return [error('cell-type', at.position.start, reason)];
}
