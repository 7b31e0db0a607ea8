import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report } from '#report';
import type { PublishedAnnex } from '../../src/collections/annexes.ts';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import type { SectionEntry } from '../../src/collections/sections.ts';
import { reportPath } from '../../src/paths.ts';
import { printed } from './printed.ts';
import { files, json, page, words } from './site.ts';

const paragraphs = json<ParagraphEntry[]>('data/paragraphs.json');
const source = readFileSync(reportPath(report.source), 'utf8');
const shownReport = page('report/index.html').querySelector('.text')!;
/** What is published of tables, each with its page. */
const tables = files.flatMap((file) => {
  const [, kind, number] = /^data\/(annex|para)-(\d+)(?:-\d+)?\.json$/.exec(file) ?? [];
  return kind ? [{ file, page: `${kind}/${number}/index.html` }] : [];
});

/**
 * The words of the source, read without the parser: the marks of the conversion cut out, and each footnote moved behind
 * the list of its paragraph, where the site shows it.
 */
function wordsOfSource(): string[] {
  const lines = source
    .replace(/\[bookmark: [^\]]*\]|\[footnoteRef:\d+\]/g, '')
    .replace(/^•\t/gm, '\u0000\t')
    .split('\n');
  let footnotes: string[] = [];
  const ordered = lines.flatMap((line) => {
    const before = /^(?:\u0000|\([a-z]\))\t/.test(line) ? [] : footnotes.splice(0);
    const text = line.replace(/\[\d+: \t(\S*)\t([^\]]*)\]/g, (_, mark: string, note: string) => {
      footnotes = [...footnotes, `${mark} ${note}`];
      return '';
    });
    return [...before, text];
  });
  return [...ordered, ...footnotes].join(' ').match(/[^\s\u0000]+/g)!;
}

/** The words of the reading page, without those of the site: the names of annexes, restored headings, counts and links. */
function wordsOfPage(): string[] {
  const copy = shownReport.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('.ours, .restored, .screen, .b, section[id^=annex-] > h2')) ours.remove();
  for (const end of copy.querySelectorAll('br')) end.replaceWith(' ');
  const blocks = [...copy.querySelectorAll('h2, h3, h4, h5, h6, p, li, caption, th, td')];
  return blocks
    .map((block) => words(block))
    .join(' ')
    .split(' ')
    .filter(Boolean);
}

describe('the words on the pages are the words of the source', () => {
  test('all of them on the reading page, in order, and none twice', () => {
    expect(wordsOfPage()).toEqual(wordsOfSource());
  });

  test('headings on the reading page, restored ones marked as ours', () => {
    const sections = json<SectionEntry[]>('data/sections.json');
    const shown = sections.map(({ id }) => shownReport.querySelector(`[id='${id}']`)!);
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
    const blocks = own.querySelectorAll(`#para-${number}, .cited-text li, .cited-text .footnote[id]`);
    expect([...blocks].map(words)).toEqual(printed(paragraph));
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
