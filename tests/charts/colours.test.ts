import { lab, rgb } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTokens, type Tokens } from '../../src/styles/tokens.ts';
import { charts, parseSvg } from './made.ts';

const themes = Object.entries(readTokens());

/** Full loss of one kind of cone, on linear RGB: Machado, Oliveira and Fernandes, 2009. */
const sights: Record<string, number[][]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no long-wave cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no middle-wave cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no short-wave cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const gamma = (channel: number) => (channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055);
const channels = (colour: string) => {
  const { r, g, b } = rgb(colour);
  return [r, g, b].map((channel) => linear(channel / 255));
};

/** A colour as an eye without some cones sees it, in CIELAB. */
function seen(colour: string, matrix: number[][]) {
  const [r, g, b] = matrix.map((row) => row.reduce((sum, factor, index) => sum + factor * channels(colour)[index]!, 0));
  const byte = (channel: number) => 255 * gamma(Math.min(1, Math.max(0, channel)));
  return lab(rgb(byte(r!), byte(g!), byte(b!)));
}

function distance(a: string, b: string, matrix: number[][]): number {
  const [one, other] = [seen(a, matrix), seen(b, matrix)];
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r, g, bl] = channels(colour) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The tones that distinguish the marks of a drawing; a tint is none. */
function tonesOf(svg: string): string[] {
  const painted = [...parseSvg(svg).querySelectorAll('[fill], [stroke]')].filter(
    (node) => !node.closest('[fill-opacity], [stroke-opacity]'),
  );
  const paints = painted.flatMap((node) => [node.getAttribute('fill'), node.getAttribute('stroke')]);
  return [...new Set(paints.flatMap((paint) => /^var\(--(sky|sun|madder|steppe)\)$/.exec(paint ?? '')?.[1] ?? []))];
}

describe.each(themes)('in the %s theme', (theme, tokens: Tokens) => {
  const least = theme.startsWith('high-contrast') ? 7 : 4.5;

  test(`text in any tone passes ${least}:1 on paper and on wash, and paper on any tone`, () => {
    const tones = ['ink', 'muted', 'sky', 'sun', 'madder', 'steppe'];
    const faint = tones.filter((tone) =>
      ['paper', 'wash'].some((ground) => contrast(tokens[tone]!, tokens[ground]!) < least),
    );
    expect(faint).toEqual([]);
  });

  test.each(charts)('the tones of $id differ to every kind of eye', ({ wide }) => {
    const tones = tonesOf(wide);
    const alike = tones.flatMap((one, index) =>
      tones.slice(index + 1).flatMap((other) =>
        Object.entries(sights)
          .filter(([, matrix]) => distance(tokens[one]!, tokens[other]!, matrix) < 20)
          .map(([sight]) => `${one} and ${other}, ${sight}`),
      ),
    );
    expect(alike).toEqual([]);
  });
});

test('in high contrast, rules have enough contrast to be seen', () => {
  const high = themes.filter(([theme]) => theme.startsWith('high-contrast'));
  expect(high.map(([, { rule, paper }]) => contrast(rule!, paper!) >= 3)).toEqual([true, true]);
});

test('the setting and the system’s preference for high contrast give the same colours', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  expect(css.match(/--ink: light-dark\(#000000, #ffffff\)/g)).toHaveLength(2);
  expect(() => readTokens(css.replace('#00505f', '#00505e'))).toThrow('differ from each other');
});

test('no drawing tells by colour alone: whatever has a tone of its own is named in words', () => {
  for (const { id, wide, drawing } of charts) {
    const texts = [...parseSvg(wide).querySelectorAll('text')].map((node) => node.textContent).join('\n');
    const names = 'tones' in drawing.options ? Object.keys(drawing.options.tones) : [];
    expect(
      names.filter((name) => !texts.includes(name)),
      id,
    ).toEqual([]);
  }
});
