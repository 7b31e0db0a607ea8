import { describe, expect, test } from 'vitest';
import type { PublishedAnnex } from '../../src/collections/annexes.ts';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import type { SectionEntry } from '../../src/collections/sections.ts';
import { files, json, page, words } from './site.ts';

const paragraphs = json<ParagraphEntry[]>('data/paragraphs.json');
const report = page('report/index.html');
/** The entries of a list as printed: letters are words of the document, bullets are not. */
const entries = ({ items, letters }: ParagraphEntry) =>
  items.map((item, at) => (letters ? `${letters[at]} ${item}` : item));
/** What is published of tables, each with its page. */
const tables = files.flatMap((file) => {
  const [, kind, number] = /^data\/(annex|para)-(\d+)\.json$/.exec(file) ?? [];
  return kind ? [{ file, page: `${kind}/${number}/index.html` }] : [];
});

/** The printed text of a paragraph: its number, its words with the marks of its footnotes. */
function printed({ number, text, footnotes }: ParagraphEntry): string {
  let at = 0;
  const marked = footnotes.map((note) => text.slice(at, (at = note.at)) + note.mark).join('') + text.slice(at);
  return `${number}. ${marked}`;
}

describe('the words on the pages are the words of the source', () => {
  test('all paragraphs on the reading page, in order', () => {
    const shown = [...report.querySelectorAll('.text p[id^=para-]:not(.footnote)')].map(words);
    expect(shown).toEqual(paragraphs.map(printed));
  });

  test('lists and footnotes on the reading page, in order', () => {
    const items = [...report.querySelectorAll('.text ul.doc > li')].map(words);
    expect(items).toEqual(paragraphs.flatMap(entries));
    const notes = [...report.querySelectorAll('.text .footnote[id]')].map(words);
    expect(notes).toEqual(paragraphs.flatMap(({ footnotes }) => footnotes.map(({ mark, text }) => `${mark} ${text}`)));
  });

  test('headings on the reading page, restored ones marked as ours', () => {
    const sections = json<SectionEntry[]>('data/sections.json');
    const shown = sections.map(({ id }) => report.getElementById(id)!);
    const own = shown.map((heading) => {
      const copy = heading.cloneNode(true) as Element;
      copy.querySelector('.ours')?.remove();
      return words(copy);
    });
    expect(own).toEqual(sections.map(({ label, title }) => `${label} ${title}`.trim()));
    const marked = shown.filter((heading) => heading.querySelector('.ours')).map(({ id }) => id);
    expect(marked).toEqual(sections.filter(({ restored }) => restored).map(({ id }) => id));
  });

  test.each(paragraphs.map((paragraph) => [paragraph.number, paragraph] as const))('/para/%i/', (number, paragraph) => {
    const own = page(`para/${number}/index.html`);
    expect(words(own.getElementById(`para-${number}`))).toBe(printed(paragraph));
    const items = [...own.querySelectorAll('.cited-text li')].map(words);
    expect(items).toEqual(entries(paragraph));
    const notes = [...own.querySelectorAll('.cited-text .footnote[id]')].map(words);
    expect(notes).toEqual(paragraph.footnotes.map(({ mark, text }) => `${mark} ${text}`));
  });

  test.each(tables)('every cell of $file stands at its address', ({ file, page: of }) => {
    const { rows } = json<PublishedAnnex>(file);
    const own = page(of);
    for (const row of rows) {
      expect(words(own.getElementById(`r-${row.id}`)!.firstElementChild)).toBe(row.label);
      for (const { column, text } of row.cells) {
        expect(words(own.getElementById(`r-${row.id}.${column}`))).toBe(text);
      }
    }
  });
});
