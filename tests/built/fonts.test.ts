import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { characters as subset } from '../../src/styles/typefaces.ts';
import { characters, files, pages, root } from './site.ts';

const fonts = files.filter((file) => file.endsWith('.woff2'));
const size = (name: string) => readFileSync(`${root}/${fonts.find((file) => file.includes(`/${name}.`))}`).length;

describe('typefaces', () => {
  test('those that most pages load weigh at most 25 kB', () => {
    expect(size('serif-400') + size('sans-400-600')).toBeLessThanOrEqual(25_000);
  });

  test('every character of every page is one that was subset, but for code', () => {
    const made = new Set(subset.site);
    const missing = new Map<string, string>();
    for (const file of pages) {
      for (const character of characters(file)) {
        if (!made.has(character) && !/\s/.test(character)) missing.set(character, file);
      }
    }
    expect([...missing]).toEqual([]);
  });
});
