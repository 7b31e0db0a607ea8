import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { base, files, pages, read, root } from './site.ts';

const weighed = new Map<string, number>();

/** Bytes on the wire: brotli for text; typefaces are packed already. */
const weigh = (file: string): number => {
  const known = weighed.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(`${root}/${file}`);
  const weight = file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
  weighed.set(file, weight);
  return weight;
};

const inside = (path: string): string => path.slice(base.length);
const found = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, path]) => inside(path!));

/** The chunks that a script imports. */
const partsOf = (script: string): string[] =>
  [...read(script).matchAll(/"\.\/([^"]+\.js)"/g)].map(([, name]) => `assets/${name}`);

/** What a page sends before the reader asks for anything, by kind; scripts with the chunks they import. */
function weights(file: string): { html: number; css: number; js: number; fonts: number; all: number } {
  const html = read(file);
  const sum = (list: string[]) => [...new Set(list)].reduce((total, one) => total + weigh(one), 0);
  const scripts = found(html, /<script[^>]* src="([^"]+)"/g);
  const chunks = scripts.flatMap(partsOf);
  const part = {
    html: weigh(file),
    css: sum(found(html, /<link rel="stylesheet" href="([^"]+)"/g)),
    js: sum([...scripts, ...chunks]),
    fonts: sum(files.filter((name) => /(serif|sans)-\d+\.[^.]+\.woff2$/.test(name))),
  };
  return { ...part, all: part.html + part.css + part.js + part.fonts };
}

const of = (pattern: RegExp) =>
  pages.filter((file) => pattern.test(file)).map((file) => [file, weights(file)] as const);

describe('what a page weighs on the wire', () => {
  test('a paragraph is HTML and CSS within one first flight of 14,600 bytes', () => {
    const heavy = of(/^para\//).filter(([, { html, css }]) => html + css > 14_600);
    expect(heavy).toEqual([]);
  });

  test('an annex page is at most 45 kB, all in', () => {
    expect(of(/^annex\/\d/).filter(([, { all }]) => all > 45_000)).toEqual([]);
  });

  test('a story is at most 80 kB, all in', () => {
    expect(of(/^stories\/\w/).filter(([, { all }]) => all > 80_000)).toEqual([]);
  });

  test('the report is at most 1.5 times its bare text without typefaces, and twice with them', () => {
    const bare = read('report/index.html')
      .replace(/^[^]*<article[^>]*>|<\/article>[^]*$/g, '')
      .replace(/<(\/?\w+)(?: [^>]*)?>/g, '<$1>');
    const floor = brotliCompressSync(
      Buffer.from(`<!doctype html><meta charset=utf-8><title>Report</title>${bare}`),
    ).length;
    const { html, css, js, all } = weights('report/index.html');
    expect((html + css + js) / floor).toBeLessThanOrEqual(1.5);
    expect(all / floor).toBeLessThanOrEqual(2);
  });

  test('no page sends more than 8 kB of script', () => {
    expect(of(/./).filter(([, { js }]) => js > 8_000)).toEqual([]);
  });

  test('what listens to keys on every page is at most 700 bytes', () => {
    const [listener] = found(read('404.html'), /<script[^>]* src="([^"]*Base[^"]+)"/g);
    expect(weigh(listener!) + Math.max(0, ...partsOf(listener!).map(weigh))).toBeLessThanOrEqual(700);
  });

  test('a search fetches at most 57 kB: what it reads 45, the library and all else 12', () => {
    const [index] = found(read('search/index.html'), /data-index="([^"]+)"/g);
    const results = files.find((file) => /^assets\/search-results\.[^.]+\.js$/.test(file))!;
    const code = new Set([results]);
    for (const part of code) partsOf(part).forEach((one) => code.add(one));
    expect(weigh(index!)).toBeLessThanOrEqual(45_000);
    expect([...code].reduce((sum, file) => sum + weigh(file), 0)).toBeLessThanOrEqual(12_000);
    // With the first question, and not before.
    const [page] = of(/^search\//)[0]!.slice(1) as [ReturnType<typeof weights>];
    expect(page.js).toBeLessThan(3_000);
  });
});
