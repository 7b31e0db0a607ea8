import { expect, test } from 'vitest';
import { base, files, pages, read } from './site.ts';

const attribute = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value!.replaceAll('&amp;', '&'));

const ids = new Map(pages.map((file) => [file, new Set(attribute(read(file), 'id'))]));

/** The file that answers a path, or undefined. */
function answering(path: string): string | undefined {
  const inside = path.slice(base.length);
  return files.includes(inside) ? inside : files.find((file) => file === `${inside}index.html`);
}

test('every internal link leads to a page, and every fragment to an id on it', () => {
  const broken: string[] = [];
  const checked = new Set<string>();
  for (const file of pages) {
    const html = read(file);
    for (const link of [...attribute(html, 'href'), ...attribute(html, 'src')]) {
      if (/^(https?|mailto|data):/.test(link)) continue;
      const own = file === '404.html' ? `${base}404.html` : `${base}${file.replace(/index\.html$/, '')}`;
      const { pathname, hash } = new URL(link, `http://site${own}`);
      const key = pathname + hash;
      if (checked.has(key)) continue;
      checked.add(key);
      const target = pathname.startsWith(base) ? answering(decodeURIComponent(pathname)) : undefined;
      if (!target || (hash && !ids.get(target)?.has(decodeURIComponent(hash.slice(1)))))
        broken.push(`${file}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
  expect(checked.size).toBeGreaterThan(pages.length);
});

test('no id stands twice on a page', () => {
  for (const file of pages) {
    const all = attribute(read(file), 'id');
    expect(all.length, file).toBe(ids.get(file)!.size);
  }
});
