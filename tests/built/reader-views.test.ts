import { expect, test } from 'vitest';
import { pages, read } from './site.ts';

/** What is left where a page is read without its style: in a reader view, a text browser, or as the text of its elements. */
const shown = pages.filter((file) => !file.startsWith('previews/'));

test('links side by side are parted by more than their style', () => {
  expect(shown.filter((file) => /<\/a><a /.test(/<main[^]*<\/main>/.exec(read(file))![0]))).toEqual([]);
});

test('the steps of the way to a page are parted by text', () => {
  const ways = shown.flatMap((file) => read(file).match(/<nav class="path"[^]*?<\/nav>/g) ?? []);
  expect(ways.length).toBeGreaterThan(400);
  for (const way of ways) {
    const words = way.replace(/<[^>]+>/g, '').split(' / ');
    expect(words, way).toHaveLength(way.match(/<a /g)!.length);
  }
});

test('of the two widths of a drawing a reader view keeps one, and no words of it run together', () => {
  const drawn = shown.map(read).filter((html) => html.includes('<div class="wide"'));
  expect(drawn.length).toBeGreaterThan(50);
  for (const html of drawn) {
    const count = (what: string) => html.split(what).length - 1;
    expect(count('<div class="narrow" hidden')).toBe(count('<div class="wide"'));
    expect(count('<div class="narrow"')).toBe(count('<div class="wide"'));
    expect(html).not.toContain('</text><text');
  }
});
