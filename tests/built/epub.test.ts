import { readFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { report } from '#report';
import { annexes, count, name, paragraphs, said, sections } from './carried.ts';
import { printed } from './printed.ts';
import { root, words } from './site.ts';

const file = readFileSync(`${root}/data/${name}.epub`);
const held = unzipSync(file);
/** A page of the book; one that is not well-formed throws. */
const open = (path: string): Document =>
  new JSDOM(new TextDecoder().decode(held[`EPUB/${path}`]), { contentType: 'application/xhtml+xml' }).window.document;
const pages = Object.keys(held)
  .filter((path) => path.endsWith('.xhtml'))
  .map((path) => path.replace('EPUB/', ''));
const documents = new Map(pages.map((path) => [path, open(path)]));
const all = (selector: string): Element[] =>
  [...documents].flatMap(([path, document]) => (path === 'nav.xhtml' ? [] : [...document.querySelectorAll(selector)]));

test('EPUBCheck finds nothing', async () => {
  const { messages, valid } = await EpubCheck.validate(file);
  expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
  expect(valid).toBe(true);
  // It can fail: a book without its style sheet.
  const others = Object.fromEntries(Object.entries(held).filter(([path]) => !/^mimetype$|style\.css$/.test(path)));
  expect((await EpubCheck.validate(zipSync({ mimetype: [held['mimetype']!, { level: 0 }], ...others }))).valid).toBe(
    false,
  );
});

test('its first bytes identify it as an EPUB', () => {
  expect(file.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
});

test(`all ${count} paragraphs stand under their anchors, word for word`, () => {
  const found = all('p[id^=para-]');
  expect(found.map(({ id }) => id)).toEqual(paragraphs.map(({ id }) => id));
  expect(found.map(words)).toEqual(paragraphs.map((paragraph) => printed(paragraph)[0]));
  expect(all('li').map(words)).toEqual(
    paragraphs.flatMap((paragraph) => printed(paragraph).slice(1, 1 + paragraph.items.length)),
  );
  expect(all('aside').map(words)).toEqual(
    paragraphs.flatMap((paragraph) => printed(paragraph).slice(1 + paragraph.items.length)),
  );
});

test('the contents lead to every section and annex, and headings say which are restored', () => {
  const links = [...documents.get('nav.xhtml')!.querySelectorAll('nav a')];
  const titles = sections.map(({ label, title }) => [label, title].filter(Boolean).join(' '));
  expect(links.slice(1, 1 + sections.length).map(words)).toEqual(titles);
  expect(links).toHaveLength(1 + sections.length + report.annexes.length);
  const broken = links.filter((link) => {
    const [path = '', anchor] = link.getAttribute('href')!.split('#');
    return !documents.has(path) || (anchor && !documents.get(path)!.getElementById(anchor));
  });
  expect(broken.map(words)).toEqual([]);
  const restored = all('h1, h2, h3, h4').filter((heading) =>
    words(heading.querySelector('.ours')).includes('restored'),
  );
  expect(restored.map(({ id }) => id)).toEqual(sections.filter((one) => one.restored).map(({ id }) => id));
});

test('every table has its title and every cell', () => {
  expect(all('table')).toHaveLength(report.expected.tables);
  for (const annex of annexes) {
    const document = documents.get(`${annex.id}.xhtml`)!;
    expect(words(document.querySelector('caption'))).toBe(annex.title);
    for (const row of annex.rows) {
      const cells = [...document.getElementById(`${annex.id}.r-${row.id}`)!.children].map(words);
      expect(cells).toEqual([row.label, ...row.cells.map(({ text }) => text)]);
    }
    for (const note of annex.notes) expect(words(document.body)).toContain(note);
  }
});

test('it says whose edition it is not, which edition, and how to cite', () => {
  const opening = words(documents.get('about.xhtml')!.body);
  for (const words of said) expect(opening).toContain(words);
});

test('words that are not marked as ours are the document’s', () => {
  const own = [...documents.entries()].flatMap(([path, document]) => {
    if (path === 'nav.xhtml') return [];
    for (const ours of document.querySelectorAll('.ours')) ours.remove();
    return [...document.body.children].filter((block) => !block.closest('.doc')).map(words);
  });
  expect(own.filter(Boolean)).toEqual([]);
});
