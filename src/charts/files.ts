import { addressOf } from '../collections/address.ts';
import type { Chart } from './index.ts';
import { png } from './png.ts';
import { measureOf } from './rows.ts';
import { sourceOf } from './source.ts';
import { standalone } from './standalone.ts';
import { csvOf, exact } from './table.ts';

/** The files that a chart is offered as, by ending; each is made from the chart and the symbol of its document. */
export const filesOf = {
  svg: { mediaType: 'image/svg+xml', make: standalone },
  png: { mediaType: 'image/png', make: (chart: Chart, symbol: string) => png(standalone(chart, symbol)) },
  csv: { mediaType: 'text/csv;charset=utf-8', make: ({ drawing }: Chart) => csvOf(drawing) },
  json: { mediaType: 'application/json', make: jsonOf },
} satisfies Record<string, FileType>;

interface FileType {
  mediaType: string;
  make: (chart: Chart, symbol: string) => string | Uint8Array<ArrayBuffer>;
}

/** What the chart says and what it draws, with its source. `address` is where the site shows the printed figure, from its root. */
function jsonOf(chart: Chart, symbol: string): string {
  const { id, headline, subtitle, note = null, description, drawing } = chart;
  const rows = drawing.rows.map((row) => ({
    [drawing.key.toLowerCase()]: row.key,
    panel: row.panel ?? null,
    series: row.series,
    value: exact(row.value),
    unit: measureOf(drawing, row).unit,
    address: row.use ? addressOf(row.use) : null,
  }));
  const source = `${symbol}, ${sourceOf(chart.sources)}`;
  return `${JSON.stringify({ id, headline, subtitle, note, source, description, rows }, null, 2)}\n`;
}
