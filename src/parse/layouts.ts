import type { TableLayout } from './grammar.ts';
import type { Line } from './lines.ts';

/**
 * The layout of each table. They pair in order; but where a table was lost, split or run into the one before it, their
 * numbers differ, and each table takes the layout whose headers it shows best, never one before the last taken. One
 * that shows none has no layout, so that a single fault is not reported of every table after it.
 */
export function pairLayouts(tables: Line[][], layouts: TableLayout[]): (TableLayout | undefined)[] {
  if (tables.length === layouts.length) return layouts;
  let next = 0;
  return tables.map((lines) => {
    const scores = layouts.map((layout, index) => (index < next ? 0 : headersShown(lines, layout)));
    const best = scores.indexOf(Math.max(...scores));
    if (!scores[best]) return undefined;
    next = best + 1;
    return layouts[best];
  });
}

/** The share of the columns' headers that the first cells of a table show. */
function headersShown(lines: Line[], { headerSpans, columns }: TableLayout): number {
  const cells = lines.filter(({ text }) => text.startsWith('\t')).slice(0, headerSpans.flat().length);
  const shown = new Set(cells.map(({ text }) => text.trim()));
  const headers = columns.filter(({ header }) => header);
  return headers.filter(({ header }) => shown.has(header)).length / headers.length || 0;
}
