import { expect, test } from 'vitest';
import { thumbnail, wordless } from '../../src/charts/thumbnail.ts';

const wide =
  '<svg width="680" height="200" viewBox="0 0 680 200" role="img" aria-label="x" font-size="14" text-anchor="middle" fill="currentColor"><text x="1" y="2">Births</text><rect x="1.4" y="2" width="3" height="4" fill="var(--sky)" data-label="2013: 5" data-href="/annex/5/"/></svg>';

test('a small picture has the marks alone: no words, no names, no links', () => {
  expect(wordless({ wide })).toBe(
    '<svg aria-hidden="true" width="680" height="200" viewBox="0 0 680 200" fill="currentColor"><rect x="1" y="2" width="3" height="4" fill="var(--sky)"></rect></svg>',
  );
});

test('as a file it has plain colours of the light theme, and those of the dark one where the page is dark', () => {
  const file = thumbnail({ wide });
  expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(file).not.toContain('var(');
  const fill = /<rect[^>]* fill="(#\w+)"/.exec(file)![1];
  expect(file).toContain(`[fill="${fill}"]{fill:#`);
});
