import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/search/packed.ts';
import { documents } from './made.ts';

test('what is packed is unpacked as it was', () => {
  expect(unpack(pack(documents))).toEqual(documents);
});

test('a report without tables, figures and checks is packed, too', () => {
  const few = {
    ...documents,
    spellings: {},
    annexes: [],
    tables: [],
    statistics: [],
    checks: [],
    stories: [],
    charts: [],
  };
  expect(unpack(pack(few))).toEqual(few);
});

test('a text that holds a sign between texts is refused', () => {
  expect(() => pack({ ...documents, charts: [['one', 'More\tor less']] })).toThrow('Not to be packed: “More\tor less”');
});
