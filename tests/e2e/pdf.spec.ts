import { readFileSync } from 'node:fs';
import { report } from '#report';
import { getDocumentProxy } from 'unpdf';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import type { SectionEntry } from '../../src/collections/sections.ts';
import type { AnnexEntry } from '../../src/collections/annexes.ts';
import { reportPath } from '../../src/paths.ts';
import { independence } from '../../src/cite/document.ts';
import { printed as linesOf } from '../built/printed.ts';
import { printed } from '../pdf/printed.ts';
import { once, expect, test } from './test.ts';

const data = <Shape>(file: string): Shape => JSON.parse(readFileSync(reportPath(`dist/data/${file}`), 'utf8')) as Shape;

interface Bookmark {
  title: string;
  items: Bookmark[];
}

const flat = (bookmarks: Bookmark[]): string[] => bookmarks.flatMap(({ title, items }) => [title, ...flat(items)]);

const headings = [
  report.title,
  ...data<SectionEntry[]>('sections.json').map(({ label, title }) => [label, title].filter(Boolean).join(' ')),
];

/** Letters, numerals and signs alone: where a line ends is no matter of words. */
const solid = (text: string) => text.replace(/\s+/g, '');

/** No page begins or ends with fewer letters of a paragraph. */
const least = 5;

/** Takes words from the page they stand on, or the two, so that another who says the same counts for itself. */
function take(words: string, pages: string[]): boolean {
  const at = pages.findIndex((text) => text.includes(words));
  if (at >= 0) {
    pages[at] = pages[at]!.replace(words, '');
    return true;
  }
  for (let cut = least; cut <= words.length - least; cut += 1) {
    const [first, second] = [words.slice(0, cut), words.slice(cut)];
    const start = pages.findIndex((text, page) => text.includes(first) && pages[page + 1]?.includes(second));
    if (start < 0) continue;
    pages[start] = pages[start]!.replace(first, '');
    pages[start + 1] = pages[start + 1]!.replace(second, '');
    return true;
  }
  return false;
}

test('the report prints as a tagged PDF with every paragraph, table and bookmark', once, async ({ page }) => {
  const pdf = await getDocumentProxy(await printed(page, 'report/', { report, date: '2030-01-05' }));
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });

  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = solid(items.map((item) => ('str' in item ? item.str : '')).join(''));
    const running = [report.symbol, `${number}/${pdf.numPages}`];
    for (const words of running) expect(text, `page ${number}`).toContain(words);
    pages.push(running.reduce((rest, words) => rest.replace(words, ''), text));
  }

  const texts = data<ParagraphEntry[]>('paragraphs.json').flatMap((paragraph) =>
    linesOf(paragraph).map((words) => ({ number: paragraph.number, words: solid(words) })),
  );
  // The longest first, so that no short one takes its words out of another.
  texts.sort((a, b) => b.words.length - a.words.length);
  expect(texts.filter(({ words }) => !take(words, pages))).toEqual([]);
  expect(new Set(texts.map(({ number }) => number)).size).toBe(report.expected.paragraphs);
  const whole = pages.join('');
  for (const { number } of report.annexes.filter((annex) => 'table' in annex)) {
    const annex = data<Extract<AnnexEntry, { published: true }>>(`annex-${number}.json`);
    // Labels of rows are set apart from their cells.
    const rows = annex.rows.map(({ cells }) => solid(cells.map(({ text }) => text).join('')));
    const labels = annex.rows.map(({ label }) => solid(label));
    expect([...rows, ...labels].filter((words) => !whole.includes(words))).toEqual([]);
  }
  expect(whole).toContain(solid(independence(report)));

  const bookmarks = flat((await pdf.getOutline()) as Bookmark[]);
  expect(bookmarks.slice(0, headings.length)).toEqual(headings);
  expect(bookmarks).toHaveLength(headings.length + report.annexes.length);
});

test('where a reader prints the report, the browser’s own bookmarks join no words', once, async ({ page }) => {
  await page.goto('report/');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ tagged: true, outline: true })));
  const bookmarks = flat((await pdf.getOutline()) as Bookmark[]).map((title) =>
    title.replace(/ Heading restored by this site: .*/, ''),
  );
  expect(bookmarks.slice(0, headings.length)).toEqual(headings);
});
