import { describe, expect, test } from 'vitest';
import { report } from '#report';
import { independence, officialAddress } from '../../src/cite/document.ts';
import type { Thing } from '../../src/metadata/json-ld.ts';
import { licence, publisher } from '../support/settings.ts';
import { base, files, page, pages, read, words } from './site.ts';

const official = officialAddress(report);
const said = independence(report);
const foot = (file: string): string => /<footer[^]*<\/footer>/.exec(read(file))?.[0] ?? '';
const main = (file: string): string => /<main[^]*<\/main>/.exec(read(file))![0];
const without = (wanted: string, among: string[], part: (file: string) => string): string[] =>
  among.filter((file) => !part(file).includes(wanted));

test('the official address is that of the symbol', () => {
  expect(official).toBe(`https://undocs.org/${report.symbol}`);
  expect(officialAddress({ symbol: 'A/1 (Vol. I)' })).toBe('https://undocs.org/A/1%20(Vol.%20I)');
});

describe('who speaks', () => {
  test('every page says at its foot whose reading it is not, and leads to the official document', () => {
    expect(without(said, pages, foot)).toEqual([]);
    expect(without(`href="${official}"`, pages, foot)).toEqual([]);
  });

  test('every page but those for frames says who answers for it, and on what terms', () => {
    const whole = pages.filter((file) => !file.startsWith('embed/'));
    const named = publisher ? `Published by ${publisher.name}.` : 'This copy of the site names no publisher.';
    expect(without(named, whole, foot)).toEqual([]);
    expect(without(`<a href="${licence.url}" rel="license">${licence.name}</a>`, whole, foot)).toEqual([]);
  });

  test('the overview, and the page for addresses that lead nowhere, say so above their foot', () => {
    expect(without(said, ['index.html'], main)).toEqual([]);
    expect(without(official, ['index.html', '404.html'], main)).toEqual([]);
  });

  test('machines are told, wherever a page tells them anything', () => {
    const telling = pages.filter((file) => read(file).includes('application/ld+json'));
    expect(telling.length).toBeGreaterThan(report.expected.paragraphs);
    for (const file of telling) {
      const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(file))![1]!;
      const graph = (JSON.parse(text) as { '@graph': Thing[] })['@graph'];
      const sites = graph.filter((node) => node['@type'] === 'WebSite');
      expect(sites, file).toMatchObject([
        { disambiguatingDescription: said, license: licence.url, about: { sameAs: official } },
      ]);
      expect(sites[0]!['publisher'] !== undefined).toBe(Boolean(publisher));
    }
  });

  test('files that are taken away say so', () => {
    for (const file of ['data/README.md', 'data/report.md']) {
      expect(read(file)).toContain(said);
      expect(read(file)).toContain(official);
    }
    expect(read('data/datapackage.json')).toContain(said);
  });
});

test('each paragraph, annex, chart and finding leads to the official document beside its citation', () => {
  const cited = pages.filter((file) => /^(para|annex|charts|findings)\/[^/]+\/index\.html$/.test(file));
  const citing = cited.filter((file) => page(file).querySelector('main .cite'));
  expect(citing.length).toBeGreaterThan(report.expected.paragraphs);
  expect(citing.filter((file) => !page(file).querySelector(`main .cite a[href="${official}"]`))).toEqual([]);
});

test('the header has six doors at most, a way to search, and a menu that no script opens', () => {
  for (const file of pages.filter((one) => !one.startsWith('embed/'))) {
    const header = page(file).querySelector('header.site')!;
    expect(header.querySelectorAll('nav > a:not(.more)').length, file).toBeLessThanOrEqual(6);
    expect(words(header.querySelector(':scope > a:not(.name)')), file).toBe('Search');
    const menu = header.querySelector('[popovertarget]')!.getAttribute('popovertarget');
    expect(header.querySelector('nav')!.id, file).toBe(menu);
    expect(header.querySelector('nav')!.hasAttribute('popover'), file).toBe(true);
  }
});

test('each chart and each finding leads to the page that says how the site knows', () => {
  const pagesOf = pages.filter((file) => /^(charts|findings)\/[^/]+\/index\.html$/.test(file));
  expect(pagesOf.length).toBeGreaterThan(3);
  expect(without('/method/"', pagesOf, main)).toEqual([]);
});

test('llms.txt says whose reading this is and where the text stands; its links lead to files; robots.txt names it', () => {
  const text = read('llms.txt');
  expect(text).toContain(said);
  expect(text).toContain(official);
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => new URL(to!, 'http://site').pathname);
  const leading = links.map((path) => path.slice(base.length).replace(/\/$/, '/index.html'));
  expect(leading).toEqual(expect.arrayContaining(['data/report.md', 'data/findings.json', 'method/index.html']));
  expect(leading.filter((file) => !files.includes(file))).toEqual([]);
  expect(read('robots.txt')).toContain('llms.txt');
});

test('a translation of the page about this site says its language and what it translates, and each page leads to it', () => {
  const translated = pages.filter((file) => /^about\/[^/]+\/index\.html$/.test(file));
  for (const file of translated) {
    const { documentElement } = page(file);
    expect(documentElement.lang, file).toBe(file.split('/')[1]);
    expect(documentElement.querySelector('header')!.lang, file).toBe('en');
    expect(documentElement.querySelector('main [lang=en] a')!.getAttribute('href'), file).toBe(`${base}about/`);
    expect(without(`href="${base}${file.replace('index.html', '')}"`, ['index.html', '404.html'], foot)).toEqual([]);
  }
});
