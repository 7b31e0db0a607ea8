import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { report } from '#report';
import type { SectionEntry } from '../../src/collections/sections.ts';
import { reportPath } from '../../src/paths.ts';
import { annexes, count, name, paragraphs } from './carried.ts';
import { printed } from './printed.ts';
import { base, files, json, read, root, words } from './site.ts';

/** The blocks that follow each link to a paragraph, up to the next heading, table or such link, read as Markdown is. */
function readMarkdown(markdown: string): { url: string; lines: string[] }[] {
  const { document } = new JSDOM(markdownToHtml(markdown).html).window;
  const found: { url: string; lines: string[] }[] = [];
  let open = false;
  for (const block of document.body.children) {
    const link = block.firstElementChild;
    if (block.matches('p') && link?.matches('a') && /^\d+\.$/.test(link.textContent)) {
      found.push({ url: link.getAttribute('href')!, lines: [] });
      open = true;
    } else if (!block.matches('p, ul')) open = false;
    if (open) found.at(-1)!.lines.push(...(block.matches('ul') ? [...block.children] : [block]).map(words));
  }
  return found;
}

const zip = unzipSync(readFileSync(`${root}/data/${name}.zip`));
const zipped = (path: string): string => new TextDecoder().decode(zip[`${name}/${path}`]);

describe(`all ${count} paragraphs, in`, () => {
  test('paragraphs.json, as in the text it is made from', () => {
    expect(paragraphs).toHaveLength(count);
    const source = readFileSync(reportPath(report.source), 'utf8').replace(
      /\[bookmark[^\]]*\]|\[footnoteRef[^\]]*\][^\s,.]+/g,
      '',
    );
    const all = source.replace(/\s+/g, ' ');
    expect(paragraphs.filter(({ text }) => !all.includes(text)).map(({ number }) => number)).toEqual([]);
  });

  test('report.md, the number of each its permalink', () => {
    const found = readMarkdown(read('data/report.md'));
    expect(found).toHaveLength(count);
    expect(found.map(({ lines }) => lines)).toEqual(paragraphs.map(printed));
    expect(found.map(({ url }) => new URL(url, 'http://host').pathname)).toEqual(
      paragraphs.map(({ number }) => `${base}para/${number}/`),
    );
  });

  test('the zip, as JSON and as Markdown', () => {
    expect(JSON.parse(zipped('paragraphs.json'))).toEqual(paragraphs);
    expect(readMarkdown(zipped('report.md'))).toHaveLength(count);
  });

  test('pages, text and citations of their own', () => {
    for (const name of ['index.html', 'cite.bib', 'cite.ris', 'cite.json']) {
      expect(files.filter((file) => file.startsWith('para/') && file.endsWith(`/${name}`))).toHaveLength(count);
    }
    expect(read(`data/${name}.txt`)).toBe(readFileSync(reportPath(report.source), 'utf8'));
  });
});

describe('report.md', () => {
  const { document } = new JSDOM(markdownToHtml(read('data/report.md')).html).window;
  const headings = [...document.querySelectorAll('h2, h3, h4')].map(words);

  test('has every heading, and says which are restored', () => {
    const sections = json<SectionEntry[]>('data/sections.json').map(({ label, title, restored }) =>
      `${label} ${title}${restored ? ' [heading restored by this site]' : ''}`.trim(),
    );
    expect(headings.slice(0, sections.length)).toEqual(sections);
    expect(headings.slice(sections.length)).toEqual(report.annexes.map(({ number }) => `Annex ${number}`));
  });

  test('has every cell of every table', () => {
    const tables = [...document.querySelectorAll('table')];
    expect(tables).toHaveLength(report.expected.tables);
    const shown = new Map(
      tables.map((table) => {
        let title = table as Element | null;
        while (title && !title.matches('h2')) title = title.previousElementSibling;
        return [title?.textContent, [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words))];
      }),
    );
    for (const annex of annexes) {
      if (!annex.published) continue;
      const rows = shown.get(`Annex ${annex.number}`)!;
      const own = annex.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)].join(' | '));
      const groups = new Set(annex.rows.flatMap(({ group }) => group ?? []));
      expect(rows.filter(([name]) => !groups.has(name!)).map((row) => row.join(' | '))).toEqual(own);
      for (const note of annex.notes) expect(words(document.body)).toContain(note);
    }
  });
});

describe('the archive', () => {
  const held = Object.keys(zip).map((path) => path.replace(`${name}/`, ''));

  test('holds every file of /data/ and every chart, byte for byte', () => {
    const expected = files
      .filter((file) => /^(data|figures)\//.test(file) && !/\.(html|zip)$|^data\/card\.png$/.test(file))
      .map((file) => file.replace('data/', ''));
    expect(held.toSorted()).toEqual(expected.toSorted());
    for (const path of held) {
      const file = path.startsWith('figures/') ? path : `data/${path}`;
      expect(Buffer.compare(readFileSync(`${root}/${file}`), zip[`${name}/${path}`]!), path).toBe(0);
    }
  });
});
