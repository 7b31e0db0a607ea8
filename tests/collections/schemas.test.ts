import { expect, test } from 'vitest';
import { collect, schemas, type CollectionName } from '../../src/collect.ts';
import { parse } from '../../src/parse/tree.ts';
import { report } from '../../src/report/index.ts';
import { source } from '../support/damage.ts';
import { entries as made } from '../support/real.ts';

const names = Object.keys(schemas) as CollectionName[];

test.each(names)('the entries of %s survive JSON whole', (collection) => {
  expect(JSON.parse(JSON.stringify(made[collection]))).toEqual(made[collection]);
});

test('a collection with an entry that does not fit is named, with its entry', () => {
  const text = source.replace(/^14\.\t.*$/m, '14.\t');
  expect(() => collect(parse(text, report.grammar), report)).toThrow(
    'collection paragraphs: [13].text: Unexpected “”, expected words',
  );
});
