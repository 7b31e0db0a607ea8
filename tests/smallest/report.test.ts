import { expect, test } from 'vitest';
import { page, pages, words } from '../built/site.ts';

/** The least that a report can be: `tests/fixtures/smallest/`. */
test('a report of one paragraph makes a whole site', () => {
  expect(words(page('para/1/index.html').querySelector('#para-1'))).toContain('The Isle is an island in the north.');
  expect(words(page('report/index.html').querySelector('#para-1'))).toContain('The Isle is an island in the north.');
  expect(pages).toEqual(
    expect.arrayContaining(
      ['charts', 'checks', 'cite', 'data', 'findings', 'search', 'stories'].map((name) => `${name}/index.html`),
    ),
  );
});

test('no page has a value that is not there', () => {
  const found = pages.filter((file) => /\bundefined\b|\bNaN\b|\[object /.test(words(page(file).body)));
  expect(found).toEqual([]);
});
