import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inlineScript, inlineStyle } from '../../src/inline.ts';
import { files, pages, read } from './site.ts';

const headOf = (html: string) => html.slice(0, html.indexOf('</head>'));

test('nothing has to be fetched before a page is drawn: its head asks for no style, no script, no typeface', () => {
  for (const file of pages) {
    const head = headOf(read(file));
    expect(head, file).not.toMatch(/<link[^>]*rel="(?:stylesheet|preload|modulepreload)"|<script[^>]*\ssrc=/);
    expect(head, file).toContain('<style>');
  }
});

test('after its head no style sheet stands above the first heading, and no script before the end', () => {
  for (const file of pages) {
    const html = read(file);
    const body = html.slice(html.indexOf('<body'));
    const sheet = body.search(/<link rel="stylesheet"(?![^>]*media="print")/);
    if (sheet >= 0) expect(sheet, file).toBeGreaterThan(body.search(/<h1[ >]/));
    for (const [tag] of body.matchAll(/<script(?! type="application\/ld\+json")[^>]*>/g)) {
      expect(tag, file).toContain('type="module"');
    }
  }
});

test('the style of every page is at most 5 kB on the wire, the script 0.4 kB', () => {
  const weigh = (text: string) => brotliCompressSync(Buffer.from(text)).length;
  expect(weigh(inlineStyle)).toBeLessThanOrEqual(5_000);
  expect(weigh(inlineScript)).toBeLessThanOrEqual(400);
});

test('no text waits for a typeface, and none moves when it is late', () => {
  const faces = [...inlineStyle.matchAll(/@font-face\{([^}]*)\}/g)].map(([, face]) => face!);
  const fetched = faces.filter((face) => face.includes('url('));
  expect(fetched).toHaveLength(files.filter((file) => file.endsWith('.woff2')).length);
  for (const face of fetched) expect(face).toContain('font-display:optional');
  const local = faces.filter((face) => face.includes('local('));
  expect(local.length).toBeGreaterThan(fetched.length);
  for (const face of local) {
    for (const metric of ['size-adjust', 'ascent-override', 'descent-override', 'line-gap-override'])
      expect(face).toMatch(new RegExp(`${metric}:[\\d.]+%`));
  }
});

test('each style sheet is minified, and says nothing that the style of every page says', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(5);
  for (const sheet of sheets) {
    expect(read(sheet), sheet).not.toMatch(/\n./);
    expect(read(sheet), sheet).not.toContain('@font-face');
  }
});
