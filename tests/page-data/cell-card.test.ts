import { expect, test } from 'vitest';
import { cellFacts } from '../../src/page-data/cell-card.ts';
import type { TableEntry } from '../../src/collections/tables.ts';

const row = (id: string, values: (number | null)[]): TableEntry['rows'][number] => ({
  id,
  group: null,
  label: id,
  unit: null,
  cells: values.map((value, index) => ({ column: ['births', 'rate'][index]!, text: String(value ?? '-'), value })),
});
const table = {
  columns: [
    { id: 'year', title: 'Year', unit: null, type: 'label' as const },
    { id: 'births', title: 'Births', unit: 'births', type: 'integer' as const },
    { id: 'rate', title: 'Rate', unit: 'per 1,000', type: 'decimal' as const },
  ],
  rows: [
    row('total-2016', [4000, 10]),
    row('urban-2016', [1000, 12]),
    row('rural-2016', [null, 9]),
    row('other', [5, 1]),
  ],
};
const layout = { partsOf: { '^(?:urban|rural)-': 'total-' } };

test('a count has its unit and its share of the total of the same column', () => {
  expect(cellFacts(table, layout, ['urban-2016', 'births'])).toEqual({
    unit: 'births',
    share: '25.0 per cent of the total, 4,000',
  });
});

test('a rate, a total, a dash and a row that is part of nothing have none', () => {
  for (const [id, column] of [
    ['urban-2016', 'rate'],
    ['total-2016', 'births'],
    ['rural-2016', 'births'],
    ['other', 'births'],
  ] as const) {
    expect(cellFacts(table, layout, [id, column]).share, id).toBeNull();
  }
  expect(cellFacts(table, {}, ['urban-2016', 'births']).share).toBeNull();
});
