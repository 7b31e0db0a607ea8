import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { report } from '#report';
import { fileNameOf } from '../../src/cite/document.ts';
import { base, files, pages, read } from './site.ts';

/** A link to a file that readers keep: any but a page, and the notices of other people's work. */
const toFile = new RegExp(`<a [^>]*href="${base}([^"#?]+\\.(?!html)\\w+)"[^>]*>`, 'g');

test('every link to a file names it by the symbol, each file by a name of its own', () => {
  const symbol = fileNameOf(report.symbol);
  const names = new Map<string, string>();
  const wrong: string[] = [];
  for (const page of pages) {
    for (const [link, file] of read(page).matchAll(toFile)) {
      if (file === 'licences.txt') continue;
      const name = / download="([^"]+)"/.exec(link)?.[1] ?? '';
      const ending = /\.\w+$/.exec(file!)![0];
      if (!name.startsWith(symbol) || !name.endsWith(ending)) wrong.push(`${page}: ${file} as “${name}”`);
      if ((names.get(name) ?? file) !== file) wrong.push(`${page}: ${file} and ${names.get(name)} as “${name}”`);
      names.set(name, file!);
    }
  }
  expect(wrong).toEqual([]);
  expect(names.size).toBeGreaterThan(report.expected.paragraphs);
});

test('the CSV of a chart says where each figure stands in words that a spreadsheet can keep', () => {
  const tables = files.filter((file) => /^figures\/.*\.csv$/.test(file)).map((file) => csvParse(read(file)));
  const sources = tables.flatMap((rows) => rows.map(({ source }) => source!)).filter(Boolean);
  expect(sources.filter((one) => !one.startsWith(`${report.symbol}, `) && !one.startsWith('https://'))).toEqual([]);
  expect(sources.length).toBeGreaterThan(0);
});
