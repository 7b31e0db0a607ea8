import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyOfProject, digests } from './site.ts';

test('two builds of the same sources, in different folders, are the same, byte for byte', async () => {
  const sites = [];
  for (const name of ['one', 'another']) {
    const folder = copyOfProject(name);
    const { status, said } = await build(folder);
    expect(status, said.slice(-2000)).toBe(0);
    sites.push(digests(join(folder, 'dist')));
  }
  const [one, another] = sites as [Map<string, string>, Map<string, string>];
  expect(one.size).toBeGreaterThan(1000);
  expect([...another.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([file, digest]) => another.get(file) !== digest).map(([file]) => file)).toEqual([]);
});
