import { independence, officialAddress } from '../../cite/document.ts';
import { day } from '../../format.ts';
import { restorations, type Whole } from '../whole.ts';
import type { Sheet } from './sheet.ts';

/** A line of the first sheet: a heading, or one or two cells of text. */
export type Line = { heading: string } | [first: string, second?: string];

/** What the first sheet says: what this is, whose it is, how to cite it, and what each sheet holds. */
export function aboutLines(whole: Whole, sheets: Sheet[]): Line[] {
  const { report, licence, edition, site, citations, annexNumbers, address } = whole;
  const restored = restorations(whole);
  const home = address('/');
  return [
    { heading: report.title },
    [`${report.symbol}, ${day(report.date)}: its tables and figures, one observation a row.`],
    [independence(report)],
    [`Official document: ${officialAddress(report)}`],
    [`${edition.words} Made by “${site}”${URL.canParse(home) ? `, ${home}` : ''}.`],
    [annexNumbers],
    { heading: 'Licence' },
    ['The words and figures are the document’s, which the United Nations published.'],
    [`Labels, units, claims of checks and findings are the site’s, under ${licence.name}: ${licence.url}`],
    { heading: 'How to cite' },
    ['Cite the document, with the paragraph or annex.'],
    ...citations.map((citation): Line => [citation]),
    { heading: 'Sheets' },
    ...sheets.map(({ name, title, rows }): Line => [name, `${title} (${rows.length} rows)`]),
    ['Columns', 'What each column of each sheet means'],
    ...(restored.length ? [{ heading: 'Restored headings' }, ...restored.map((heading): Line => [heading])] : []),
  ];
}

/** The sheet that explains the columns of all others. */
export const columnsSheet = (sheets: Sheet[]): Sheet => ({
  name: 'Columns',
  title: 'What each column means',
  columns: [
    ['sheet', 'The sheet'],
    ['column', 'The name of the column, as in the CSV file'],
    ['type', 'What it holds'],
    ['unit', 'The unit of its numbers, where the site declares one'],
    ['meaning', 'What it means'],
  ].map(([head, description]) => ({
    head: head!,
    field: { name: head!, type: 'string', description: description! },
  })),
  rows: sheets.flatMap(({ name, columns }) =>
    columns.map(({ field, unit }) => [name, field.name, field.type, unit ?? null, field.description]),
  ),
});
