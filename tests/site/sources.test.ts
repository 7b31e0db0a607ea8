import { expect, test } from 'vitest';
import { sourceIn } from '../../src/site/sources.ts';
import { known } from '../places/made.ts';

const source = sourceIn(known);

test('while no host is set, a figure is cited as the United Nations cites', () => {
  expect(source({ kind: 'cell', table: 'annex-5', row: 'urban-2016', column: 'deaths' })).toBe(
    'HRI/CORE/KAZ/2019, annex 5 (Urban population: 2016; Deaths)',
  );
  expect(source({ kind: 'numeral', paragraph: 15, at: 0, length: 1 })).toBe('HRI/CORE/KAZ/2019, para. 15');
  expect(source({ kind: 'passage', place: 'para-23.footnote-1', at: 0, length: 1 })).toBe(
    'HRI/CORE/KAZ/2019, para. 23',
  );
  expect(source({ kind: 'table', table: 'annex-8' })).toBe('HRI/CORE/KAZ/2019, annex 8');
});

test('a cell of the table without a number is cited by the paragraph above it, a heading by its section', () => {
  expect(source({ kind: 'cell', table: 'treaties', row: '3', column: 'dates' })).toBe(
    'HRI/CORE/KAZ/2019, para. 361 (3.; Signature, ratification/accession)',
  );
  expect(source({ kind: 'passage', place: 'section-i-a', at: 0, length: 1 })).toBe('HRI/CORE/KAZ/2019, sect. I.A');
});
