import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { report } from '#report';
import { annexes, count, name, paragraphs, said, sections } from './carried.ts';
import { page, read, words } from './site.ts';

/** The file; one that is not well-formed throws. */
const { document } = new JSDOM(read(`data/${name}.xml`), { contentType: 'application/xml' }).window;
const byId = new Map([...document.querySelectorAll('[eId]')].map((found) => [found.getAttribute('eId')!, found]));
const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
const child = (parent: Element, tag: string) => [...parent.children].find(({ localName }) => localName === tag);

test('its identification is that of a United Nations document', () => {
  const root = document.documentElement;
  expect(root.namespaceURI).toBe('http://docs.oasis-open.org/legaldocml/ns/akn/3.0');
  const value = (level: string, tag: string) =>
    root.querySelector(`doc > meta FRBR${level} > FRBR${tag}`)!.getAttribute('value')!;
  const [, akn, un, type, subtype, , date, number] = value('Work', 'uri').split('/');
  expect([akn, un, type, subtype, date, number]).toEqual([
    'akn',
    'un',
    root.firstElementChild!.localName,
    value('Work', 'subtype'),
    report.date,
    value('Work', 'number'),
  ]);
  expect(value('Work', 'this')).toBe(`${value('Work', 'uri')}/!main`);
  expect(value('Expression', 'uri')).toBe(`${value('Work', 'uri')}/eng@${report.date}`);
  expect(value('Manifestation', 'this')).toBe(`${value('Expression', 'uri')}/!main.xml`);
});

test(`all ${count} paragraphs are there, word for word`, () => {
  const found = all('paragraph').map((paragraph) => {
    const own = paragraph.cloneNode(true) as Element;
    const notes = [...own.querySelectorAll('authorialNote')].map((note) => {
      note.remove();
      return { mark: note.getAttribute('marker'), text: words(note) };
    });
    const items = [...own.querySelectorAll('point, indent')];
    return {
      id: paragraph.getAttribute('eId'),
      number: words(child(own, 'num')),
      text: words(own.querySelector('p')),
      items: items.map((item) => words(child(item, 'content'))),
      letters: items.flatMap((item) => words(child(item, 'num')) || []),
      notes,
    };
  });
  expect(found).toEqual(
    paragraphs.map(({ id, number, text, items, letters = [], footnotes }) => ({
      id,
      number: `${number}.`,
      text,
      items,
      letters,
      notes: footnotes.map((note) => ({ mark: note.mark, text: note.text })),
    })),
  );
});

test('sections stand inside one another as in the document, those restored marked and explained', () => {
  const levels = all('part, chapter, section, subsection');
  expect(
    levels.map((level) => ({
      id: level.getAttribute('eId'),
      label: words(child(level, 'num')),
      title: words(child(level, 'heading')),
      parent: level.parentElement!.getAttribute('eId'),
      restored: child(level, 'heading')!.getAttribute('status') === 'editorial',
    })),
  ).toEqual(sections.map(({ id, label, title, parent, restored }) => ({ id, label, title, parent, restored })));
  for (const { id, restored } of sections) {
    if (restored) expect(words(byId.get(`restored-${id}`))).toMatch(/^Heading restored by /);
  }
});

test('every eId is an anchor of the site, and every reference leads to an eId', () => {
  expect(byId.size).toBe(all('[eId]').length);
  const anchors = [...page('report/index.html').querySelectorAll('.text :is(p, h2, h3, h4, section)[id]')];
  expect(anchors.map(({ id }) => id).filter((id) => !byId.has(id))).toEqual([]);
  const led = all('ref, noteRef').map((reference) => reference.getAttribute('href')!);
  expect(led.filter((href) => !byId.has(href.slice(1)))).toEqual([]);
  expect(led.length).toBeGreaterThan(0);
});

test('every table has its title and every cell', () => {
  expect(all('table')).toHaveLength(report.expected.tables);
  expect(all('attachment').map((one) => one.getAttribute('eId'))).toEqual(
    report.annexes.map(({ number }) => `annex-${number}`),
  );
  for (const annex of annexes) {
    expect(words(child(byId.get(annex.id)!, 'heading'))).toBe(annex.title);
    for (const row of annex.rows) {
      for (const { column, text, lines } of row.cells) {
        const cell = byId.get(`${annex.id}.r-${row.id}.${column}`)!;
        expect([...cell.children].map(words)).toEqual(lines ?? [text].filter(Boolean));
      }
      expect(words(byId.get(`${annex.id}.r-${row.id}`)!.firstElementChild)).toBe(row.label);
    }
    annex.notes.forEach((note, index) => expect(words(byId.get(`${annex.id}.note-${index + 1}`))).toBe(note));
  }
});

test('it says whose edition it is not, which edition, and how to cite, and that these words are not the document’s', () => {
  const edition = document.querySelector('preface > container')!;
  expect(edition.getAttribute('status')).toBe('editorial');
  for (const words of said)
    expect([...edition.children].map(({ textContent }) => textContent).join(' ')).toContain(words);
});
