import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import { base, files, json, pages, read, words } from './site.ts';

/** What can be put into a page elsewhere: each chart, paragraph and finding, with the page that offers it. */
const prefixes: Record<string, string> = { para: 'para-', charts: '', findings: 'finding-' };
const offered = pages
  .filter((file) => /^(para|charts|findings)\/[^/]+\/index\.html$/.test(file))
  .map((file) => {
    const [, kind, id] = /^(para|charts|findings)\/([^/]+)\//.exec(file)!;
    return { file, frame: `embed/${prefixes[kind!]}${id}/` };
  });

test('every chart, paragraph and finding has a page for frames, and offers the markup for it', () => {
  expect(offered.length).toBeGreaterThan(10);
  expect(offered.map(({ frame }) => `${frame}index.html`).sort()).toEqual(
    files.filter((file) => file.startsWith('embed/')),
  );
  for (const { file, frame } of offered) {
    const code = /<code class="embed">(.*?)<\/code>/s.exec(read(file))?.[1];
    const markup = new JSDOM(new JSDOM(`<p>${code}`).window.document.body.textContent).window.document.body;
    const made = markup.querySelector('iframe')!;
    expect(new URL(made.getAttribute('src')!, 'http://host').pathname, file).toBe(base + frame);
    expect(made.title).not.toBe('');
    expect(made.getAttribute('style')).toMatch(/^width:100%;height:(\d+px|clamp\([^;]+\));border:0$/);
    expect(markup.querySelectorAll('*')).toHaveLength(2);
  }
});

test('an embedded page links out of the frame to its own page, and is not indexed', () => {
  for (const { file, frame } of offered) {
    const html = read(`${frame}index.html`);
    expect(html, frame).toContain('<base target="_top">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`href="${base}${file.replace('index.html', '')}"`);
  }
});

test('a framed paragraph is that paragraph, word for word, in the document’s typeface', () => {
  const paragraphs = json<ParagraphEntry[]>('data/paragraphs.json');
  expect(paragraphs.length).toBeGreaterThan(10);
  for (const { id, number, text, items } of paragraphs) {
    const html = read(`embed/${id}/index.html`);
    const doc = [...html.matchAll(/<(p|ul) class="doc[^"]*"[^>]*>(.*?)<\/\1>/gs)].map(([, , inside]) => inside);
    const shown = words(new JSDOM(doc.join(' ')).window.document.body);
    // Less the mark of a footnote, which stands among the words.
    for (const part of [`${number}.`, ...items, ...(/<a class="call"/.test(html) ? [] : [text])]) {
      expect(shown, id).toContain(part);
    }
  }
});
