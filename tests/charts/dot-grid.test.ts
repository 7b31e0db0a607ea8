import { expect, test } from 'vitest';
import { dotGrid } from '../../src/charts/dot-grid.ts';
import { frames } from '../../src/charts/svg.ts';

const counts = [1, 9, 10, 11, 98, 265];
const data = {
  rows: counts.map((value) => ({ key: `Kind ${value}`, series: 'Felt', value })),
  key: 'Kind',
  measure: { unit: 'hats' },
};

test.each(Object.values(frames))('a dot for each thing counted, in a drawing $width px wide', (frame) => {
  const drawing = dotGrid(data, { tones: {} }, frame);
  const marks = [...drawing.querySelectorAll('[data-label]')];
  expect(marks.map((mark) => mark.getAttribute('data-label'))).toEqual(counts.map((n) => `Kind ${n}, Felt: ${n} hats`));
  const dots = marks.map((mark) => {
    const step = Number(mark.getAttribute('stroke-dasharray')!.split(' ')[1]);
    const lines = [...mark.getAttribute('d')!.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map((found) =>
      found.slice(1).map(Number),
    );
    for (const [x, , length] of lines) expect(x! + length!).toBeLessThan(frame.width);
    return lines.reduce((sum, [, , length]) => sum + Math.floor(length! / step) + 1, 0);
  });
  expect(dots).toEqual(counts);
});
