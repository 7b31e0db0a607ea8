import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every saved seed belongs to an existing test', () => {
  const tests = globSync('tests/**/*.test.ts').map((file) =>
    readFileSync(file, 'utf8').replaceAll('${fuzz.numRuns}', 'so many'),
  );
  const kept = Object.keys(JSON.parse(readFileSync('tests/support/seeds.json', 'utf8')) as object);
  const own = (name: string) => name.split(' > ').at(-1)!;
  expect(kept.filter((name) => !tests.some((code) => code.includes(own(name))))).toEqual([]);
});
