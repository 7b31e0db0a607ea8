import { describe, expect, test } from 'vitest';
import { tables, tablesOf } from '../../src/collections/tables.ts';
import { tidy } from '../../src/collections/tidy.ts';
import { parse } from '../../src/parse/tree.ts';
import { ages, smallGrammar } from '../support/grammar.ts';

test('a row may be named as something that every object has', () => {
  const grammar = smallGrammar({ ...ages, rows: 1, rowIds: { Lambs: 'young' }, rowUnits: { young: 'lambs' } });
  const rows = (label: string) => tables(parse(`\tAge\n\t2018\n\n\t${label}\n\t12\n`, grammar), { grammar })[0]!.rows;
  expect(rows('Lambs')).toMatchObject([{ id: 'young', label: 'Lambs', unit: 'lambs' }]);
  expect(rows('constructor')).toMatchObject([{ id: 'constructor', label: 'constructor', unit: null }]);
});

describe('rows', () => {
  const rows = ['0–4', '12', '0–4', '30', '—', '7'].map((cell) => `\t${cell}\n`);
  const text = `1.\tAges:\n\tAge\n\t2018\n\n${[0, 2, 4].map((at) => rows[at]! + rows[at + 1]!).join('\n')}`;
  const layout = { ...ages, id: 'para-1', untitled: true as const, rows: 3 };

  test('of one label have ids of their own, and are observations of their own', () => {
    const grammar = smallGrammar(layout);
    const [table] = tables(parse(text, grammar), { grammar });
    expect(table!.rows.map(({ id }) => id)).toEqual(['0-4', '0-4-2', 'row']);
    const keyed = { ...table!, columns: table!.columns.map((column) => ({ ...column, keys: { year: 2018 } })) };
    for (const one of [table!, keyed]) {
      expect(tidy(one, { row: 'age', measure: 'persons' }).map(({ persons }) => persons)).toEqual([12, 30, 7]);
    }
  });

  test('of a further table of a paragraph say which table they are of', () => {
    const further = { ...layout, id: 'para-1-2', untitled: undefined };
    const grammar = smallGrammar(layout, further);
    const entries = tables(parse(`${text}\t\tMore\n${text.replace('1.\tAges:\n', '')}`, grammar), { grammar });
    expect(entries.map(({ id, title, rows: [first] }) => [id, title, first!.id])).toEqual([
      ['para-1', null, '0-4'],
      ['para-1-2', 'More', 'table-2-0-4'],
    ]);
    expect(tablesOf(1, entries)).toEqual(entries);
    expect(tablesOf(11, entries)).toEqual([]);
  });
});
