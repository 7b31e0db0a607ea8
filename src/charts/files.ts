import { urlOf } from '../places/url.ts';
import { placeOf, type Use } from '../places/use.ts';
import type { Chart } from './index.ts';
import { png } from './png.ts';
import { measureOf } from './rows.ts';
import { sourceOf } from './source.ts';
import { standalone } from './standalone.ts';
import { csvOf, exact } from './table.ts';

/** What each file is made with: the symbol of the document, and how a file names the place of a figure in it. */
export interface FileContext {
  symbol: string;
  sourceOf: (use: Use) => string;
}

/** The files that a chart is offered as, by ending. */
export const filesOf = {
  svg: { mediaType: 'image/svg+xml', make: (chart: Chart, { symbol }: FileContext) => standalone(chart, symbol) },
  png: { mediaType: 'image/png', make: (chart: Chart, { symbol }: FileContext) => png(standalone(chart, symbol)) },
  csv: {
    mediaType: 'text/csv;charset=utf-8',
    make: ({ drawing }: Chart, { sourceOf }: FileContext) => csvOf(drawing, sourceOf),
  },
  json: { mediaType: 'application/json', make: jsonOf },
} satisfies Record<string, FileType>;

interface FileType {
  mediaType: string;
  make: (chart: Chart, context: FileContext) => string | Uint8Array<ArrayBuffer>;
}

/** What the chart says and what it draws, with its source. `address` is where the site shows the printed figure, from its root. */
function jsonOf(chart: Chart, { symbol }: FileContext): string {
  const { id, headline, subtitle, note = null, description, drawing } = chart;
  const rows = drawing.rows.map((row) => ({
    [drawing.key.toLowerCase()]: row.key,
    panel: row.panel ?? null,
    series: row.series,
    value: exact(row.value),
    unit: measureOf(drawing, row).unit,
    address: row.use ? urlOf(placeOf(row.use)) : null,
  }));
  const source = `${symbol}, ${sourceOf(chart.sources)}`;
  return `${JSON.stringify({ id, headline, subtitle, note, source, description, rows }, null, 2)}\n`;
}
