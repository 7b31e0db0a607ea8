import { expect, test } from 'vitest';
import type { PublishedCheck } from '../../src/publish/shapes.ts';
import { json, page, pages, words } from './site.ts';

/** What the two sides are introduced by, from `id` → words: in the list of all checks, and on the page of a finding. */
function told(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (id: string, text: string) => found.set(id, [...(found.get(id) ?? []), text]);
  const shown = pages.filter((file) => /^(checks|findings\/[^/]+)\/index/.test(file));
  for (const article of shown.flatMap((file) => [...page(file).querySelectorAll('article.check')])) {
    const sides = article.querySelector('.arithmetic');
    if (sides) add(article.id.replace(/^check-/, ''), words(sides));
  }
  return found;
}

test('what the report states is called stated, what a check expects expected, wherever both sides are shown', () => {
  const checks = json<PublishedCheck[]>('data/checks.json').filter(
    ({ stated, computed }) => stated !== null && computed !== null,
  );
  const shown = told();
  for (const { id, expected, verdict } of checks) {
    const sides = shown.get(id) ?? [];
    expect(sides.length, id).toBeGreaterThanOrEqual(verdict === 'disagrees' ? 2 : 1);
    for (const words of sides) expect(words, id).toMatch(expected ? /^Expected\b/ : /^Stated\b/);
  }
});
