import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { Cards, type Made } from '../../src/cards/make.ts';

const signed = { reference: 'A/1, para. 2', site: 'A site', independence: 'Not made by B.' };
const words: Card = { ...signed, kind: 'words', number: 2, section: 'I. People', words: 'Most people are well.' };
const page: Card = { ...signed, kind: 'page', title: 'About', tagline: 'What this is.' };
const drawing = '<svg width="100" height="50"><rect width="90" height="50" fill="var(--sky)"/></svg>';
const chart: Card = { ...signed, kind: 'chart', headline: 'More', subtitle: 'Of all', drawings: [drawing] };
const cards = new Map<string, Card>([
  ['para/2/card.png', words],
  ['card.png', page],
  ['annex/1/card.png', chart],
]);

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
afterAll(() => rmSync(folder, { recursive: true }));

function makeCards(wanted: Map<string, Card>, into: string, from: string): Promise<Made> {
  const made = new Cards(from);
  for (const [path, card] of wanted) made.add(path, card);
  return made.finish(into);
}

const bytes = (path: string, of = site) => readFileSync(join(of, path));

test('cards are drawn once; a second build takes them from the cache, the same bytes', async () => {
  expect(await makeCards(cards, site, cache)).toEqual({ cards: 3, drawn: 3 });
  const first = [...cards.keys()].map((path) => bytes(path));
  expect(new Set(first.map(String)).size).toBe(3);
  // What is drawn again would be newer.
  const then = new Date('2020-01-01');
  for (const name of readdirSync(cache)) utimesSync(join(cache, name), then, then);
  rmSync(site, { recursive: true });
  expect(await makeCards(cards, site, cache)).toEqual({ cards: 3, drawn: 0 });
  expect(readdirSync(cache).map((name) => statSync(join(cache, name)).mtime)).toEqual([then, then, then]);
  expect([...cards.keys()].map((path) => bytes(path))).toEqual(first);
});

test('a card that changed is drawn again, alone, and the old one leaves the cache', async () => {
  const before = bytes('para/2/card.png');
  const changed = new Map(cards).set('para/2/card.png', { ...words, words: 'Most people are not well.' });
  expect(await makeCards(changed, site, cache)).toEqual({ cards: 3, drawn: 1 });
  expect(bytes('para/2/card.png').equals(before)).toBe(false);
  expect(readdirSync(cache)).toHaveLength(3);
});

test('a card drawn anew has the bytes that it had', async () => {
  const other = join(folder, 'other');
  expect(await makeCards(cards, other, join(folder, 'empty'))).toEqual({ cards: 3, drawn: 3 });
  await makeCards(cards, site, cache);
  for (const path of cards.keys()) expect(bytes(path, other).equals(bytes(path)), path).toBe(true);
});

test('what cannot be drawn stops the build', async () => {
  const broken = new Map<string, Card>([['card.png', { ...chart, drawings: ['no drawing'] }]]);
  await expect(makeCards(broken, site, join(folder, 'broken'))).rejects.toThrow();
});
