import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { archiveOf } from '../archive.ts';
import type { Whole } from '../whole.ts';
import { aboutLines, columnsSheet, type Line } from './about.ts';
import type { Sheet, Value } from './sheet.ts';

/** The widest a column is made, in characters: longer text runs on in its cell. */
const widest = 60;

/**
 * The tables as an Excel workbook: a sheet that says what this is, one for each table with its head frozen and a filter
 * over it, and one that explains the columns. The same tables and edition give the same bytes.
 */
export async function workbook(whole: Whole, sheets: Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const all = [...sheets, columnsSheet(sheets)];
  const about = {
    data: aboutLines(whole, sheets).map(lineOf),
    sheet: 'About',
    columns: [{ width: 24 }, { width: 100 }],
    showGridLines: false,
  };
  const written = await writeExcelFile(
    [
      about,
      ...all.map((sheet) => ({
        data: dataOf(sheet),
        sheet: sheet.name,
        columns: widthsOf(sheet),
        stickyRowsCount: 1,
        dateFormat: 'yyyy-mm-dd',
      })),
    ],
    { features: [filters([null, ...all])] },
  ).toBuffer();
  // Packed anew: the library gives its files the time of the moment.
  return archiveOf(new Map(Object.entries(unzipSync(written))), whole.edition.date);
}

const lineOf = (line: Line): Cell[] =>
  'heading' in line
    ? [{ value: line.heading, type: String, fontWeight: 'bold', fontSize: 13 }]
    : line.map((text) => ({ value: text ?? '', type: String }));

function dataOf({ columns, rows }: Sheet): SheetData {
  const head = columns.map(({ head }): Cell => ({ value: head, type: String, fontWeight: 'bold' }));
  return [head, ...rows.map((row) => row.map(cellOf))];
}

const cellOf = (value: Value): Cell => (typeof value === 'string' ? { value, type: String } : value);

/** Room for the longest value of each column, and for the button of its filter. */
const widthsOf = ({ columns, rows }: Sheet): { width: number }[] =>
  columns.map(({ head }, index) => {
    const lengths = rows.map((row) => shown(row[index] ?? null).length);
    return { width: Math.min(Math.max(head.length + 3, ...lengths.map((length) => length + 1)), widest) };
  });

const shown = (value: Value): string => (value instanceof Date ? 'yyyy-mm-dd' : String(value ?? ''));

/** A filter over all columns of each sheet that has any; the library has none of its own. */
const filters = (sheets: (Sheet | null)[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
          const sheet = sheets[sheetIndex];
          if (!sheet) return xml;
          const last = getCellAddress(sheet.rows.length, sheet.columns.length - 1);
          const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet')!;
          return insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            `<autoFilter ref="A1:${last}"/>`,
            order,
            'worksheet',
          );
        },
      },
    },
  },
});
