import { expect, test } from 'vitest';
import { tables } from '../../src/collections/tables.ts';
import { parse } from '../../src/parse/tree.ts';
import { ages, smallGrammar } from '../support/grammar.ts';

test('a row may be named as something that every object has', () => {
  const grammar = smallGrammar({ ...ages, rows: 1, rowIds: { Lambs: 'young' }, rowUnits: { young: 'lambs' } });
  const rows = (label: string) => tables(parse(`\tAge\n\t2018\n\n\t${label}\n\t12\n`, grammar), { grammar })[0]!.rows;
  expect(rows('Lambs')).toMatchObject([{ id: 'young', label: 'Lambs', unit: 'lambs' }]);
  expect(rows('constructor')).toMatchObject([{ id: 'constructor', label: 'constructor', unit: null }]);
});
