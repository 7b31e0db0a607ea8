import { expect, test } from 'vitest';
import { compose, element, finish } from '../../src/charts/svg.ts';

const drawing = (inner: Element[]) => {
  const svg = element('svg', { width: 100.2, height: 50 });
  svg.append(...inner);
  return svg;
};
const inside = (svg: string) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');

test('one image with one label, as large as its drawing', () => {
  expect(finish(drawing([]), 'hay', 'Hay & oats')).toBe(
    '<svg width="101" height="50" viewBox="0 0 101 50" role="img" aria-label="Hay &amp; oats" font-size="14" text-anchor="middle" fill="currentColor"></svg>',
  );
});

test('a linked mark becomes one that knows its address and its reading, and takes no focus', () => {
  const link = element('a', { href: '/annex/1/#r-hay.2018', fill: 'inherit' });
  link.append(element('circle', { cx: 1.2345, cy: 2, 'aria-label': '2018: 1.2345 t' }));
  const group = element('g', { 'aria-label': 'dot', class: 'plot', style: 'color: red' });
  group.append(link);
  expect(inside(finish(drawing([group, element('style', {}, 'a {}')]), 'hay', ''))).toBe(
    '<circle cx="1.2" cy="2" data-href="/annex/1/#r-hay.2018" data-label="2018: 1.2345 t"/>',
  );
});

test('a text stands at plain coordinates', () => {
  const text = element('text', { transform: 'translate(10,20.06)', y: '0.32em' }, 'Hay');
  expect(inside(finish(drawing([text]), 'hay', ''))).toBe('<text y="24.5" x="10">Hay</text>');
});

test('ids, and references to them, carry the chart’s own name', () => {
  const marks = [element('clipPath', { id: 'clip' }), element('path', { 'clip-path': 'url(#clip)' })];
  expect(inside(finish(drawing(marks), 'hay', ''))).toBe(
    '<clipPath id="hay-clip"></clipPath><path clip-path="url(#hay-clip)"/>',
  );
});

test('drawings on one sheet keep their places', () => {
  const part = (x: number) => ({ drawing: drawing([element('path', { d: 'M0,0' })]), x, y: 0 });
  expect(inside(finish(compose(300, 50, [part(0), part(150)]), 'hay', ''))).toBe(
    '<path d="M0,0"/><g transform="translate(150,0)"><path d="M0,0"/></g>',
  );
});
