import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base, files, pages, read, root } from './site.ts';

/** What networks read of a page, by name, entities read. */
function tagsOf(file: string): Map<string, string> {
  const text = (words: string) => words.replaceAll('&#34;', '"').replaceAll('&amp;', '&');
  const tags = [...read(file).matchAll(/<meta [^>]+>/g)].map(([tag]) => {
    const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
    return [value('property') ?? value('name') ?? '', text(value('content') ?? '')] as const;
  });
  return new Map(tags);
}

const shared = pages.filter((file) => file !== '404.html').map((file) => ({ file, tags: tagsOf(file) }));
const cardOf = (tags: Map<string, string>) => new URL(tags.get('og:image')!, 'http://host').pathname.slice(base.length);

test('every page has the tags that social networks read', () => {
  for (const { file, tags } of shared) {
    const asked = ['og:title', 'og:type', 'og:site_name', 'og:description', 'og:image', 'og:image:alt'];
    expect(
      asked.filter((name) => !tags.get(name)),
      file,
    ).toEqual([]);
    expect(tags.get('twitter:card'), file).toBe('summary_large_image');
  }
});

test('each card exists, has the declared size and a small file; every card has a page', () => {
  const named = new Set(shared.map(({ tags }) => cardOf(tags)));
  expect([...named].sort()).toEqual(files.filter((file) => /(^|\/)card\.png$/.test(file)));
  for (const { file, tags } of shared) {
    const card = readFileSync(`${root}/${cardOf(tags)}`);
    const size = [card.readUInt32BE(16), card.readUInt32BE(20)];
    expect(size, file).toEqual(['og:image:width', 'og:image:height'].map((name) => Number(tags.get(name))));
    expect(size).toEqual([1200, 630]);
    expect(card.length, file).toBeLessThan(44_000);
  }
});

test('the card of a paragraph says its opening words, and its alternative text says them, too', () => {
  const paragraphs = shared.filter(({ file }) => file.startsWith('para/'));
  for (const { file, tags } of paragraphs) {
    expect(tags.get('og:image:alt'), file).toContain(tags.get('og:description'));
    expect(cardOf(tags)).toBe(file.replace('index.html', 'card.png'));
  }
  expect(new Set(paragraphs.map(({ tags }) => tags.get('og:image:alt'))).size).toBe(paragraphs.length);
});
