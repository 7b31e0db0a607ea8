import { describe, expect, test } from 'vitest';
import type { PublishedAnnex } from '../../src/collections/annexes.ts';
import { readNumber } from '../../src/parse/numbers.ts';
import { report } from '../../src/report/index.ts';
import { entries as made, sourceLines } from '../support/real.ts';

const { annexes: entries, tables } = made;
const published = entries.filter((entry): entry is PublishedAnnex => entry.published);
const annex = (number: number) => published.find((entry) => entry.number === number)!;
const cellsOf = (entry: PublishedAnnex) => entry.rows.flatMap(({ cells }) => cells);

/** The rows of printed cells between two lines, read by hand: a blank line ends a row, a tab starts a cell. */
function printedRows(line: number, endLine: number): string[][] {
  return sourceLines
    .slice(line, endLine + 1)
    .join('\n')
    .split(/\n *\n/)
    .map((row) => row.split(/\n?\t/).slice(1))
    .map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))
    .filter((row) => row.length > 0);
}

test('ten are cited: nine are printed, and the ninth says why it is not', () => {
  expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(entries.find((entry) => !entry.published)).toMatchObject({ number: 9, id: 'annex-9', citedBy: [29] });
});

test('each has its title, its permalink and the paragraphs that cite it', () => {
  expect(published.map(({ url, title, citedBy }) => `${url} ${title} ← ${citedBy.join(', ')}`).join('\n'))
    .toMatchInlineSnapshot(`
    "/annex/1/ Total population by age (as at January 2018) ← 5
    /annex/2/ As a percentage of the total population (as at January 2018) ← 5
    /annex/3/ Breakdown of the population by sex and age (as at 1 January 2018) ← 5
    /annex/4/ Sex ratio (as at January 2018) ← 9
    /annex/5/ Rate of natural increase in population (as at January 2018) ← 12
    /annex/6/ Maternal mortality from 2010 to 2017 ← 16
    /annex/7/ Infant mortality from 2010 to 2017 ← 16
    /annex/8/ Religion by percentage ← 25
    /annex/10/ National reports submitted by Kazakhstan to United Nations treaty bodies, 2010–2018 ← 381"
  `);
});

test('539 cells hold a number, and each number is the one its print says', () => {
  const numeric = published.flatMap(cellsOf).filter(({ value }) => value !== null);
  expect(numeric).toHaveLength(539);
  for (const { text, value } of numeric) {
    expect(text).toMatch(/^(\d{1,3}( \d{3})*|\d+)(\.\d+)?$/);
    expect(value).toBe(Number(text.replaceAll(' ', '')));
  }
});

test.each(published)(
  'annex $number has every cell of the source, as printed, in its place',
  ({ id, rows, columns, source }) => {
    const layout = report.grammar.tables.find((one) => one.id === id)!;
    const groups = Object.keys(layout.groups ?? {});
    // The title is the first line of the first row.
    const printed = printedRows(source.line + 1, source.endLine).slice(layout.headerSpans.length);
    const data = printed.filter(([label = '', ...others]) => !groups.includes(label) || others.some(Boolean));
    expect(rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual(data);
    for (const { cells } of rows) {
      expect(cells.map(({ column }) => column)).toEqual(columns.slice(1).map((column) => column.id));
    }
  },
);

test('rows and columns have ids of their own, so that every cell has an address of its own', () => {
  for (const { rows, columns } of published) {
    const addresses = rows.flatMap((row) => row.cells.map(({ column }) => `r-${row.id}.${column}`));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  }
});

test('addresses that are cited elsewhere', () => {
  expect(Object.fromEntries(published.map(({ number, rows }) => [number, rows.map(({ id }) => id).join(' ')])))
    .toMatchInlineSnapshot(`
    {
      "1": "total 0-1 1-4 5-9 10-14 15-19 20-24 25-29 30-34 35-39 40-44 45-49 50-54 55-59 60-64 65-69 70-plus",
      "10": "1-1 1-2 2-1 2-2 2-3 2-4 3-1 3-2 3-3 4-1 4-2 4-3 4-4 5-1 5-2 5-3 6-1 6-2 7-1 8-1",
      "2": "total 0-1 1-4 5-9 10-14 15-19 20-24 25-29 30-34 35-39 40-44 45-49 50-54 55-59 60-64 65-69 70-plus",
      "3": "total 0-4 5-9 10-14 15-19 20-24 25-29 30-34 35-39 40-44 45-49 50-54 55-59 60-64 65-plus",
      "4": "females",
      "5": "total-2013 total-2014 total-2015 total-2016 total-2017 urban-2013 urban-2014 urban-2015 urban-2016 urban-2017 rural-2013 rural-2014 rural-2015 rural-2016 rural-2017",
      "6": "deaths rate",
      "7": "deaths rate",
      "8": "total kazakhs russians uzbeks ukrainians uighurs tatars germans koreans turks azerbaijanis belarusians dungans kurds tajiks polish chechens kyrgyz other-ethnic-groups",
    }
  `);
});

describe('particular cells', () => {
  const cell = (number: number, row: string, column: string) =>
    annex(number)
      .rows.find(({ id }) => id === row)!
      .cells.find((one) => one.column === column);

  test('a spanning head, two numbers of one year apart', () => {
    expect(cell(3, 'total', 'females-2018')).toEqual({ column: 'females-2018', text: '9 366 039', value: 9_366_039 });
    expect(cell(3, 'total', 'females-2015')).toEqual({ column: 'females-2015', text: '9 002 614', value: 9_002_614 });
  });

  test('a group row above', () => {
    expect(cell(5, 'urban-2016', 'deaths')).toEqual({ column: 'deaths', text: '78 001', value: 78_001 });
    expect(annex(5).rows.map(({ group }) => group)).toEqual(
      ['Total population', 'Urban population', 'Rural population'].flatMap((group) => Array<string>(5).fill(group)),
    );
  });

  test('zeros after the point are printed, and no part of the value', () => {
    const printed = cellsOf(annex(8)).find(({ text }) => text === '0.0');
    expect(printed!.value).toBe(0);
  });

  test('a year is a number, in rows that go on under one number as well', () => {
    expect(cell(10, '1-2', 'submitted')).toEqual({ column: 'submitted', text: '2014', value: 2014 });
    expect(annex(10).rows[1]).toMatchObject({ id: '1-2', label: '' });
    expect(cell(10, '1-2', 'treaty-body')).toEqual({ column: 'treaty-body', text: '', value: null });
  });

  test('units stand with the rows where the columns are years', () => {
    expect(annex(6).rows.map(({ unit }) => unit)).toEqual(['deaths', 'per 100,000 live births']);
  });

  test('the note belongs to the religion table alone', () => {
    expect(published.flatMap(({ number, notes }) => notes.map((note) => [number, note]))).toEqual([
      [8, '* Data converted to percentages.'],
    ]);
  });
});

test('heads span the columns they say: each header row fills the table', () => {
  for (const { header, columns } of tables) {
    const width = (row: (typeof header)[number]) => row.reduce((sum, { colSpan }) => sum + colSpan, 0);
    header.forEach((row, index) => {
      const above = header.slice(0, index).flatMap((one, at) => one.filter(({ rowSpan }) => at + rowSpan > index));
      expect(width(row) + width(above)).toBe(columns.length);
    });
  }
});

test('words are never numbers', () => {
  for (const { columns, rows } of published) {
    const textual = columns.filter(({ type }) => type === 'text' || type === 'dates').map(({ id }) => id);
    const cells = rows.flatMap((row) => row.cells.filter(({ column }) => textual.includes(column)));
    expect(cells.filter(({ value }) => value !== null)).toEqual([]);
  }
  expect(readNumber('', report.grammar.tableNumbers)).toBeNull();
});
