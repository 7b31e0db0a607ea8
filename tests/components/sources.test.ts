import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type { Use } from '../../src/places/use.ts';
import CheckSources from '../../src/components/CheckSources.astro';

vi.mock('../../src/site/site.ts', () => ({ href: (path: string) => path }));

const container = await AstroContainer.create();

/** Where the links of a check lead that is about the first paragraph and read these. */
async function linksTo(...uses: Use[]): Promise<string[]> {
  const mark: Use = { kind: 'numeral', paragraph: 1, at: 0, length: 2 };
  const html = await container.renderToString(CheckSources, {
    props: { check: { mark, uses: [mark, ...uses] } },
  });
  return [...new JSDOM(html).window.document.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
}

const cell = (column: string): Use => ({ kind: 'cell', table: 'annex-5', row: 'total', column });
const passage = (place: string): Use => ({ kind: 'passage', place, at: 0, length: 4 });

test('each place that a check read is linked once, and all that was read there is lit', async () => {
  expect(await linksTo(cell('2017'), cell('2018'), { kind: 'paragraph', number: 9 })).toEqual([
    '/annex/5/?light=r-total.2017,r-total.2018#r-total.2017',
    '/para/9/',
  ]);
});

test('words in a cell and in a heading are linked where they stand', async () => {
  expect(await linksTo(passage('treaties.r-6.dates'), passage('treaties.r-6.dates'))).toEqual(['/treaties/#r-6.dates']);
  expect(await linksTo(passage('section-i-b'))).toEqual(['/report/#i-b']);
});
