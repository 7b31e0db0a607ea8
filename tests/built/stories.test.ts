import { describe, expect, test } from 'vitest';
import type { Use } from '../../src/places/use.ts';
import { facts, figures, shown as meantBy, stories, used } from '../support/stories.ts';
import { base, page, words } from './site.ts';

const names = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const scales: Record<string, number> = { million: 1e6, billion: 1e9 };

/** `3,109` → 3109, `Three` → 3, `20.3 billion` → 20,300,000,000; `step` is what one in the last digit is worth. */
function read(shown: string): { value: number; step: number } {
  const word = names.indexOf(shown.toLowerCase());
  if (word >= 0) return { value: word, step: 0 };
  const [, digits = '', decimals = '', scale = ''] = /^([^ .]+(?:\.(\d+))?)(?: (\w+))?$/.exec(shown)!;
  const unit = scales[scale] ?? 1;
  return { value: Number(digits.replaceAll(',', '').replace('−', '-')) * unit, step: unit * 10 ** -decimals.length };
}

/** What is printed where a figure was read; null of the dates of a treaty. */
function printedAt(use: Use): string | null {
  if (use.kind === 'numeral')
    return facts()
      .text(use.paragraph)
      .slice(use.at, use.at + use.length);
  return use.kind === 'cell' && use.table !== 'treaties' ? facts().cell(use.table, use.row, use.column).text : null;
}

const opened = new Map<string, Document>();

/** A page, parsed once. */
function open(file: string): Document {
  const own = opened.get(file) ?? page(file);
  opened.set(file, own);
  return own;
}

/** The element that a link leads to; what the page shows, where it names no fragment. */
function target(href: string): Element {
  const { pathname, hash } = new URL(href, 'http://localhost');
  const folder = pathname.slice(base.length);
  const own = open(`${folder}index.html`);
  if (hash) return own.getElementById(decodeURIComponent(hash.slice(1)))!;
  return own.getElementById(`para-${folder.split('/')[1]}`) ?? own.querySelector('main')!;
}

describe.each(stories.map((story) => [story.id, story] as const))('/stories/%s/', (id, story) => {
  const shown = [...page(`stories/${id}/index.html`).querySelectorAll<HTMLAnchorElement>('a.figure[title]')];
  const meant = used(story, ...figures);

  test('shows every figure, and each is what the report gives', () => {
    expect(shown).toHaveLength(meant.length);
    for (const [index, figure] of meant.entries()) {
      const text = words(shown[index]);
      const { value } = meantBy(figure, facts());
      if (typeof value === 'string') {
        expect(text.endsWith(value.slice(0, 4)), text).toBe(true);
        if (text.length > 4) expect(new Date(`${text} UTC`).toISOString().slice(0, 10)).toBe(value);
        continue;
      }
      const { value: printed, step } = read(text);
      expect(Math.abs(printed - value), `${text} for ${value}`).toBeLessThanOrEqual(0.5001 * step);
    }
  });

  test('each figure that the report prints stands where its link leads', () => {
    for (const [index, figure] of meant.entries()) {
      const { computed, uses } = meantBy(figure, facts());
      if (computed) continue;
      const text = printedAt(uses[0]!) ?? words(shown[index]);
      expect(words(target(shown[index]!.getAttribute('href')!)), JSON.stringify(figure.props)).toContain(text);
    }
  });

  test('each computed figure leads to a place that exists, and says what it was computed from', () => {
    for (const [index, figure] of meant.entries()) {
      if (!meantBy(figure, facts()).computed) continue;
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
