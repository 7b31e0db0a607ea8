import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, page } from './site.ts';

/**
 * URLs are for ever: everything a reader may have cited stays. `urls.txt` only grows; `UPDATE_URLS=1` adds what is new.
 */
const manifest = 'tests/built/urls.txt';

/**
 * Files for hosts, search engines and scripts, those that change their name with each edition, those that only a site
 * with an address has, and pictures that are shown but never cited.
 */
const passing = /^(assets\/|previews\/|sitemap-|corrections\/feed\.xml$|_headers$|\.nojekyll$)|(^|\/)card\.png$/;

const anchors = (file: string, pattern: string): string[] => {
  const path = `/${file.replace(/index\.html$/, '')}`;
  return [...page(file).querySelectorAll(pattern)].map(({ id }) => `${path}#${id}`);
};

const current = new Set([
  ...files.filter((file) => !passing.test(file)).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
  ...anchors('report/index.html', '.text :is(p, h2, h3, h4, section)[id]:not(.footnote)'),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 10].flatMap((number) => anchors(`annex/${number}/index.html`, '[id^=r-]')),
  ...anchors('treaties/index.html', '[id^=r-]'),
]);

test('no public address has vanished, and every new one is on the list', () => {
  const listed = readFileSync(manifest, 'utf8').split('\n').filter(Boolean);
  if (process.env['UPDATE_URLS']) {
    writeFileSync(manifest, `${[...new Set([...listed, ...current])].sort().join('\n')}\n`);
    return;
  }
  expect(listed.filter((url) => !current.has(url))).toEqual([]);
  expect([...current].filter((url) => !listed.includes(url))).toEqual([]);
});

const git = (...asked: string[]) => spawnSync('git', asked, { encoding: 'utf8' }).stdout ?? '';
/** A copy of the project may come without its history, or with the end of it alone. */
const history = git('rev-parse', '--is-shallow-repository').trim() === 'false';

test.skipIf(!history)(`no address was ever removed from the list${history ? '' : ' (no history here)'}`, () => {
  // What is not committed yet, and each step of the main line, merges too.
  const asked = ['diff HEAD', 'log --format= --patch -m --first-parent'];
  const changes = asked.map((words) => git(...words.split(' '), '--', manifest)).join('');
  expect(changes).toContain('+/report/');
  expect(changes.split('\n').filter((line) => /^-[^-]/.test(line))).toEqual([]);
});
