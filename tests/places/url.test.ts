import { expect, test } from 'vitest';
import { hasPreview } from '../../src/places/has-preview.ts';
import { readUrl } from '../../src/places/read-url.ts';
import { previewUrlOf, urlInReport, urlOf } from '../../src/places/url.ts';
import type { Place } from '../../src/places/place.ts';

/** A place of each kind, where it is, and the page that previews show of it. */
const cases: [place: Place, url: string, preview: string | null][] = [
  [{ kind: 'document' }, '/report/', null],
  [{ kind: 'paragraph', number: 15 }, '/para/15/', '/para/15/'],
  [{ kind: 'range', first: 87, last: 92 }, '/report/#para-87', '/report/'],
  [{ kind: 'section', id: 'i-a' }, '/report/#i-a', null],
  [{ kind: 'annex', number: 5 }, '/annex/5/', '/previews/annex/5/'],
  [{ kind: 'table', table: 'treaties' }, '/treaties/', null],
  [
    { kind: 'cell', table: 'annex-5', row: 'urban-2016', column: 'deaths' },
    '/annex/5/#r-urban-2016.deaths',
    '/previews/row/annex-5/urban-2016/',
  ],
  [{ kind: 'cell', table: 'treaties', row: '3', column: 'dates' }, '/treaties/#r-3.dates', '/previews/row/treaties/3/'],
  [{ kind: 'passage', place: 'annex-10.r-3-2' }, '/annex/10/#r-3-2', '/previews/row/annex-10/3-2/'],
  [{ kind: 'chart', id: 'births' }, '/charts/births/', '/embed/births/'],
  [{ kind: 'check', id: 'para-15-share' }, '/checks/#para-15-share', '/previews/check/para-15-share/'],
  [{ kind: 'finding', id: 'share' }, '/findings/share/', null],
  [{ kind: 'subject', id: 'women' }, '/subjects/women/', null],
];

test.each(cases)('%o', (place, url, preview) => {
  expect(urlOf(place)).toBe(url);
  // A link to a range leads to its first paragraph.
  if (place.kind !== 'range') expect(readUrl(`https://host.example/base${url}`)).toEqual(place);
  expect(hasPreview(`https://host.example/base${url}`)).toBe(preview !== null);
  if (preview !== null) expect(previewUrlOf(place)).toBe(preview);
});

test.each([
  ['/report/#para-23-note', 'passage'],
  ['/report/#annex-5', 'annex'],
  ['/annex/3/?light=r-total.2017#r-total.2017', 'cell'],
  ['/stories/media/#chart-births', 'chart'],
  ['/para/15/#check-para-15-share', 'check'],
])('%s leads to a %s, with a preview', (url, kind) => {
  expect(readUrl(url)?.kind).toBe(kind);
  expect(hasPreview(url)).toBe(true);
});

test.each(['/para/15/cite.bib', '/data/annex-5.csv', '/charts/', '/checks/', '/embed/births/', '/annex/'])(
  '%s has no preview',
  (url) => expect(hasPreview(url)).toBe(false),
);

test('paragraphs and annexes have an anchor in the report', () => {
  expect(urlInReport({ kind: 'paragraph', number: 15 })).toBe('/report/#para-15');
  expect(urlInReport({ kind: 'annex', number: 5 })).toBe('/report/#annex-5');
  expect(urlInReport({ kind: 'section', id: 'i-a' })).toBe('/report/#i-a');
});
