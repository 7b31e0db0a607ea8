import { describe, expect, test } from 'vitest';
import { facts, figures, stories, printedBy, used, valueOf } from '../support/stories.ts';
import { base, page, words } from './site.ts';

const names = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `3,109` → 3109, `Three` → 3; a sum of money in millions keeps its name, as the report prints it. */
function read(shown: string): number {
  const word = names.indexOf(shown.toLowerCase());
  if (word >= 0) return word;
  const [, digits = '', scale] = /^(\S+?)(?: (million|billion))?$/.exec(shown)!;
  return Number(digits.replaceAll(',', '').replace('−', '-')) * (scale === 'billion' ? 1e9 : scale ? 1e6 : 1);
}

const decimals = (shown: string): number => /\.(\d+)$/.exec(shown)?.[1]?.length ?? 0;

const opened = new Map<string, Document>();

/** A page, parsed once. */
function open(file: string): Document {
  const own = opened.get(file) ?? page(file);
  opened.set(file, own);
  return own;
}

/** The element that a link leads to; a paragraph's page, where it names no fragment. */
function target(href: string): Element {
  const { pathname, hash } = new URL(href, 'http://localhost');
  const folder = pathname.slice(base.length);
  const own = open(`${folder}index.html`);
  return own.getElementById(decodeURIComponent(hash.slice(1)) || `para-${folder.split('/')[1]}`)!;
}

describe.each(stories.map((story) => [story.id, story] as const))('/stories/%s/', (id, story) => {
  const shown = [...page(`stories/${id}/index.html`).querySelectorAll<HTMLAnchorElement>('a.figure[title]')];
  const meant = used(story, ...figures);

  test('shows every figure, and each is what the report gives', () => {
    expect(shown).toHaveLength(meant.length);
    for (const [index, figure] of meant.entries()) {
      const text = words(shown[index]);
      const value = valueOf(figure, facts());
      if (typeof value === 'string') {
        expect(text.endsWith(value.slice(0, 4)), text).toBe(true);
        if (text.length > 4) expect(new Date(`${text} UTC`).toISOString().slice(0, 10)).toBe(value);
      } else
        expect(Math.abs(read(text) - value), `${text} for ${value}`).toBeLessThanOrEqual(
          0.5001 * 10 ** -decimals(text),
        );
    }
  });

  test('each figure that the report prints stands where its link leads', () => {
    for (const [index, { name, props }] of meant.entries()) {
      if (name === 'Calc' || name === 'Words') continue;
      const text = printedBy(meant[index]!, facts())?.text ?? words(shown[index]);
      expect(words(target(shown[index]!.getAttribute('href')!)), JSON.stringify(props)).toContain(text);
    }
  });

  test('each computed figure leads to a place that exists, and says what it was computed from', () => {
    for (const [index, { name }] of meant.entries()) {
      if (name !== 'Calc' && name !== 'Words') continue;
      expect(target(shown[index]!.getAttribute('href')!), words(shown[index])).not.toBeNull();
      expect(shown[index]!.title).toMatch(/^Computed from (annex|paragraph|the table)/);
    }
  });

  test('quotes look like quotes and lead to their paragraph, where the words stand', () => {
    const own = page(`stories/${id}/index.html`);
    const quotes = [...own.querySelectorAll('.story blockquote, .story .quoted')];
    expect(quotes).toHaveLength(used(story, 'Quote').length);
    for (const quote of quotes) {
      const link = quote.matches('a') ? quote : quote.querySelector('a')!;
      const said = words(quote.querySelector('p') ?? quote).replace(/^“|”$| \[…\]$/g, '');
      const { pathname } = new URL(link.getAttribute('href')!, 'http://localhost');
      expect(quote.classList.contains('doc')).toBe(true);
      expect(words(open(`${pathname.slice(base.length)}index.html`).querySelector('main'))).toContain(said);
    }
  });
});
