import { rgb } from 'd3';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTokens, type Tokens } from '../../src/styles/tokens.ts';
import { charts, parseSvg } from '../charts/made.ts';

type Channels = [number, number, number];

const channels = (colour: string): Channels => {
  const { r, g, b } = rgb(colour);
  return [r, g, b];
};

/** What shows where some part of a colour lies over another. */
const over = (colour: Channels, part: number, ground: Channels): Channels =>
  colour.map((channel, index) => channel * part + ground[index]! * (1 - part)) as Channels;

function contrast(one: Channels, other: Channels): number {
  const light = (colour: Channels) => {
    const [r, g, b] = colour
      .map((channel) => channel / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)) as Channels;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

/** Colours that text is set in, by every `color:` of the styles that names one. */
const textColours = new Set(
  readdirSync('src/styles')
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [
      ...readFileSync(`src/styles/${file}`, 'utf8').matchAll(/(?:^|[\s{;])color:\s*var\(--([\w-]+)\)/g),
    ])
    .map(([, name]) => name!),
);

describe.each(Object.entries(readTokens()))('in the %s theme', (theme, tokens: Tokens) => {
  /** What text has against its ground: a theme of high contrast promises more. */
  const least = theme.startsWith('high') ? 7 : 4.5;
  const token = (name: string) => channels(tokens[name]!);

  test('every text colour has enough contrast on paper and on the wash under a cited paragraph', () => {
    const shapes = { shape: ['muted', 'steppe', 'madder'] } as Record<string, string[]>;
    const names = [...textColours].flatMap((name) => shapes[name] ?? [name]).filter((name) => name !== 'paper');
    expect(names).toEqual(expect.arrayContaining(['ink', 'muted', 'sky', 'sun']));
    const faults = names.flatMap((name) =>
      ['paper', 'wash']
        .filter((ground) => contrast(token(name), token(ground)) < least)
        .map((ground) => `${name} on ${ground}: ${contrast(token(name), token(ground)).toFixed(2)}`),
    );
    expect(faults).toEqual([]);
  });

  test('a figure has enough contrast on a highlighted cell', () => {
    const lit = over(token('sun'), 0.25, token('paper'));
    expect(contrast(token('ink'), lit)).toBeGreaterThanOrEqual(least);
  });

  test('what has the focus, and what a link leads to, is marked with 3:1', () => {
    for (const ground of ['paper', 'wash']) expect(contrast(token('sun'), token(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(charts)('each mark of $id has 3:1 by its fill or its edge', ({ wide, narrow }) => {
    const faults = [wide, narrow].flatMap((svg) =>
      [...parseSvg(svg).querySelectorAll('[data-label]')].flatMap((mark) => {
        const inherited = (name: string) => mark.closest(`[${name}]`)?.getAttribute(name) ?? '';
        const shows = (paint: string, part: string) => {
          const name = /^var\(--([\w-]+)\)$/.exec(inherited(paint))?.[1];
          const colour = name ? token(name) : token('ink');
          return inherited(paint) === 'none' || !inherited(paint)
            ? 0
            : contrast(over(colour, Number(inherited(part) || 1), token('paper')), token('paper'));
        };
        const best = Math.max(shows('fill', 'fill-opacity'), shows('stroke', 'stroke-opacity'));
        return best < 3 ? [`${mark.getAttribute('data-label')}: ${best.toFixed(2)}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });
});
