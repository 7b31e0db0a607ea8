import { expect, test } from 'vitest';
import type { TableLayout } from '../../src/parse/grammar.ts';
import { pairLayouts } from '../../src/parse/layouts.ts';
import { toLines } from '../../src/parse/lines.ts';
import { ages } from '../support/grammar.ts';

const layout = (id: string, ...headers: string[]): TableLayout => ({
  ...ages,
  id,
  headerSpans: [headers.map(() => 1)],
  columns: headers.map((header) => ({ id: header, header, type: 'text', unit: null })),
});
const table = (...cells: string[]) => toLines(cells.map((cell) => `\t${cell}\n`).join(''));
const paired = (tables: string[][], ...layouts: TableLayout[]) =>
  pairLayouts(
    tables.map((cells) => table(...cells)),
    layouts,
  ).map((found) => found?.id ?? 'none');

const sheep = layout('sheep', 'Breed', 'Head');
const goats = layout('goats', 'Name', 'Head');
const land = layout('land', 'Lake', 'Depth', '');

test('as many tables as layouts pair in order, whatever their headers', () => {
  expect(paired([['Lake'], ['Breed']], sheep, goats)).toEqual(['sheep', 'goats']);
});

test('otherwise each table takes the layout whose headers it shows best', () => {
  expect(paired([['Name', 'Head']], sheep, goats, land)).toEqual(['goats']);
  expect(paired([[' Lake ', 'Depth']], sheep, land)).toEqual(['land']);
});

test('best is by the share of the headers, not by their number', () => {
  const wide = layout('wide', 'Name', 'Head', 'Wool', 'Milk');
  expect(paired([['Name', 'Head']], wide, layout('names', 'Name'))).toEqual(['names']);
});

test('the first is taken where two are shown alike, and none before the last taken', () => {
  expect(paired([['Head'], ['Breed', 'Head'], ['Lake']], sheep, goats)).toEqual(['sheep', 'goats', 'none']);
  expect(paired([['Lake', 'Depth'], ['Breed', 'Head'], ['Name']], sheep, land)).toEqual(['land', 'none', 'none']);
});

test('headers are looked for among the first cells only, each line of a cell that begins it', () => {
  expect(paired([['1', '2', 'Breed', 'Head']], sheep, goats)).toEqual(['none']);
  const lines = toLines('Breed\n\tBreed\nHead\n\tHead\n');
  expect(pairLayouts([lines], [land, sheep]).map((found) => found?.id)).toEqual(['sheep']);
  expect(pairLayouts([toLines('Breed\nHead\n\t1\n')], [land, sheep])).toEqual([undefined]);
});

test('a layout with no headers is shown by nothing', () => {
  expect(paired([['']], layout('bare', ''), sheep)).toEqual(['none']);
});
