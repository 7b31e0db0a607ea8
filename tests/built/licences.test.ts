import { expect, test } from 'vitest';
import { typefaces } from '../../src/styles/typefaces.ts';
import { files, read } from './site.ts';

const notices = read('licences.txt');

test('the typefaces come with their notice and their licence, the outlines of the map with theirs', () => {
  for (const name of [...typefaces.map(({ file }) => file.split('/')[0]), 'world-atlas']) {
    expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\([\\w.-]+\\)$`, 'm'));
  }
  expect(notices.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(typefaces.length);
});

test('no script carries words of a licence that is not among them', () => {
  const scripts = files.filter((file) => file.endsWith('.js')).map((file) => read(file));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((script) => /AGPL|Affero|CPAL/.test(script))).toEqual([]);
});
