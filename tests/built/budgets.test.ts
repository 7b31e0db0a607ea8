import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { budgets } from '../support/budgets.ts';
import { files, pages, read } from './site.ts';
import { scriptsOf, weigh, weightsOf, withParts, type Packing } from './weights.ts';

describe.each(budgets)('a page of kind $kind', ({ files, html, css, js, fonts, all, requests, nodes }) => {
  const own = pages.filter((file) => files.test(file));

  /** What is above its budget. Packed quickly no file is smaller, so most pages need no better packing to pass. */
  const over = (file: string, packing: Packing) => {
    const weights = weightsOf(file, packing);
    const found = [
      ['HTML', weights.html, html],
      ['style sheets', weights.css, css],
      ['scripts', weights.js, js],
      ['typefaces', weights.fonts, fonts],
      ['all', weights.all, all],
      ['requests', weights.requests, requests],
      ['elements', read(file).match(/<[a-z][^>]*>/gi)!.length, nodes],
    ] as const;
    return found.filter(([, met, most]) => met > most).map(([what, met, most]) => `${file} ${what}: ${met} > ${most}`);
  };

  test('stays within its bytes, requests and elements', () => {
    expect(own.length).toBeGreaterThan(0);
    const heavy = own.filter((file) => over(file, 'quick').length).flatMap((file) => over(file, 'best'));
    expect(heavy).toEqual([]);
  });
});

test('every page has a budget', () => {
  expect(pages.filter((file) => budgets.filter(({ files }) => files.test(file)).length !== 1)).toEqual([]);
});

// The page for addresses that lead nowhere reads the address, which is the reader's question.
test('no page sends more than 8 kB of script before the reader asks for something', () => {
  const asked = pages.filter((file) => file !== '404.html');
  const scripts = new Map(asked.map((file) => [scriptsOf(read(file)).join(' '), file]));
  const over = (packing: Packing) => (file: string) => weightsOf(file, packing).js > 8_000;
  expect([...scripts.values()].filter(over('quick')).filter(over('best'))).toEqual([]);
});

test('the report is at most 1.5 times its bare text without typefaces, and twice with them', () => {
  const bare = read('report/index.html')
    .replace(/^[^]*<article[^>]*>|<\/article>[^]*$/g, '')
    .replace(/<(\/?\w+)(?: [^>]*)?>/g, '<$1>');
  const floor = brotliCompressSync(
    Buffer.from(`<!doctype html><meta charset=utf-8><title>Report</title>${bare}`),
  ).length;
  const { html, css, js, all } = weightsOf('report/index.html');
  expect((html + css + js) / floor).toBeLessThanOrEqual(1.5);
  expect(all / floor).toBeLessThanOrEqual(2);
});

test('a first search loads at most 64 kB: the index, the library and its own code, and nothing of it before', () => {
  const html = read('search/index.html');
  const index = files.find((file) => /^assets\/search\.[^.]+\.json$/.test(file))!;
  const results = files.find((file) => /^assets\/results\.[^.]+\.js$/.test(file))!;
  const before = scriptsOf(html);
  expect(html).toContain(index);
  expect(before).not.toContain(results);
  const loaded = [index, ...withParts([results]).filter((file) => !before.includes(file))];
  expect(loaded.reduce((sum, file) => sum + weigh(file, 'best'), 0)).toBeLessThanOrEqual(64_000);
});
