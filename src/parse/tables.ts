import type { TableLayout } from './grammar.ts';
import { LineReader, type Line } from './lines.ts';
import { words } from './inline.ts';
import { spanning } from './nodes.ts';
import { ownValue } from './records.ts';
import type { Cell, Trivia, Leaf, Row } from './types.ts';

/**
 * The lines of a table → rows of cells.
 *
 * A blank line ends a row and becomes a row separator. Where the layout says by what pattern a row starts, a blank line
 * inside a row is part of the cell it stands in, and a new row begins at the next cell that matches.
 */
export function toRows(lines: Line[], layout: TableLayout | undefined): (Row | Trivia)[] {
  const rowStart = layout?.rowStart ? new RegExp(layout.rowStart) : null;
  const rows: (Row | Trivia)[] = [];
  let cells: Cell[] = [];
  let separators: Trivia[] = [];

  const endRow = () => {
    if (cells.length) rows.push({ type: 'row', role: role(cells, rows, layout), ...spanning(cells) });
    rows.push(...separators);
    cells = [];
    separators = [];
  };

  for (const group of cellsOf(lines)) {
    if (group.type === 'blank') {
      separators.push(blank(group.line));
      if (headerRows(rows) < (layout?.headerSpans.length ?? 0)) endRow();
      continue;
    }
    const cell = toCell(group.lines);
    const starts = !rowStart || rowStart.test(words(cell.children));
    if (separators.length && starts) endRow();
    else if (separators.length) cells.push(withBlanks(cells.pop()!, separators.splice(0)));
    cells.push(cell);
  }
  endRow();
  return rows;
}

type Group = { type: 'cell'; lines: Line[] } | { type: 'blank'; line: Line };

function cellsOf(lines: Line[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (!line.text.trim() && !line.text.startsWith('\t')) groups.push({ type: 'blank', line });
    else if (line.text.startsWith('\t') || last?.type !== 'cell') groups.push({ type: 'cell', lines: [line] });
    else last.lines.push(line);
  }
  return groups;
}

function toCell(lines: Line[]): Cell {
  const leaves: Leaf[] = [];
  for (const line of lines) {
    const reader = new LineReader(line);
    reader.take(/^\t/, 'cell-separator');
    leaves.push(...reader.finish());
  }
  return { type: 'cell', ...spanning(leaves) };
}

function withBlanks(cell: Cell, blanks: Trivia[]): Cell {
  return { type: 'cell', ...spanning([...cell.children, ...blanks]) };
}

function blank(line: Line): Trivia {
  const start = { line: line.number, column: 1, offset: line.offset };
  const length = line.text.length + line.end.length;
  const end = { line: line.number, column: length + 1, offset: line.offset + length };
  return { type: 'trivia', kind: 'row-separator', value: line.text + line.end, position: { start, end } };
}

const headerRows = (rows: (Row | Trivia)[]): number =>
  rows.filter((row) => row.type === 'row' && row.role === 'header').length;

/** The first rows are headers; a row that only names the rows after it is a group. */
function role(cells: Cell[], before: (Row | Trivia)[], layout: TableLayout | undefined): Row['role'] {
  if (headerRows(before) < (layout?.headerSpans.length ?? 0)) return 'header';
  const [label, ...others] = cells.map((cell) => words(cell.children)) as [string, ...string[]];
  return ownValue(layout?.groups, label) !== undefined && others.every((text) => !text) ? 'group' : 'data';
}
