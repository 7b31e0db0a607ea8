import { describe, expect, test } from 'vitest';
import { collect, schemas, type CollectionName } from '../../src/collect.ts';
import { parse } from '../../src/parse/tree.ts';
import { report } from '../../src/report/index.ts';
import { source } from '../support/damage.ts';
import { entries as made } from '../support/real.ts';

const names = Object.keys(schemas) as CollectionName[];

describe.each(names)('%s', (collection) => {
  const schema = schemas[collection];
  const entries: object[] = made[collection];

  test('fits every entry, which survives JSON whole', () => {
    expect(schema.array().parse(entries)).toEqual(entries);
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });

  test('knows all fields: another is refused, and so is one that is missing', () => {
    expect(schema.safeParse({ ...entries[0], colour: 'blue' }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['colour'] },
    ]);
    for (const name of Object.keys(entries[0]!))
      expect(schema.safeParse({ ...entries[0], [name]: undefined }).success).toBe(false);
  });
});

test('a collection with an entry that does not fit is named, with its entry', () => {
  const text = source.replace(/^14\.\t.*$/m, '14.\t');
  expect(() => collect(parse(text, report.grammar), report)).toThrow(/^collection paragraphs:\n.*\n.*at \[13\]\.text$/);
});
