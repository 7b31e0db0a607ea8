import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pictures } from '#report';
import { makePicture } from '../../src/charts/picture.ts';
import { facts, stories, used } from '../support/stories.ts';

const made = pictures.map((spec) => makePicture(spec, facts()));
const parse = (svg: string) => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

describe.each(made.map((picture) => [picture.id, picture] as const))('picture %s', (id, { steps, uses, said }) => {
  test('reads its figures from the report, and types none', () => {
    expect(uses.length).toBeGreaterThan(0);
    const numerals = (text: string) => text.match(/[+−]?\d[\d,.]*(?<![,.])/g) ?? [];
    for (const { description, wide, narrow } of steps)
      for (const svg of [wide, narrow]) {
        const drawn = [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent);
        // Years and names of bands are words of the report’s tables.
        const words = [description, ...drawn]
          .join('\n')
          .replace(/\b(?:19|20)\d\d\b|’\d\d\b|\b\d\d?(–\d\d?|\+)|\bunder \d\d\b/g, '');
        expect(numerals(words).filter((numeral) => !said.includes(numeral))).toEqual([]);
      }
  });

  test('has its words inside its edges, and names every part once in a step', () => {
    for (const { wide, narrow } of steps)
      for (const svg of [wide, narrow].map(parse)) {
        const parts = [...svg.querySelectorAll('[data-part]')].map((part) => part.getAttribute('data-part'));
        expect(new Set(parts).size).toBe(parts.length);
        const [, , width, height] = svg.documentElement.getAttribute('viewBox')!.split(' ').map(Number);
        for (const text of svg.querySelectorAll('text')) {
          expect(Number(text.getAttribute('x'))).toBeLessThanOrEqual(width!);
          expect(Number(text.getAttribute('y'))).toBeLessThanOrEqual(height!);
        }
      }
  });

  test('is shown in a story, every step of it once and in order', () => {
    const shown = stories.flatMap((story) =>
      used(story, 'Step', 'Picture').flatMap(({ props }) => (props['picture'] === id ? [props['n'] ?? 1] : [])),
    );
    expect(shown).toEqual(steps.map((_, index) => index + 1));
  });
});

test('a picture that claims what is not so, or claims it nowhere, is refused with its name', () => {
  const claiming = (claims: Record<string, boolean>) => () =>
    makePicture(
      {
        id: 'flock',
        width: 100,
        read: () => [{ description: 'The flock grew', claims, draw: () => parse('<svg/>').documentElement }],
      },
      facts(),
    );
  expect(claiming({ 'flock grew': false })).toThrow('Picture flock: “flock grew” is not true of the data');
  expect(claiming({ 'flock shrank': true })).toThrow('Picture flock: “flock shrank” is claimed nowhere');
});
