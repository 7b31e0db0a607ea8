import { describe, expect, test } from 'vitest';
import { cellAt, nearestCell, rowNames, type Cells } from '../../src/cite/cell.ts';

const cells = (...columns: string[]) => columns.map((column) => ({ column, text: '1', value: 1 }));
const column = (id: string, title: string, type: 'label' | 'integer' = 'integer') => ({ id, title, type, unit: null });
const row = (id: string, group: string | null, label: string, ...columns: string[]) => ({
  id,
  group,
  label,
  unit: null,
  cells: cells(...columns),
});

const annex: Cells = {
  number: 5,
  columns: [column('year', 'Year', 'label'), column('births', 'Births'), column('deaths', 'Deaths')],
  rows: [
    row('total', null, 'All', 'births', 'deaths'),
    row('urban-2016', 'Of which:', '2016', 'births', 'deaths'),
    row('urban-2017', 'Of which:', '', 'births'),
  ],
};

test('rows are named as printed: group and label, or their place', () => {
  expect(rowNames(annex).map(({ name }) => name)).toEqual(['All', 'Of which: 2016', 'Of which: row 3']);
});

test('a cell is found by its address', () => {
  expect(cellAt(annex, 'urban-2016.deaths')).toEqual({
    kind: 'cell',
    annex: 5,
    cell: 'urban-2016.deaths',
    row: 'Of which: 2016',
    column: 'Deaths',
  });
});

describe('where there is none, the most alike is near', () => {
  test.each([
    ['urban-2016.deatsh', 'urban-2016.deaths'],
    ['urban-2019.deaths', 'urban-2016.deaths'],
    ['urban-2017.deaths', 'urban-2017.births'],
    ['urban-2016.year', 'urban-2016.births'],
    ['', 'total.births'],
    ['<b>.x.y', 'total.births'],
  ])('%s → %s', (address, nearest) => {
    expect(cellAt(annex, address)).toBeNull();
    expect(nearestCell(annex, address).cell).toBe(nearest);
  });
});
