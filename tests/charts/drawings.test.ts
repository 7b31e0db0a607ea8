import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeChart } from '../../src/charts/index.ts';
import { charts as declared } from '../../src/report/index.ts';
import { readTokens } from '../../src/styles/tokens.ts';
import { charts, drawings, facts, parseSvg, textBoxes } from './made.ts';

/** The narrowest column a drawing stands in: a phone of 320 px without its margins, and the least wide column of text. */
const narrowest = { narrow: 275, wide: 600 };

describe.each(drawings)('$name', ({ name, svg, frame }) => {
  test('matches its snapshot (delete the snapshot to draw it again)', () => {
    const file = `tests/charts/snapshots/${name}.svg`;
    const drawn = snapshot(svg);
    if (!existsSync(file) && !process.env.CI) writeFileSync(file, drawn);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (before !== drawn) writeFileSync(file.replace('.svg', '-changed.svg'), drawn);
    expect(drawn).toBe(before);
  });

  test('no text is under 12 px where the drawing is smallest', () => {
    const scale = narrowest[frame] / Number(parseSvg(svg).getAttribute('width'));
    expect(textBoxes(svg).filter(({ size }) => size * scale < 12)).toEqual([]);
  });

  test('every mark has coordinates', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('every text stands inside the drawing', () => {
    const [width, height] = ['width', 'height'].map((side) => Number(parseSvg(svg).getAttribute(side)));
    const outside = textBoxes(svg).filter(
      ({ left, right, top, bottom }) => left < -1 || top < 0 || right > width! + 1 || bottom > height! + 1,
    );
    expect(outside).toEqual([]);
  });

  test('no two texts overlap', () => {
    const boxes = textBoxes(svg);
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} × ${b.text}`),
    );
    expect(clashes).toEqual([]);
  });

  test('words that are drawn a little wider than measured still end inside their box', () => {
    const boxes = [...parseSvg(svg).querySelectorAll('rect[rx="3"]')].map((rect) => {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(rect.getAttribute(name)));
      return { left: x!, right: x! + width!, top: y!, bottom: y! + height! };
    });
    const tight = textBoxes(svg).flatMap(({ text, left, right, top, bottom }) => {
      const box = boxes.find((one) => left >= one.left && left < one.right && top >= one.top && bottom <= one.bottom);
      return box && box.right - (left + 1.05 * (right - left)) < 4 ? [text] : [];
    });
    expect(tight).toEqual([]);
  });

  test('has no style, no focus, no label inside, no colour but the tokens', () => {
    const root = parseSvg(svg);
    expect(
      root.querySelectorAll('style, a, script, [style], [class], [tabindex], svg [aria-label], [role="img"] [role]'),
    ).toHaveLength(0);
    const paints = [...root.querySelectorAll('*')].flatMap((node) =>
      ['fill', 'stroke', 'color'].flatMap((name) => node.getAttribute(name) ?? []),
    );
    const allowed = ['none', 'currentColor', ...Object.keys(readTokens().light).map((token) => `var(--${token})`)];
    expect(paints.filter((paint) => !allowed.includes(paint) && !paint.startsWith('url(#'))).toEqual([]);
  });

  test('its marks can be read, and lead to where the report prints the figure', () => {
    const marks = [...parseSvg(svg).querySelectorAll('[data-label]')];
    expect(marks.length).toBeGreaterThan(1);
    for (const mark of parseSvg(svg).querySelectorAll('[data-href]')) {
      expect(mark.getAttribute('data-label')).toMatch(/.+: .*\d/);
      expect(mark.getAttribute('data-href')).toMatch(
        /^\/(annex\/\d+|treaties)\/#r-[a-z0-9-]+\.[a-z0-9-]+$|^\/para\/\d+\/$/,
      );
    }
  });
});

test.each(charts)('$id : both drawings are at most 2.8 kB', ({ wide, narrow }) => {
  expect(brotliCompressSync(wide + narrow).length).toBeLessThanOrEqual(2800);
});

test('every snapshot belongs to a chart', () => {
  const snapshots = readdirSync('tests/charts/snapshots').filter((file) => !file.endsWith('-changed.svg'));
  expect(snapshots.sort()).toEqual(drawings.map(({ name }) => `${name}.svg`).sort());
});

test('the same facts draw the same charts', () => {
  for (const [index, spec] of declared.entries()) {
    const { wide, narrow } = makeChart(spec, facts);
    expect([wide, narrow]).toEqual([charts[index]!.wide, charts[index]!.narrow]);
  }
});

/** A drawing as a file to look at and to compare: the site's colours, an element a line. */
function snapshot(svg: string): string {
  const lines = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll(/(?<=>)(?=<)/g, '\n');
  return `<?xml-stylesheet href="../../../src/styles/tokens.css" type="text/css"?>\n${lines}\n`;
}
