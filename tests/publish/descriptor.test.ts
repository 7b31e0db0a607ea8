import { expect, test } from 'vitest';
import { described } from '../../src/publish/descriptor.ts';

const declared = (...paths: string[]) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'report',
  title: 'A report',
  description: 'A report as data.',
  resources: paths.map((path) => ({ name: path, title: path, path, mediatype: 'text/csv' })),
});

test('the bytes and the digest are those of the file in UTF-8', () => {
  const { resources } = described(declared('a.csv'), new Map([['a.csv', 'ǵ\n']]), { version: '1.0.0' });
  expect(resources[0]).toMatchObject({
    bytes: 3,
    hash: 'sha256:c57d1ec5b1dc53a13be825d52522b4969f3a9f15ea8863d452561481ca592241',
  });
});

test('a file that is not described, and a resource without a file, are named', () => {
  const files = new Map([
    ['a.csv', ''],
    ['c.csv', ''],
  ]);
  expect(() => described(declared('a.csv', 'b.csv'), files)).toThrow(
    'datapackage.json: no file b.csv, no resource for c.csv',
  );
});
