import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import type { CslItem } from '../../src/cite/item.ts';
import { files, json, read } from './site.ts';

const places = [
  ...Array.from({ length: 432 }, (_, index) => ({ folder: `para/${index + 1}`, place: `para. ${index + 1}` })),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 10].map((number) => ({ folder: `annex/${number}`, place: `annex ${number}` })),
];

test('every paragraph and published annex has its citation in each format, and nothing else has', () => {
  const expected = places.flatMap(({ folder }) => ['bib', 'json', 'ris'].map((type) => `${folder}/cite.${type}`));
  expect(files.filter((file) => /\/cite\.\w+$/.test(file))).toEqual(expected.sort());
});

test('each reads back in each format as a report with the symbol, and names its place', () => {
  for (const { folder, place } of places) {
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

test('the keys of all citations differ', () => {
  const keys = places.map(({ folder }) => json<CslItem[]>(`${folder}/cite.json`)[0]!.id);
  expect(new Set(keys).size).toBe(places.length);
});
