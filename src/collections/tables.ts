import { z } from 'zod';
import type { Column, Report, TableLayout } from '../parse/grammar.ts';
import { words } from '../parse/inline.ts';
import { blocksOf, cellsOf, linesOf, rowsOf } from '../parse/nodes.ts';
import { readNumber, type NumberFormat } from '../parse/numbers.ts';
import type { Cell, Root, Row, Table } from '../parse/types.ts';
import { lines } from './paragraphs.ts';
import { slug } from './slug.ts';

export const cell = z.strictObject({
  /** Id of the column it stands in. */
  column: z.string(),
  /** As printed. */
  text: z.string(),
  /** The number it holds, or null: a dash and an empty cell are never 0. */
  value: z.number().nullable(),
  /** The printed lines, of a cell that holds a date a line. */
  lines: z.array(z.string()).optional(),
});

export const row = z.strictObject({
  /** Permanent, `urban-2016`: the row's anchor is `r-urban-2016`, a cell's `r-urban-2016.deaths`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The printed name of the group it stands in, or null. */
  group: z.string().nullable(),
  /** The row's first cell, as printed. */
  label: z.string(),
  /** Unit of the row's numbers, where rows and not columns carry it. */
  unit: z.string().nullable(),
  /** The other cells, in the order of the columns. */
  cells: z.array(cell),
});

export const table = z.strictObject({
  /** `annex-5`, `treaties`. */
  id: z.string(),
  /** As printed above the table; null where none is. */
  title: z.string().nullable(),
  columns: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      unit: z.string().nullable(),
      type: z.enum(['label', 'text', 'integer', 'decimal', 'year', 'dates']),
      keys: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
  /** The header rows as printed, cells merged over the empty ones below and beside them. */
  header: z.array(z.array(z.object({ text: z.string(), colSpan: z.int(), rowSpan: z.int() }))),
  rows: z.array(row),
  /** Notes printed under the table, their mark first. */
  notes: z.array(z.string()),
  source: lines,
});

export type TableEntry = z.infer<typeof table>;
export type RowEntry = z.infer<typeof row>;

/** Every table of the report, as printed. */
export function tables(tree: Root, { grammar }: Report): TableEntry[] {
  return blocksOf(tree, 'table').map((node) => {
    const layout = grammar.tables.find(({ id }) => id === node.layout)!;
    return entry(node, layout, grammar.tableNumbers);
  });
}

function entry(node: Table, layout: TableLayout, numbers: NumberFormat): TableEntry {
  const rows = rowsOf(node);
  const title = node.children.find((child) => child.type === 'heading');
  const { start, end } = node.position;
  return {
    id: layout.id,
    title: title?.title ?? null,
    columns: layout.columns.map(({ id, title: name, header, unit, type, keys }) => ({
      id,
      title: name ?? header,
      unit,
      type,
      ...(keys && { keys }),
    })),
    header: mergedHeader(rows.filter(({ role }) => role === 'header').map(texts), layout.headerSpans),
    rows: rowEntries(rows, layout, numbers),
    notes: node.children.flatMap((child) => (child.type === 'note' ? [`${child.mark} ${words(child.children)}`] : [])),
    source: { line: start.line, endLine: end.line },
  };
}

const texts = (line: Row): string[] => cellsOf(line).map((one) => words(one.children));

function rowEntries(rows: Row[], layout: TableLayout, numbers: NumberFormat): RowEntry[] {
  const entries: RowEntry[] = [];
  const continues = rows.some((line) => line.role === 'data' && !texts(line)[0]);
  let group: string | null = null;
  let numbered = '';
  let within = 0;
  for (const line of rows) {
    const [label = '', ...others] = texts(line);
    if (line.role === 'group') group = label;
    if (line.role !== 'data') continue;
    // Rows without a number of their own go on under the last one: 1-1, 1-2, …
    within = label ? 1 : within + 1;
    numbered = label || numbered;
    const own = layout.rowIds?.[label] ?? slug(numbered);
    const prefix = group === null ? '' : layout.groups![group]!;
    const id = [prefix, own, continues ? within : ''].filter(Boolean).join('-');
    entries.push({
      id,
      group,
      label,
      unit: layout.rowUnits?.[id] ?? null,
      cells: others.map((text, index) =>
        cellEntry(cellsOf(line)[index + 1]!, text, layout.columns[index + 1]!, numbers),
      ),
    });
  }
  return entries;
}

function cellEntry(node: Cell, text: string, column: Column, numbers: NumberFormat) {
  const numeric = column.type === 'integer' || column.type === 'decimal' || column.type === 'year';
  return {
    column: column.id,
    text,
    value: numeric ? readNumber(text, numbers) : null,
    ...(column.type === 'dates' && { lines: linesOf(node) }),
  };
}

/** An empty cell in a lower header row belongs to the cell above it; a row that is left with none is dropped. */
function mergedHeader(rows: string[][], spans: number[][]): TableEntry['header'] {
  const merged: TableEntry['header'] = [];
  const above = new Map<number, TableEntry['header'][number][number]>();
  rows.forEach((line, index) => {
    const kept: TableEntry['header'][number] = [];
    let column = 0;
    spans[index]!.forEach((colSpan, at) => {
      const text = line[at] ?? '';
      const over = above.get(column);
      if (!text && over?.colSpan === colSpan) over.rowSpan += 1;
      else {
        const head = { text, colSpan, rowSpan: 1 };
        kept.push(head);
        above.set(column, head);
      }
      column += colSpan;
    });
    merged.push(kept);
  });
  const empty = merged.findIndex((line) => !line.length);
  if (empty < 0) return merged;
  // No row starts there, so no cell spans into it.
  return merged
    .slice(0, empty)
    .map((line) => line.map((head) => ({ ...head, rowSpan: Math.min(head.rowSpan, empty) })));
}
