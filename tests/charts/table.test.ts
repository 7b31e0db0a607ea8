import { expect, test } from 'vitest';
import { reading, type Data } from '../../src/charts/rows.ts';
import { csvOf, tableOf } from '../../src/charts/table.ts';

const use = { kind: 'cell', table: 'annex-1', row: 'hay', column: '2017' } as const;
const row = (panel: string, series: string, key: string, value: number) => ({ panel, series, key, value });
const measure = { Hay: { unit: 'tonnes', decimals: 1 }, Cows: { unit: 'cows' } };
const harvest: Data = {
  key: 'Year',
  measure,
  rows: [
    { ...row('North', 'Hay', '2017', 1.25), use },
    row('North', 'Cows', '2017', 1200),
    row('South', 'Hay', '2017', 2),
    row('South', 'Cows', '2017', 30),
    row('South', 'Cows', '2018', 31),
  ],
};

test('panels of the same series follow one another, units in the heads, an absent value empty', () => {
  const { columns, rows } = tableOf(harvest);
  expect(columns).toEqual(['Year', 'Hay, tonnes', 'Cows']);
  expect(rows.map(({ group, label, cells }) => [group, label, ...cells.map(({ text }) => text)])).toEqual([
    ['North', '2017', '1.3', '1,200'],
    ['South', '2017', '2.0', '30'],
    ['South', '2018', '', '31'],
  ]);
});

test('panels of different series stand side by side', () => {
  const rows = [row('Hay', 'Hay', '2017', 1), row('Cows', 'Cows', '2017', 2)];
  expect(tableOf({ key: 'Year', measure, rows }).rows).toMatchObject([
    { label: '2017', cells: [{ text: '1.0' }, { text: '2' }] },
  ]);
});

test('tidy CSV: one observation a line, exact values, where the report prints them', () => {
  expect(
    csvOf(
      { ...harvest, rows: [harvest.rows[0]!, { ...harvest.rows[1]!, key: 'a, "b"' }] },
      ({ kind }) => `HAY/1, ${kind}`,
    ),
  ).toBe(
    'year,panel,series,value,unit,source\n2017,North,Hay,1.25,tonnes,"HAY/1, cell"\n"a, ""b""",North,Cows,1200,cows,\n',
  );
});

test('computed values come without the dust of binary fractions', () => {
  expect(csvOf({ key: 'Year', measure, rows: [row('', 'Hay', '2017', 100 - 95.6)] }, () => '')).toContain(
    ',4.4,tonnes,',
  );
});

test('a reading says where, what and how much', () => {
  expect(reading(harvest, harvest.rows[0]!)).toBe('2017, North, Hay: 1.3 tonnes');
  expect(reading(harvest, harvest.rows[1]!)).toBe('2017, North: 1,200 cows');
});

test('a value that nobody measures is an error', () => {
  expect(() => reading(harvest, row('North', 'Oats', '2017', 1))).toThrow(
    'Unexpected North, expected a name that has a measure',
  );
});
