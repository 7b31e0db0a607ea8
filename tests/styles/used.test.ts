import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const filesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

test('every class and id in a style sheet stands in the markup or in a script', () => {
  const code = filesIn('src', /\.(astro|ts)$/).join('\n');
  const sheets = filesIn('src/styles', /\.css$/).join('\n');
  const selectors = sheets.replace(/\/\*[^]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}');
  const names = new Set([...selectors.matchAll(/[.#]([a-zA-Z][\w-]*)/g)].map(([, name]) => name!));
  expect(names.size).toBeGreaterThan(100);
  expect([...names].filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code))).toEqual([]);
});
