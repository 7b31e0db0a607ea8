import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { frames } from '../../src/charts/svg.ts';
import { drawCheck } from '../../src/findings/drawing.ts';
import { partsOf } from '../../src/findings/parts.ts';
import { entries, realFacts } from '../support/real.ts';

const check = (id: string) => entries.checks.find((one) => one.id === id)!;

function drawn(id: string) {
  const { wide, narrow } = drawCheck(check(id), partsOf(check(id), realFacts()));
  return [wide, narrow].map((text) => {
    const svg = JSDOM.fragment(text);
    const all = (name: string) => [...svg.querySelectorAll(name)];
    return {
      texts: all('text').map(({ textContent }) => textContent),
      bars: all('rect[data-label]').map((bar) => Number(bar.getAttribute('width'))),
      points: all('circle').map((point) => Number(point.getAttribute('cx'))),
      tints: all('rect[fill-opacity]').length,
      width: svg.firstElementChild!.getAttribute('width'),
    };
  });
}

test.each([
  ['para-7-women-60', 1.5 / 1.62],
  ['para-25-one-third', 1 / 3 / 0.26],
  ['para-114-articles', 25 / 19],
  ['para-167-majority', 50 / 33.33],
])('amounts, in words too, are bars of one scale: %s', (id, ratio) => {
  for (const { bars, points } of drawn(id)) {
    expect(bars).toHaveLength(2);
    expect(bars[0]! / bars[1]!).toBeCloseTo(ratio, 1);
    expect(points).toEqual([]);
  }
});

test('the terms of a sum lie end to end beside the stated total, and are named', () => {
  for (const { bars, texts } of drawn('para-1-borders')) {
    expect(bars).toHaveLength(6);
    const [total, ...parts] = bars as [number, ...number[]];
    expect(parts.reduce((sum, length) => sum + length) / total).toBeCloseTo(13_393 / 13_200, 1);
    expect(texts.join(' ').replaceAll('\u00a0', ' ')).toMatch(/Russia 7,591,\s.*Turkmenistan 426/);
  }
  const parts = drawn('para-41-parts-2017')[0]!.texts.join(' ').replaceAll('\u00a0', ' ');
  expect(parts).toMatch(/national level, 2017 314\.7 million,\s.*regional level, 2017 12\.4 million/);
});

test.each([
  ['annex-7-title-from', ['2010', '2011']],
  ['para-367-covenant', ['9 April 2004', '24 January 2006']],
  ['para-349-year-6-1', ['May 2010', '2007']],
  ['annex-1-title-date', ['2018', '2015', '2016', '2017', '2018']],
])('dates are points on a line, in their order: %s', (id, dates) => {
  for (const { points, texts, bars } of drawn(id)) {
    expect(bars).toEqual([]);
    expect(texts.filter((text) => dates.includes(text))).toEqual(dates);
    const years = dates.map((date) => Date.parse(`${date} UTC`));
    for (const [index, year] of years.entries())
      for (const [other, later] of years.entries())
        if (year < later) expect(points[index]).toBeLessThan(points[other]!);
  }
});

test.each(['annex-6-rate-2017', 'annex-7-rate-2017', 'para-229-centre-court'])(
  'numbers too close for bars are points that can be told apart: %s',
  (id) => {
    for (const { points, bars } of drawn(id)) {
      expect(bars).toEqual([]);
      expect(Math.abs(points[0]! - points[1]!)).toBeGreaterThan(40);
    }
  },
);

test('a figure with decimals stands for all that rounds to it', () => {
  expect(drawn('annex-6-rate-2017').map(({ tints }) => tints)).toEqual([1, 1]);
  expect(drawn('para-229-centre-court').map(({ tints }) => tints)).toEqual([0, 0]);
});

test.each([
  ['para-98-article', 2],
  ['para-349-2018-racial-discrimination', 2],
])('a number that is a name is words, and no amount: %s', (id, tints) => {
  for (const drawing of drawn(id)) expect(drawing).toMatchObject({ bars: [], points: [], tints });
});

test('of a list that need only be within another, what is not there is marked, and nothing else', () => {
  expect(drawn('para-106-restrictions')[0]!.tints).toBe(1);
  expect(drawn('para-26-highest')[0]!.tints).toBeGreaterThan(0);
});

test('no drawing is wider than its frame, and none says what the check does not', () => {
  for (const { id, checks } of entries.findings) {
    for (const { texts, width } of drawn(checks[0]!)) {
      expect(Number(width), id).toBeLessThanOrEqual(frames.wide.width);
      expect(texts.join(' '), id).not.toMatch(/undefined|NaN|null/);
    }
  }
});
