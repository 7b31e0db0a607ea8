import { expect, test } from 'vitest';
import { files, json, page, previews, read } from './site.ts';
import { weigh } from './weights.ts';

const below = (folder: string) => previews.filter((file) => file.startsWith(`previews/${folder}/`));

test('each check and each row of a table has a preview of at most 2 kB on the wire', () => {
  const checks = json<{ id: string }[]>('data/checks.json');
  expect(below('check')).toEqual(checks.map(({ id }) => `previews/check/${id}/index.html`).sort());
  const rows = files
    .filter((file) => /^annex\/\d+\/index\.html$/.test(file))
    .flatMap((file) => [...page(file).querySelectorAll('tr[id]')]);
  expect(below('row').filter((file) => file.includes('/annex-'))).toHaveLength(rows.length);
  const heavy = [...below('check'), ...below('row')].filter((file) => weigh(file, 'best') > 2_000);
  expect(heavy).toEqual([]);
});

test('a preview of a whole table is lighter than half of its page', () => {
  expect(below('annex').length).toBeGreaterThan(0);
  for (const file of below('annex')) {
    expect(weigh(file, 'best'), file).toBeLessThan(weigh(file.replace('previews/', ''), 'best') / 2);
  }
});

test('previews are parts of pages, without scripts, styles and a head', () => {
  for (const file of previews) {
    expect(read(file), file).not.toMatch(/<(?:!doctype|html|head|body|script|style|link|meta)\b|\sstyle=|\son\w+=/i);
  }
});
