import { readFileSync } from 'node:fs';
import { report } from '#report';
import { getDocumentProxy } from 'unpdf';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import type { SectionEntry } from '../../src/collections/sections.ts';
import type { AnnexEntry } from '../../src/collections/annexes.ts';
import { reportPath } from '../../src/paths.ts';
import { independence } from '../../src/publish/whole.ts';
import { printed } from '../pdf/printed.ts';
import { once, expect, test } from './test.ts';

const data = <Shape>(file: string): Shape => JSON.parse(readFileSync(reportPath(`dist/data/${file}`), 'utf8')) as Shape;

interface Bookmark {
  title: string;
  items: Bookmark[];
}

/** Letters, numerals and signs alone: where a line ends is no matter of words. */
const solid = (text: string) => text.replace(/\s+/g, '');

/** The number that hangs beside a paragraph or a row stands after its words, or between two pages of them. */
const unnumbered = (text: string) => text.replace(/^\d+\.$/, '');

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
    const text = solid(items.map((item) => ('str' in item ? unnumbered(item.str) : '')).join(''));
    const running = [report.symbol, `${number}/${pdf.numPages}`];
    for (const words of running) expect(text, `page ${number}`).toContain(words);
    pages.push(running.reduce((rest, words) => rest.replace(words, ''), text));
  }

  const texts = data<ParagraphEntry[]>('paragraphs.json').flatMap(({ number, text, items, footnotes }) =>
    [text.slice(0, footnotes[0]?.at), ...items, ...footnotes.map((note) => note.text)].map((words) => ({
      number,
      words: solid(words),
    })),
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
    const labels = annex.rows.map(({ label }) => solid(unnumbered(label)));
    expect([...rows, ...labels].filter((words) => !whole.includes(words))).toEqual([]);
  }
  expect(whole).toContain(solid(independence(report)));

  const sections = data<SectionEntry[]>('sections.json');
  const outline = ((await pdf.getOutline()) as Bookmark[])[0]!;
  const flat = ({ title, items }: Bookmark): string[] => [title, ...items.flatMap(flat)];
  expect(flat(outline).slice(0, 1 + sections.length)).toEqual([
    report.title,
    ...sections.map(({ label, title }) => [label, title].filter(Boolean).join(' ')),
  ]);
  expect(flat(outline)).toHaveLength(1 + sections.length + report.annexes.length);
});
