import { expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { heightOf, snippet } from '../../src/embed/snippet.ts';

/** The height in a column of some width, as a browser computes it. */
function at(width: number, style: string): number {
  const value = (term: string) =>
    Number(
      new Function(
        `return ${term.replace(/(\d+)cqw/g, (_, share: string) => String((Number(share) * width) / 100)).replaceAll('px', '')}`,
      )(),
    );
  const [low, between, high] = (/^clamp\((.*),(.*),(.*)\)$/.exec(style)?.slice(1) ?? [style, style, style]).map(value);
  return Math.max(low!, Math.min(between!, high!));
}

test('the height grows in steps between the two, and no further', () => {
  const style = heightOf({ narrow: 500, wide: 310 });
  expect([200, 320, 700, 1200].map((width) => at(width, style))).toEqual([500, 500, 310, 310]);
  expect(at(510, style)).toBeCloseTo(405, 0);
});

test('where another drawing is shown the height changes at once, down or up', () => {
  for (const [narrow, wide] of [
    [900, 600],
    [500, 640],
  ] as const) {
    const style = heightOf({ narrow, wide, from: 645 });
    expect([320, 643, 647, 900].map((width) => at(width, style))).toEqual([narrow, narrow, wide, wide]);
  }
});

test('two equal heights need no formula', () => {
  expect(heightOf({ narrow: 300, wide: 300 })).toBe('300px');
});

test('nothing in an address or a title ends the attribute it stands in', () => {
  const [url, title] = ['https://host/embed/a/?b&c="', 'Less than <b>"half"</b> & more'];
  const { document } = new JSDOM(snippet(url, title, { narrow: 400, wide: 300 })).window;
  const frame = document.querySelector('iframe')!;
  expect([frame.getAttribute('src'), frame.title]).toEqual([url, title]);
  expect(document.querySelectorAll('b')).toHaveLength(0);
  expect(frame.style.width).toBe('100%');
  expect(document.body.textContent).toBe('');
});
