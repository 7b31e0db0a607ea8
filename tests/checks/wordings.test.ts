import { expect, test } from 'vitest';
import { boundsOf, relations, wordings, type Wording } from '../../src/checks/wordings.ts';

test('each says in words what it means', () => {
  for (const { meaning } of Object.values(wordings)) expect(meaning).toMatch(/^The (computed|stated) .*\.$/);
  for (const meaning of Object.values(relations)) expect(meaning).toMatch(/^(The|Everything) .*\.$/);
});

test.each<[Wording, string]>([
  ['over', 'over 190 media, more than 190'],
  ['almost', 'almost 30, nearly 30'],
  ['about', 'about 30, around 30, approximately 30'],
  ['at-least', 'at least 4, not less than 4, no less than 4'],
  ['most', 'most of them, the majority, they dominate, the main one'],
])('“%s” is asked for by the hedges of: %s', (wording, hedges) => {
  const words = boundsOf(wording)!.words;
  expect(words.length).toBeGreaterThan(1);
  for (const hedge of hedges.split(', '))
    expect(
      words.some((word) => hedge.includes(word)),
      hedge,
    ).toBe(true);
  for (const word of words) expect(hedges).toContain(word);
});

test('the relations of two figures are asked for by no words, and what needs no numbers has no bounds', () => {
  for (const wording of ['not-above', 'not-below', 'above'] as const) expect(boundsOf(wording)!.words).toEqual([]);
  for (const wording of Object.keys(relations) as Wording[]) expect(boundsOf(wording)).toBeUndefined();
});
