import { expect, test } from 'vitest';
import type { PublishedCheck } from '../../src/publish/shapes.ts';
import { json, page, read, words } from './site.ts';

/** What the two sides are introduced by, from `id` → words: in the ledger, among the findings, in the README of the data. */
function told(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (id: string, text: string) => found.set(id, [...(found.get(id) ?? []), text]);
  for (const article of page('checks/index.html').querySelectorAll('article')) {
    const sides = article.querySelector('.arithmetic, dt');
    if (sides) add(article.id.replace(/^finding-/, ''), words(sides));
  }
  for (const [, id, text] of read('data/README.md').matchAll(/^- ([a-z0-9-]+), .*\. ((?:Stated|Expected) .*)$/gm)) {
    add(id!, text!);
  }
  return found;
}

test('what the report states is told as stated, what a check expects as expected, wherever both sides are shown', () => {
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
