import { expect, test } from 'vitest';
import { readDescriptor } from '../../src/build.ts';
import { collect } from '../../src/collections/index.ts';
import { dataFiles, shapeOf } from '../../src/publish/index.ts';
import { report } from '../../src/report/index.ts';
import { tree } from '../support/real.ts';

const descriptor = readDescriptor();
const fieldsOf = (path: string) =>
  descriptor.resources.find((resource) => resource.path === path)!.schema!.fields.map(({ name }) => name);

test('a collection without entries keeps the columns that its schema promises', () => {
  const files = dataFiles({
    report,
    collections: { ...collect(tree, report), treaties: [], statistics: [], checks: [] },
    descriptor,
    ...{ text: '', edition: '', forms: [], charts: [] },
    href: (path) => path,
    address: (path) => path,
  });
  for (const path of ['treaties.csv', 'statistics.csv', 'checks.csv']) {
    expect(files.get(path)).toBe(`${fieldsOf(path).join(',')}\n`);
  }
});

test('a file of no collection has no shape, whatever its name', () => {
  expect(['checks.json', 'annex-5.json', 'para-5.json'].map(shapeOf)).toEqual(['checks', 'annex', 'table']);
  expect(['constructor.json', 'datapackage.json', 'checks.csv'].map(shapeOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
