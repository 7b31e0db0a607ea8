import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { FindingEntry } from '../../src/findings/finding.ts';
import type { CslItem } from '../../src/cite/item.ts';
import { files, json, read } from './site.ts';
import { weightsOf } from './weights.ts';

const { name } = JSON.parse(readFileSync('content/site.json', 'utf8')) as { name: string };
const charts = files
  .filter((file) => /^figures\/[^/]+\.json$/.test(file))
  .map((file) => json<{ id: string; headline: string }>(file));
const parts = [
  ...Array.from({ length: 432 }, (_, index) => ({ folder: `para/${index + 1}`, place: `para. ${index + 1}` })),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 10].map((number) => ({ folder: `annex/${number}`, place: `annex ${number}` })),
];
const works = [
  ...charts.map(({ id, headline }) => ({ folder: `charts/${id}`, title: headline })),
  ...json<FindingEntry[]>('data/findings.json').map(({ id, sentence }) => ({
    folder: `findings/${id}`,
    title: sentence,
  })),
];
const places = [...parts, ...works];
/** The files of one kind of program write quotation marks in their own way. */
const plain = (words: unknown) => String(words).replace(/[“”‘’'"]|``/g, '');

test('every paragraph, published annex, chart and finding has its citation in each format, and nothing else has', () => {
  expect(charts.length).toBeGreaterThan(30);
  const expected = places.flatMap(({ folder }) => ['bib', 'json', 'ris'].map((type) => `${folder}/cite.${type}`));
  expect(files.filter((file) => /\/cite\.\w+$/.test(file))).toEqual(expected.sort());
});

test('each part of the document reads back as a report with the symbol, and names its place', () => {
  for (const { folder, place } of parts) {
    for (const type of ['bib', 'ris', 'json']) {
      const { data } = new Cite(read(`${folder}/cite.${type}`));
      expect(data, folder).toHaveLength(1);
      expect(data[0], `${folder}/cite.${type}`).toMatchObject({
        type: 'report',
        title: 'Core document forming part of the reports of States parties: Kazakhstan',
        number: 'HRI/CORE/KAZ/2019',
        publisher: 'United Nations',
        note: expect.stringContaining(`HRI/CORE/KAZ/2019, ${place}`) as string,
      });
    }
  }
});

test('each chart and finding reads back as a work of this site based on the document, with its headline', () => {
  for (const { folder, title } of works) {
    for (const type of ['bib', 'ris', 'json']) {
      const { data } = new Cite(read(`${folder}/cite.${type}`));
      expect(data, folder).toHaveLength(1);
      const { author, number, note, ...item } = data[0] as Record<string, unknown> & { author: object[] };
      expect(number).toBeUndefined();
      expect(plain(item['title']), `${folder}/cite.${type}`).toBe(plain(title));
      expect(Object.values(author[0]!).join(''), `${folder}/cite.${type}`).toBe(
        type === 'ris' ? name.replaceAll(',', '') : name,
      );
      expect(note).toContain('Based on HRI/CORE/KAZ/2019, ');
    }
  }
});

test('BibTeX keeps the capital of the State in every title', () => {
  for (const { folder } of parts) expect(read(`${folder}/cite.bib`), folder).toContain('parties: {Kazakhstan}},');
});

test('the keys of all citations differ', () => {
  const keys = places.map(({ folder }) => json<CslItem[]>(`${folder}/cite.json`)[0]!.id);
  expect(new Set(keys).size).toBe(places.length);
});

describe('weight on the wire', () => {
  test('scripts of a page are at most 8 kB', () => {
    expect(weightsOf('para/15/index.html').js).toBeLessThanOrEqual(8 * 1024);
    expect(weightsOf('cite/index.html').js).toBeLessThanOrEqual(8 * 1024);
  });

  test('the citation processor does not reach the browser', () => {
    const scripts = files.filter((file) => file.endsWith('.js')).map(read);
    expect(scripts.filter((script) => /citeproc|CSL\.|citation-js/i.test(script))).toEqual([]);
  });
});
