import { describe, expect, test } from 'vitest';
import type { PublishedAnnex } from '../../src/collections/annexes.ts';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import type { SectionEntry } from '../../src/collections/sections.ts';
import { json, page, words } from './site.ts';

const paragraphs = json<ParagraphEntry[]>('data/paragraphs.json');
const report = page('report/index.html');

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
    expect(items).toEqual(paragraphs.flatMap((paragraph) => paragraph.items));
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
    expect(items).toEqual(paragraph.items);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 10])('every cell of annex %i stands at its address', (number) => {
    const { rows } = json<PublishedAnnex>(`data/annex-${number}.json`);
    const own = page(`annex/${number}/index.html`);
    for (const row of rows) {
      expect(words(own.getElementById(`r-${row.id}`)!.firstElementChild)).toBe(row.label);
      for (const { column, text } of row.cells) {
        expect(words(own.getElementById(`r-${row.id}.${column}`))).toBe(text);
      }
    }
  });
});
