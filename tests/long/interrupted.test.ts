import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../src/report/index.ts';
import { build, copyOfProject, digests } from './site.ts';

/** The last good site is small here, and marked: what matters is that nothing touches it. */
let folder: string;
let good: Map<string, string>;

beforeAll(async () => {
  folder = copyOfProject('interrupted');
  const { status, said } = await build(folder);
  expect(status, said.slice(-2000)).toBe(0);
  writeFileSync(join(folder, 'dist/last-good.txt'), 'the last good site');
  good = digests(join(folder, 'dist'));
});

/** The site is as it was, and the command said that it failed. */
function unharmed(status: number | null): void {
  expect(status).not.toBe(0);
  expect(digests(join(folder, 'dist'))).toEqual(good);
}

describe('a build that is stopped leaves the last good site as it was', () => {
  test.each([
    ['SIGTERM', 'while it reads', /parsed \d+ paragraphs/],
    ['SIGTERM', 'while it writes pages', /\/annex\/3\/index\.html/],
    ['SIGKILL', 'while it writes pages', /\/annex\/3\/index\.html/],
    ['SIGINT', 'while it writes pages', /\/para\/200\/index\.html/],
  ] as const)('%s %s', async (signal, _, moment) => {
    let sent = false;
    const { status } = await build(folder, (line, { pid }) => {
      if (sent || !moment.test(line)) return;
      sent = true;
      process.kill(-pid!, signal);
    });
    expect(sent).toBe(true);
    unharmed(status);
  });
});

test('a build stopped while replacing the site leaves the last good one for the next build', async () => {
  mkdirSync(join(folder, '.build'), { recursive: true });
  renameSync(join(folder, 'dist'), join(folder, '.build/old'));
  const story = join(folder, 'content/stories/population.mdx');
  const before = readFileSync(story, 'utf8');
  writeFileSync(story, `${before}\n<Stat id=`);
  const { status } = await build(folder);
  writeFileSync(story, before);
  unharmed(status);
});

describe('damaged input leaves the last good site as it was', () => {
  const story = 'content/stories/population.mdx';

  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a paragraph that is missing',
      report.source,
      (text) => text.replace(/\n100\.\t.*/, ''),
      /expected 100 \(paragraph-sequence\)/,
    ],
    ['half the text', report.source, (text) => text.slice(0, text.length / 2), /\(expected-counts\)/],
    ['a digit', report.source, (text) => text.replace('17 415 715', '17 415 716'), /\(source-digest\)/],
    ['a descriptor that is not JSON', 'data/datapackage.json', (text) => text.slice(1), /JSON/],
    ['settings without a name', 'content/site.json', (text) => text.replace('"name"', '"nom"'), /content\/site\.json/],
    ['a story that is not MDX', story, (text) => `${text}\n<Stat id=`, /population\.mdx/],
    [
      'a story with a figure that is not there',
      story,
      (text) => `${text}\n\n<Stat id="no-such-figure" />\n`,
      /no-such-figure/,
    ],
  ])('%s', async (_, file, damage, message) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    expect(damage(before)).not.toBe(before);
    writeFileSync(path, damage(before));
    try {
      const { status, said } = await build(folder);
      expect(said).toMatch(message);
      unharmed(status);
    } finally {
      writeFileSync(path, before);
    }
  });
});
