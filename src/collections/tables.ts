import { z } from 'zod';
import { cellType, holdsNumbers, type Column, type Grammar, type TableLayout } from '../parse/grammar.ts';
import { words } from '../parse/inline.ts';
import { blocksOf, cellsOf, linesOf, rowsOf } from '../parse/nodes.ts';
import { readNumber, type NumberFormat } from '../parse/numbers.ts';
import { ownValue } from '../parse/records.ts';
import type { Cell, Root, Row, Table } from '../parse/types.ts';
import { sourceLines } from './paragraphs.ts';
import { paragraphId } from '../places/id.ts';
import { slug, uniqueId } from '../slug.ts';

export const cell = z.strictObject({
  column: z.string().describe('Id of the column it stands in.'),
  text: z.string().describe('As printed.'),
  value: z.number().nullable().describe('The number it holds, or null: a dash and an empty cell are never 0.'),
  lines: z.array(z.string()).optional().describe('The printed lines, of a cell that holds a date a line.'),
});

export const row = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Permanent, `urban-2016`: the row’s anchor is `r-urban-2016`, a cell’s `r-urban-2016.deaths`.'),
  group: z.string().nullable().describe('The printed name of the group it stands in, or null.'),
  label: z.string().describe('The row’s first cell, as printed.'),
  unit: z.string().nullable().describe('Unit of the row’s numbers, where rows and not columns carry it.'),
  cells: z.array(cell).describe('The other cells, in the order of the columns.'),
});

export const table = z.strictObject({
  id: z.string().describe('Its anchor on the reading page, `annex-N`, or its own page: `treaties`.'),
  title: z.string().nullable().describe('As printed above the table; null where none is.'),
  columns: z
    .array(
      z.strictObject({
        id: z.string().describe('Permanent: part of the address of its cells.'),
        title: z.string().describe('What the reader calls it: the words of its lowest header cell, or fuller ones.'),
        unit: z.string().nullable().describe('Null for labels and words, and where the rows carry the unit.'),
        type: cellType,
        keys: z
          .record(z.string(), z.union([z.string(), z.number()]))
          .optional()
          .describe('What the head of the column says of its cells as observations: `{ year: 2018, sex: "Females" }`.'),
      }),
    )
    .describe('The columns, that of the row labels first.'),
  header: z
    .array(z.array(z.object({ text: z.string(), colSpan: z.int(), rowSpan: z.int() })))
    .describe('The header rows as printed, cells merged over the empty ones below and beside them.'),
  rows: z.array(row).describe('The rows of data; header and group rows are not among them.'),
  notes: z.array(z.string()).describe('Notes printed under the table, their mark first.'),
  source: sourceLines.describe('Where it stands in the source.'),
});

export type TableEntry = z.infer<typeof table>;
export type RowEntry = z.infer<typeof row>;

/** Every table of the report, as printed. */
export function tables(tree: Root, { grammar }: { grammar: Grammar }): TableEntry[] {
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
  const taken = new Set<string>();
  // The further tables of a paragraph share its page with the first: their rows say which they are of.
  const further = /^para-\d+-(\d+)$/.exec(layout.id)?.[1];
  for (const line of rows) {
    const [label = '', ...others] = texts(line);
    if (line.role === 'group') group = label;
    if (line.role !== 'data') continue;
    // Rows without a number of their own go on under the last one: 1-1, 1-2, …
    within = label ? 1 : within + 1;
    numbered = label || numbered;
    const own = ownValue(layout.rowIds, label) ?? (slug(numbered) || (label && 'row'));
    const prefix = group === null ? '' : (layout.groups?.[group] ?? '');
    const id = [prefix, own, continues ? within : ''].filter(Boolean).join('-');
    entries.push({
      id: uniqueId(further ? `table-${further}-${id}` : id, taken),
      group,
      label,
      unit: ownValue(layout.rowUnits, id) ?? null,
      cells: others.map((text, index) =>
        cellEntry(cellsOf(line)[index + 1]!, text, layout.columns[index + 1]!, numbers),
      ),
    });
  }
  return entries;
}

/** The tables of a paragraph, in order: `para-5`, `para-5-2`, …. */
export function tablesOf(paragraph: number, tables: TableEntry[]): TableEntry[] {
  const first = paragraphId(paragraph);
  return tables.filter(({ id }) => id === first || id.startsWith(`${first}-`));
}

/** What names a table of a paragraph that has no title: `Table of paragraph 5`, `Table 2 of paragraph 5`. */
export const tableLabel = (where: 'after' | 'of', paragraph: number, index: number): string =>
  `Table ${index ? `${index + 1} ` : ''}${where} paragraph ${paragraph}`;

/** The tables under a paragraph in the report: its own, and the treaties. */
export function tablesUnder(
  paragraph: number,
  tables: TableEntry[],
  { treaties }: { treaties?: { paragraph: number } },
): TableEntry[] {
  const own = tablesOf(paragraph, tables);
  return tables.filter(
    (table) => own.includes(table) || (table.id === 'treaties' && paragraph === treaties?.paragraph),
  );
}

function cellEntry(node: Cell, text: string, column: Column, numbers: NumberFormat) {
  return {
    column: column.id,
    text,
    value: holdsNumbers(column) ? readNumber(text, numbers) : null,
    ...(column.type === 'dates' && { lines: linesOf(node) }),
  };
}

/** An empty cell in a lower header row belongs to the cell above it; a row that is left with none is dropped. */
function mergedHeader(rows: string[][], spans: number[][]): TableEntry['header'] {
  const merged: TableEntry['header'] = [];
  const above = new Map<number, TableEntry['header'][number][number]>();
  rows.forEach((line, index) => {
    const merge: TableEntry['header'][number] = [];
    let column = 0;
    spans[index]!.forEach((colSpan, at) => {
      const text = line[at] ?? '';
      const over = above.get(column);
      if (!text && over?.colSpan === colSpan) over.rowSpan += 1;
      else {
        const head = { text, colSpan, rowSpan: 1 };
        merge.push(head);
        above.set(column, head);
      }
      column += colSpan;
    });
    merged.push(merge);
  });
  const empty = merged.findIndex((line) => !line.length);
  if (empty < 0) return merged;
  // No row starts there, so no cell spans into it.
  return merged
    .slice(0, empty)
    .map((line) => line.map((head) => ({ ...head, rowSpan: Math.min(head.rowSpan, empty) })));
}
