import { expect, test } from 'vitest';
import { base, files, pages, previews, read } from './site.ts';

const attribute = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value!.replaceAll('&amp;', '&'));

const allHtml = [...pages, ...previews];
const ids = new Map(allHtml.map((file) => [file, new Set(attribute(read(file), 'id'))]));

/** The file that answers a path, or undefined. */
function answering(path: string): string | undefined {
  const inside = path.slice(base.length);
  return files.includes(inside) ? inside : files.find((file) => file === `${inside}index.html`);
}

/** Whether an address of this site, with its fragment, leads to something. */
function leads(address: string): boolean {
  const { pathname, hash } = new URL(address, 'http://site');
  const target = pathname.startsWith(base) ? answering(decodeURIComponent(pathname)) : undefined;
  return Boolean(target && (!hash || ids.get(target)?.has(decodeURIComponent(hash.slice(1)))));
}

test('every internal link leads to a page, and every fragment to an id on it', () => {
  const broken: string[] = [];
  const checked = new Set<string>();
  for (const file of allHtml) {
    const html = read(file);
    for (const link of [...attribute(html, 'href'), ...attribute(html, 'src'), ...attribute(html, 'action')]) {
      if (/^(https?|mailto|data):/.test(link)) continue;
      const own = file === '404.html' ? `${base}404.html` : `${base}${file.replace(/index\.html$/, '')}`;
      const { pathname, hash } = new URL(link, `http://site${own}`);
      const key = pathname + hash;
      if (checked.has(key)) continue;
      checked.add(key);
      if (!leads(key)) broken.push(`${file}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
  expect(checked.size).toBeGreaterThan(pages.length);
});

test('no id stands twice on a page', () => {
  for (const file of allHtml) {
    const all = attribute(read(file), 'id');
    expect(all.length, file).toBe(ids.get(file)!.size);
  }
});

/** All texts in what a JSON file holds. */
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];

/** Addresses in a file that is no page: whole texts of JSON, links of Markdown, references of SVG, fields of RIS and BibTeX. */
function addresses(file: string): string[] {
  const text = read(file);
  const matched = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, address]) => address!);
  if (file.endsWith('.json')) return texts(JSON.parse(text)).filter((one) => /^\/[a-z]+\/(\S*)$/.test(one));
  if (file.endsWith('.md')) return matched(/\]\((\/[^)\s]+)\)/g);
  if (file.endsWith('.svg')) return matched(/href="(\/[^"]+)"/g);
  return matched(/(?:^UR {2}- |\burl = \{)(\/[^\s}]+)/gm);
}

test('so does every address in files that are taken away', () => {
  const taken = files.filter((file) => /\.(json|md|svg|ris|bib)$/.test(file));
  const found = taken.flatMap((file) => addresses(file).map((address) => ({ file, address })));
  // Data name pages by their path from the site's root, wherever the site stands.
  const placed = (address: string) => (address.startsWith(base) ? address : base + address.slice(1));
  expect(found.filter(({ address }) => !leads(placed(address)))).toEqual([]);
  expect(found.length).toBeGreaterThan(5);
});

test('every reference inside a drawing is to something in it', () => {
  for (const file of files.filter((one) => one.endsWith('.svg'))) {
    const svg = read(file);
    const inside = new Set(attribute(svg, 'id'));
    const met = [...svg.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"|aria-labelledby="([^"]+)"/g)];
    const asked = met.flatMap(([, url, href, labels]) => url ?? href ?? labels!.split(' '));
    expect(
      asked.filter((id) => !inside.has(id)),
      file,
    ).toEqual([]);
  }
});
