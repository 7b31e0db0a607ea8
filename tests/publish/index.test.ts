import { expect, test, vi } from 'vitest';
import { readDescriptor } from '../../src/load.ts';
import { dataFiles, shapeOf, type Publication } from '../../src/publish/index.ts';
import { report } from '../../src/report/index.ts';
import { entries } from '../support/real.ts';

const descriptor = readDescriptor();
const fieldsOf = (path: string) =>
  descriptor.resources.find((resource) => resource.path === path)!.schema!.fields.map(({ name }) => name);

const made = (changed: Partial<Publication['collections']> = {}) =>
  dataFiles({
    report,
    collections: { ...entries, ...changed },
    descriptor,
    ...{
      text: '',
      site: '',
      licence: { name: '', url: '' },
      annexNumbers: '',
      edition: '',
      date: '2030-01-05',
      forms: [],
      charts: [],
    },
    href: (path) => path,
    address: (path) => path,
  });

test('a collection without entries keeps the columns that its schema promises', async () => {
  const files = await made({ treaties: [], statistics: [], measures: [], checks: [], findings: [] });
  for (const path of ['treaties.csv', 'statistics.csv', 'measures.csv', 'checks.csv', 'findings.csv']) {
    expect(files.get(path)).toBe(`${fieldsOf(path).join(',')}\n`);
  }
});

test('files made at another time are the same, byte for byte', async () => {
  const first = await made();
  vi.useFakeTimers({ now: new Date('2031-06-01T12:00:00Z'), toFake: ['Date'] });
  const second = await made();
  vi.useRealTimers();
  const differing = [...first].filter(([path, content]) => Buffer.compare(bytes(content), bytes(second.get(path)!)));
  expect(differing.map(([path]) => path)).toEqual([]);
  expect([...first.keys()].filter((path) => /\.(epub|xlsx|xml)$/.test(path))).toHaveLength(3);
});

const bytes = (content: string | Uint8Array) => Buffer.from(content as string);

test('a file of no collection has no shape, whatever its name', () => {
  expect(['checks.json', 'annex-5.json', 'para-5.json'].map(shapeOf)).toEqual(['checks', 'annex', 'table']);
  expect(['constructor.json', 'datapackage.json', 'checks.csv'].map(shapeOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
