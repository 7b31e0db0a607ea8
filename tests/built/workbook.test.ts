import { licence } from '../support/settings.ts';
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { report } from '#report';
import { name, said } from './carried.ts';
import { json, read, root } from './site.ts';

interface Resource {
  path: string;
  schema?: { fields: { name: string; type: string }[] };
}

const held = unzipSync(readFileSync(`${root}/data/${name}.xlsx`));
const open = (path: string): Document =>
  new JSDOM(strFromU8(held[path]!), { contentType: 'application/xml' }).window.document;
const shared = [...open('xl/sharedStrings.xml').querySelectorAll('si')].map(({ textContent }) => textContent);
const names = [...open('xl/workbook.xml').querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name')!);
const sheet = (title: string): Document => open(`xl/worksheets/sheet${names.indexOf(title) + 1}.xml`);

/** The rows of a sheet: text, or the number a cell holds. */
const rowsOf = (document: Document): (string | number)[][] =>
  [...document.querySelectorAll('row')].map((row) => {
    const cells = new Map(
      [...row.querySelectorAll('c')].map((cell): [string, string | number] => {
        const value = cell.textContent;
        const column = cell.getAttribute('r')!.replace(/\d+$/, '');
        return [column, cell.getAttribute('t') === 's' ? shared[Number(value)]! : value === '' ? '' : Number(value)];
      }),
    );
    return [...letters(row.parentElement!)].map((letter) => cells.get(letter) ?? '');
  });

/** The columns that a sheet uses, in order. */
const letters = (data: Element): string[] =>
  [...data.querySelectorAll('row:first-of-type c')].map((cell) => cell.getAttribute('r')!.replace(/\d+$/, ''));

/** What a CSV field is in a cell: a day is counted from the end of 1899. */
const valueOf = (text: string, type: string): string | number => {
  if (!text || type === 'string') return text;
  if (type === 'date') return (Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return type === 'boolean' ? Number(text === 'true') : Number(text);
};

const tables = json<{ resources: Resource[] }>('data/datapackage.json').resources.filter(({ schema }) => schema);
const titleOf = (path: string) => path[0]!.toUpperCase() + path.slice(1).replace('.csv', '').replaceAll('-', ' ');

test('a sheet for each table, between what it is and what its columns mean', () => {
  expect(names).toEqual(['About', ...tables.map(({ path }) => titleOf(path)), 'Columns']);
  expect(names.filter((one) => /^Annex \d+$/.test(one))).toHaveLength(
    report.annexes.filter((annex) => 'table' in annex).length,
  );
});

describe.each(tables.map(({ path, schema }) => [titleOf(path), path, schema!.fields] as const))(
  '%s',
  (title, path, fields) => {
    const document = sheet(title);
    const [head = [], ...rows] = rowsOf(document);

    test('holds what the CSV file holds, numbers as numbers and days as days', () => {
      const csv = csvParse(read(`data/${path}`));
      expect(rows).toEqual(csv.map((row) => fields.map((field) => valueOf(row[field.name]!, field.type))));
      expect(head.map((one) => String(one).split(', ')[0])).toEqual(fields.map((field) => field.name));
    });

    test('has its head frozen and a filter over all of it', () => {
      expect(document.querySelector('pane[ySplit="1"][state="frozen"]')).not.toBeNull();
      const cells = [...document.querySelectorAll('c')].map((cell) => cell.getAttribute('r')!);
      const [from, to] = document.querySelector('autoFilter')!.getAttribute('ref')!.split(':');
      expect(from).toBe('A1');
      expect(to).toBe(`${letters(document.documentElement).at(-1)}${rows.length + 1}`);
      expect(cells).toContain(from);
    });
  },
);

test('the first sheet says whose edition it is not, which edition, under what licence, and how to cite', () => {
  const about = [...sheet('About').querySelectorAll('c')].map((cell) => shared[Number(cell.textContent)]).join('\n');
  for (const words of [...said, 'Licence', licence.url]) expect(about).toContain(words);
});
