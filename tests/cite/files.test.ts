import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citationFiles } from '../../src/cite/files.ts';
import { itemOf, ownItem } from '../../src/cite/item.ts';
import { cited, places } from './made.ts';

const url = 'https://host.example/para/15/';
const item = itemOf(cited, places.paragraph, url);

test('CSL-JSON', () => {
  expect(JSON.parse(citationFiles.json.make(item))).toEqual([
    {
      id: 'HRI-CORE-XYZ-2021-Rev-1-para-15',
      type: 'report',
      title: 'Core document of a State & its islands: Xyzland',
      'title-short': 'HRI/CORE/XYZ/2021/Rev.1, para. 15',
      author: [{ literal: 'Xyzland' }],
      issued: { 'date-parts': [[2021, 9, 3]] },
      number: 'HRI/CORE/XYZ/2021/Rev.1',
      publisher: 'United Nations',
      language: 'en',
      note: 'Cite as HRI/CORE/XYZ/2021/Rev.1, para. 15.',
      URL: url,
    },
  ]);
});

test('BibTeX', () => {
  expect(citationFiles.bib.make(item)).toMatchInlineSnapshot(`
    "@techreport{HRI-CORE-XYZ-2021-Rev-1-para-15,
    	author = {{Xyzland}},
    	year = {2021},
    	month = sep,
    	note = {HRI/CORE/XYZ/2021/Rev.1, para. 15},
    	number = {HRI/CORE/XYZ/2021/Rev.1},
    	institution = {United Nations},
    	title = {Core document of a {State} \\& its islands: {Xyzland}},
    	url = {https://host.example/para/15/},
    }
    "
  `);
});

test('RIS, each field on one line', () => {
  expect(citationFiles.ris.make(item).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "TY  - RPRT
    ID  - HRI-CORE-XYZ-2021-Rev-1-para-15
    AU  - Xyzland
    TI  - Core document of a State & its islands: Xyzland
    ST  - HRI/CORE/XYZ/2021/Rev.1, para. 15
    SN  - HRI/CORE/XYZ/2021/Rev.1
    PB  - United Nations
    PY  - 2021
    DA  - 2021/09/03/
    LA  - en
    N1  - Cite as HRI/CORE/XYZ/2021/Rev.1, para. 15.
    UR  - https://host.example/para/15/
    ER  - 
    "
  `);
});

describe('a reference manager reads back what was written', () => {
  test.each(['json', 'bib', 'ris'] as const)('%s', (type) => {
    const [read] = new Cite(citationFiles[type].make(item)).data;
    expect(read).toMatchObject({
      type: 'report',
      title: item.title,
      number: item.number,
      publisher: 'United Nations',
      URL: url,
      note: expect.stringContaining('HRI/CORE/XYZ/2021/Rev.1, para. 15') as string,
    });
    expect(read!['author']).toEqual([type === 'json' ? { literal: 'Xyzland' } : { family: 'Xyzland' }]);
    expect((read!['issued'] as typeof item.issued)['date-parts'][0].slice(0, 2)).toEqual([2021, 9]);
  });
});

test('without an address there is no field for one', () => {
  const bare = itemOf(cited, places.annex, '');
  expect(bare.id).toBe('HRI-CORE-XYZ-2021-Rev-1-annex-5');
  expect(citationFiles.json.make(bare)).not.toContain('URL');
  expect(citationFiles.bib.make(bare)).not.toContain('url');
  expect(citationFiles.ris.make(bare)).not.toContain('UR  -');
});

test('the name of a State of several words stays one name', () => {
  const author = [{ literal: 'United Xyzlands of the Sea' }];
  const read = (type: 'bib' | 'ris') => new Cite(citationFiles[type].make({ ...item, author })).data[0]!['author'];
  expect(read('bib')).toEqual([{ family: 'United Xyzlands of the Sea' }]);
  expect(read('ris')).toMatchObject([{ family: 'United Xyzlands of the Sea' }]);
});

describe('a work of this site is its own, and says what it is based on', () => {
  const work = {
    title: 'More births in the People’s Xyzland',
    by: 'The site, by itself',
    date: '2026-11-30',
    basis: 'annex 5',
  };
  const own = ownItem(cited, work, 'key', url);

  test.each(['json', 'bib', 'ris'] as const)('%s', (type) => {
    const [read] = new Cite(citationFiles[type].make(own)).data;
    expect(read).toMatchObject({
      title: work.title,
      URL: url,
      note: expect.stringContaining('Based on HRI/CORE/XYZ/2021/Rev.1, annex 5') as string,
    });
    expect(read).not.toHaveProperty('number');
    const name = type === 'ris' ? 'The site by itself' : work.by;
    expect(read!['author']).toMatchObject([type === 'json' ? { literal: name } : { family: name }]);
    expect((read!['issued'] as typeof own.issued)['date-parts'][0].slice(0, 2)).toEqual([2026, 11]);
  });

  test('BibTeX keeps the names in its title', () => {
    expect(citationFiles.bib.make(own)).toContain('title = {More births in the {People}\\textquoteright{}s {Xyzland}}');
  });
});
