import type { TableEntry } from '../collections/tables.ts';

/** Text that Markdown shows as it stands, inside a line. */
export const plainText = (text: string): string =>
  text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');

/** The same where a line begins with it: it opens no list and no heading. */
export const plainLine = (text: string): string =>
  plainText(text)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+]|#+)(?=\s|$)/, '\\$1');

/** Rows of plain text as a Markdown table; `numeric` columns are set to the right. */
export function markdownTable(head: string[], rows: string[][], numeric: boolean[] = []): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (numeric[index] ? '---:' : '---'));
  return [head.map(plainText), rule, ...rows.map((row) => row.map(cellText))].map(line).join('\n');
}

/** A cell may have lines, as dates do. */
const cellText = (text: string): string => text.split('\n').map(plainText).join('<br>');

/** The rows of a table as printed, each group's name in a row of its own; every row has all columns. */
export function tableRows({ columns, rows }: TableEntry): string[][] {
  let group: string | null = null;
  return rows.flatMap((row) => {
    const named = row.group !== null && row.group !== group ? [[row.group]] : [];
    group = row.group;
    const own = [row.label, ...row.cells.map(({ text, lines }) => lines?.join('\n') ?? text)];
    return [...named, own].map((cells) => columns.map((_, index) => cells[index] ?? ''));
  });
}
