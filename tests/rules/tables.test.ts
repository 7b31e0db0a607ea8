import { describe, expect, test } from 'vitest';
import type { CellType, Column, TableLayout } from '../../src/parse/grammar.ts';
import { parse } from '../../src/parse/tree.ts';
import { counts } from '../../src/rules/expected-counts.ts';
import { rules } from '../../src/rules/index.ts';
import { ages, agesBySex, smallGrammar, treaties } from '../support/grammar.ts';
import { expected, said } from './said.ts';

/** What the headers of the rules about tables, and of the one that counts, have no room for. */

describe('cells', () => {
  const column = (id: string, type: CellType): Column => ({ id, header: id, type, unit: null });
  const of = (type: CellType): TableLayout => ({ ...ages, columns: [column('age', 'label'), column('one', type)] });
  const table = (cell: string) => `→Age\n→one\n\n→A\n→${cell}\n`;
  const wrong = (type: CellType, cell: string) => said('cell-type', table(cell), { tables: [of(type)] });

  test.each<[CellType, string[]]>([
    ['label', ['70+', '']],
    ['text', ['Some words', 'In two\nlines', '']],
    ['integer', ['12', '17 415 715', '-3']],
    ['decimal', ['12', '22.73']],
    ['year', ['1994']],
    ['dates', ['', '-', '2 December 2003', '12 May 1994\n24 January 2006']],
  ])('of type %s hold %j', (type, cells) => {
    for (const cell of cells) expect(wrong(type, cell), cell).toEqual([]);
  });

  test.each<[CellType, string, string[]]>([
    ['integer', 'a whole number', ['22.73', '1O', '12 a', '-', 'nine']],
    ['decimal', 'a number', ['1O', '-', '22,73', 'nine']],
    ['year', 'a year of four digits', ['94', '19941', '1994-', 'in 1994', 'May 1994']],
    [
      'dates',
      'one or two dates, “-” or nothing',
      ['2003', '2 Dec 2003', '123 May 2003', '2 May 20031', 'on 2 May 2003', '45 May 2003', 'May 2003'],
    ],
  ])('of type %s are to hold %s', (type, wanted, cells) => {
    for (const cell of cells) {
      expect(wrong(type, cell)).toEqual([`5:2: Unexpected “${cell}”, expected ${wanted} in column “one”`]);
    }
  });

  test.each<[CellType, string]>([
    ['integer', '12\n13'],
    ['decimal', '1.2\n1.3'],
    ['year', '1994\n1995'],
    ['dates', '-\n2 May 2003'],
    ['dates', '1 May 2003\n2 May 2003\n3 May 2003'],
  ])('of type %s do not hold %j', (type, cell) => {
    expect(wrong(type, cell)).toHaveLength(1);
  });

  test('that are empty are said where the cell starts', () => {
    expect(wrong('integer', '')).toEqual(['5:1: Unexpected “”, expected a whole number in column “one”']);
  });

  test('are read by the layout of their own table, and none beyond its columns', () => {
    const tables = [{ ...of('text'), id: 'words' }, of('integer')];
    expect(said('cell-type', `${table('many')}→→Ages\n${table('1O\n→more')}`, { tables })).toEqual([
      '11:2: Unexpected “1O”, expected a whole number in column “one”',
    ]);
    const strange = '→→More\n→Sex\n→Boys\n→many\n';
    expect(said('cell-type', `${table('12')}${strange}`, { tables: [of('integer')] })).toEqual([]);
  });
});

describe('counts', () => {
  const text = [
    '→I.→Land',
    '1.→Land[footnoteRef:1]*.[1: →*→Wide.]',
    '•→Lakes',
    '•→Seas',
    '2.→Water.',
    '→Age',
    '→2018',
    '',
    '→0–4',
    'years',
    '→12',
    '',
    '→5–9',
    '→-',
    '* Counted.',
    '* Twice.',
    '* Thrice.',
  ].join('\n');

  test('tell each kind of thing from the others', () => {
    const grammar = smallGrammar();
    expect(counts(parse(text.replaceAll('→', '\t'), grammar), { grammar })).toEqual({
      ...{ paragraphs: 2, sections: 1, items: 2, footnotes: 1, tables: 1 },
      ...{ notes: 3, cellLines: 7, numericCells: 1 },
    });
  });

  test('of numeric cells take every type of number, in rows of data only', () => {
    const types: CellType[] = ['label', 'integer', 'decimal', 'year', 'text'];
    const columns = types.map((type) => ({ id: type, header: '', type, unit: null }));
    const wide: TableLayout = { ...ages, headerSpans: [[1, 1, 1, 1, 1]], columns };
    const row = '→1\n→2\n→3\n→1994\n→5\n→6\n';
    const grammar = smallGrammar({ ...wide, id: 'other', columns: [] }, wide);
    const tables = `→Other\n\n→1\n→2\n→→Wide\n${row}\n${row}\n${row}`;
    expect(counts(parse(tables.replaceAll('→', '\t'), grammar), { grammar })).toMatchObject({ numericCells: 6 });
  });

  test('of numeric cells leave out what two lines make of two numbers, and tables of no layout', () => {
    const grammar = smallGrammar();
    const tables = '→Age\n→2018\n\n→0–4\n→1\n2\n\n→5–9\n→30\n→→More\n→Sex\n→12\n';
    expect(counts(parse(tables.replaceAll('→', '\t'), grammar), { grammar })).toMatchObject({ numericCells: 1 });
  });

  test('that differ are said of the whole file, each in words', () => {
    const found = said('expected-counts', text, {
      expected: { ...expected, paragraphs: 2, sections: 1, items: 2, footnotes: 1, tables: 1, notes: 3 },
    });
    expect(found).toEqual(['1:1: Unexpected 7 cell lines, expected 0', '1:1: Unexpected 1 numeric cells, expected 0']);
  });
});

describe('tables', () => {
  const plain = '→Age\n→2018\n\n→0–4\n→12\n\n→5–9\n→30\n';

  test('have no groups where none are declared, and all where some are', () => {
    expect(said('table-groups', plain, { tables: [ages] })).toEqual([]);
    expect(said('table-groups', plain, { tables: [agesBySex] })).toEqual([
      '1:1: Unexpected lack of groups in table “ages-by-sex”, expected “Girls”, “Boys”',
    ]);
    const swapped = '→Age\n→2018\n\n→Boys\n\n→0–4\n→12\n\n→Girls\n\n→0–4\n→12\n';
    expect(said('table-groups', swapped, { tables: [agesBySex] })).toEqual([
      '1:1: Unexpected groups “Boys”, “Girls” in table “ages-by-sex”, expected “Girls”, “Boys”',
    ]);
    expect(said('table-groups', swapped, { tables: [ages] })).toEqual([]);
  });

  test('may have rows by any name, those of every object too', () => {
    const text = plain.replace('0–4', 'constructor');
    const named = { ...agesBySex, short: { '70+': 1 } };
    expect(said('table-shape', text, { tables: [named] })).toEqual([]);
    expect(said('table-groups', text.replace('→12\n', ''), { tables: [named] })).toEqual([
      '1:1: Unexpected lack of groups in table “ages-by-sex”, expected “Girls”, “Boys”',
    ]);
  });

  test('are each held to their own layout', () => {
    const two = `${plain}→→More\n${plain}`;
    const tables = [agesBySex, { ...ages, untitled: true as const }];
    expect(said('table-groups', two, { tables })).toHaveLength(1);
    expect(said('table-title', two, { tables })).toEqual([
      '1:1: Unexpected table without a title, expected one above table “ages-by-sex”',
      '9:1: Unexpected title, expected none above table “ages”',
    ]);
    expect(said('table-shape', two, { tables: [ages, { ...ages, id: 'more', rows: 3 }] })).toEqual([
      '9:1: Unexpected 2 rows in table “more”, expected 3',
    ]);
  });

  test('of no layout are said once, by their shape', () => {
    const strange = `${plain}→→More\n→Sex\n→Boys\n`;
    const names = Object.keys(rules).filter((name) => name.startsWith('table-'));
    const messages = names.flatMap((name) => said(name, strange).filter((message) => message.startsWith('9:')));
    expect(messages).toEqual(['9:1: Unexpected table with the headers of no layout, expected a declared table']);
  });

  test('stand under their paragraph only where their id says so', () => {
    const place = (id: string, text: string) => said('table-place', text, { tables: [{ ...ages, id }] });
    expect(place('para-12-2', `1.→Land.\n12.→Ages:\n${plain}`)).toEqual([]);
    expect(place('para-12', plain)).toEqual([
      '1:1: Unexpected table “para-12” at the start, expected it right under paragraph 12',
    ]);
    expect(place('annex-2', `1.→Land.\n→I.→Water\n${plain}`)).toEqual([]);
    expect(place('annex-2', `1.→Land.\n${plain}2.→Water.`)).toEqual([
      '2:1: Unexpected table “annex-2” under paragraph 1, expected it after paragraph 2',
    ]);
    expect(said('table-place', `1.→Land.\n${plain}→→More\n→Sex\n`, { tables: [{ ...ages, id: 'para-1' }] })).toEqual(
      [],
    );
  });

  test('have rows as long as declared: headers by their spans, groups alone or full, some known to be short', () => {
    const shape = (text: string, ...tables: TableLayout[]) => said('table-shape', text, { tables });
    const heads = '→No.\n→Treaty\n\n→\n→Name\n→Dates\n\n';
    expect(shape(`${heads}→1.\n→On land\n→-\n\n→2.\n→On water\n`, treaties)).toEqual([]);
    expect(shape(`${heads}→1.\n→On land\n\n→2.\n→On water\n→-\n`, treaties)).toEqual([
      '8:1: Unexpected row of 2 cells, expected 3',
      '11:1: Unexpected row of 3 cells, expected 2',
    ]);
    expect(shape(`→No.\n→Treaty\n→More\n\n→\n→Name\n→Dates\n\n→1.\n→a\n→-\n\n→2.\n→b\n`, treaties)).toEqual([
      '1:1: Unexpected row of 3 cells, expected 2',
    ]);
    const groups = (girls: string) => `→Age\n→2018\n\n→Girls\n${girls}\n→0–4\n→12\n\n→5–9\n→30\n`;
    expect(shape(groups(''), agesBySex)).toEqual([]);
    expect(shape(groups('→\n'), agesBySex)).toEqual([]);
    expect(shape(groups('→\n→\n'), agesBySex)).toEqual(['4:1: Unexpected row of 3 cells, expected 1 or 2']);
  });

  test('have the lowest header over each column, read through the spans', () => {
    const shape = (text: string) =>
      said('table-shape', text, { tables: [treaties] }).filter((message) => message.includes('header'));
    const rows = '→1.\n→On land\n→-\n\n→2.\n→On water\n';
    expect(shape(`→No.\n→Treaty\n\n→\n→Name\n→Dates\n\n${rows}`)).toEqual([]);
    expect(shape(`→No.\n→Treaty\n\n→\n→\n→Dates\n\n${rows}`)).toEqual([
      '2:2: Unexpected header “Treaty”, expected “Name”',
    ]);
    expect(shape(`→No.\n→Dates\n\n→\n→Name\n→\n\n${rows}`)).toEqual([]);
    expect(shape(`→\n→Treaty\n\n→\n→Name\n→Dates\n\n${rows}`)).toEqual(['1:1: Unexpected header “”, expected “No.”']);
    expect(shape('→No.\n')).toEqual([
      '1:1: Unexpected header “”, expected “Name”',
      '1:1: Unexpected header “”, expected “Dates”',
    ]);
  });
});

test('a line without a tab after a blank line is said, whatever it begins with', () => {
  const table = '→Age\n→2018\n\n→0–4\n→12\n\n 5–9\n→30\n';
  expect(said('table-shape', table)).toEqual([
    '7:1: Unexpected “5–9” without a tab after a blank line, expected a cell',
  ]);
});
