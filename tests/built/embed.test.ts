import { expect, test } from 'vitest';
import { base, files, page, pages, read, words } from './site.ts';

/** What can be put into a page elsewhere: each chart and each paragraph, with the page that offers it. */
const offered = pages
  .filter((file) => /^(para|charts)\/[^/]+\/index\.html$/.test(file))
  .map((file) => {
    const [, kind, id] = /^(para|charts)\/([^/]+)\//.exec(file)!;
    return { file, frame: `embed/${kind === 'para' ? `para-${id}` : id}/` };
  });

test('every chart and every paragraph has a page for frames, and offers the markup for it', () => {
  expect(offered.length).toBeGreaterThan(10);
  expect(offered.map(({ frame }) => `${frame}index.html`).sort()).toEqual(
    files.filter((file) => file.startsWith('embed/')),
  );
  for (const { file, frame } of offered) {
    const own = page(file);
    const markup = own.createElement('div');
    markup.innerHTML = own.querySelector('code.embed')!.textContent;
    const made = markup.querySelector('iframe')!;
    expect(new URL(made.src, 'http://host').pathname, file).toBe(base + frame);
    expect(made.title).not.toBe('');
    expect(made.getAttribute('style')).toMatch(/^width:100%;height:(\d+px|clamp\([^;]+\));border:0$/);
    expect(markup.querySelectorAll('*')).toHaveLength(2);
    expect(markup.querySelector('script')).toBeNull();
  }
});

test('a page for frames leads out of the frame, to the page it belongs to, and is left to that page by searches', () => {
  for (const { file, frame } of offered) {
    const html = read(`${frame}index.html`);
    expect(html, frame).toContain('<base target="_top">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`href="${base}${file.replace('index.html', '')}"`);
  }
});

test('a framed paragraph is that paragraph, word for word, in the document’s typeface', () => {
  for (const { file, frame } of offered.filter(({ file }) => file.startsWith('para/'))) {
    const [own, framed] = [page(file), page(`${frame}index.html`)].map((one) =>
      [...one.querySelectorAll('main p.doc[id^=para-], main ul.doc, main table.doc')].map(words),
    );
    expect(framed, frame).toEqual(own!.slice(0, framed!.length));
    expect(framed![0]).toMatch(/^\d+\. \S/);
  }
});
