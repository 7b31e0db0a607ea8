import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { filesOf } from '../../src/charts/files.ts';
import { png } from '../../src/charts/png.ts';
import { fontFamily } from '../../src/charts/typeface.ts';
import { charts, parseSvg } from './made.ts';

const context = { symbol: 'HAY/1', sourceOf: () => 'HAY/1, para. 1' };
const chart = charts.find(({ note }) => note)!;

test.each(charts)('$id.svg carries headline, source and symbol, in colours of its own', (one) => {
  const svg = filesOf.svg.make(one, context);
  const words = [...parseSvg(svg).querySelectorAll('text')].map((node) => node.textContent).join(' ');
  for (const part of [one.headline, one.subtitle, `Source: ${context.symbol}, `]) expect(words).toContain(part);
  expect(svg).not.toMatch(/var\(|data-|style=|class=/);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
});

test('a PNG has its text: without it, the picture is another', () => {
  const svg = filesOf.svg.make(chart, context);
  const ink = (bytes: Uint8Array) => bytes.length;
  const [whole, wordless] = [png(svg), png(svg.replaceAll(/<text.*?<\/text>/g, ''))];
  expect([...whole.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  expect(ink(whole)).toBeGreaterThan(1.5 * ink(wordless));
});

test('a PNG is drawn with the semibold face too', () => {
  const text = (weight: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20" font-family="${fontFamily}"><text y="15" font-weight="${weight}">Headline</text></svg>`;
  const pixels = (svg: string) => {
    const image = Buffer.from(png(svg, 1)).toString('base64');
    const embedded = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><image width="90" height="20" href="data:image/png;base64,${image}"/></svg>`;
    return new Resvg(embedded).render().pixels.reduce((sum, byte) => sum + byte, 0);
  };
  const [regular, semibold] = [pixels(text(400)), pixels(text(600))];
  expect(regular).toBeGreaterThan(0);
  expect(semibold).toBeGreaterThan(1.1 * regular);
});

test('JSON says what the chart says, and where each figure stands', () => {
  const json = JSON.parse(filesOf.json.make(chart, context)) as { source: string; rows: { address: string | null }[] };
  expect(json).toMatchObject({ id: chart.id, headline: chart.headline, note: chart.note });
  expect(json.source).toMatch(/^HAY\/1, /);
  expect(json.rows).toHaveLength(chart.drawing.rows.length);
});
