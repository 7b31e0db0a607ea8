import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { own } from '../../src/home.ts';
import { characters, files, pages, root } from './site.ts';

const fonts = files.filter((file) => file.endsWith('.woff2'));
const size = (name: string) => readFileSync(`${root}/${fonts.find((file) => file.includes(`/${name}.`))}`).length;

describe('typefaces', () => {
  test('those that most pages load weigh at most 25 kB', () => {
    expect(size('serif-400') + size('sans-400-600')).toBeLessThanOrEqual(25_000);
  });

  test('every character of every page is one that was subset', () => {
    // What the subsets are made of: Basic Latin, the signs of the site, and the letters of the report and of our texts.
    const source = readFileSync('src/tools/fonts.ts', 'utf8');
    const signs = /const signs = '([^']+)'/.exec(source)![1]!;
    const report = readdirSync(own('data'))
      .map((file) => readFileSync(own(`data/${file}`), 'utf8'))
      .join('');
    const made = new Set([
      ...signs,
      ...report,
      ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
    ]);
    const missing = new Map<string, string>();
    for (const file of pages) {
      for (const character of characters(file)) {
        if (!made.has(character) && !/\s/.test(character)) missing.set(character, file);
      }
    }
    expect([...missing]).toEqual([]);
  });
});
