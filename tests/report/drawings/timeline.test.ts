import { expect, test } from 'vitest';
import { timeline } from '../../../src/report/charts/drawings/timeline.ts';
import { frames } from '../../../src/charts/svg.ts';

const row = (panel: string, series: string, key: string, text?: string) => ({ panel, series, key, text, value: 0 });
const data = {
  rows: [
    row('Ship', 'Keel', '2001-12-31'),
    row('Ship', 'Launch', '2002-01-01'),
    row('Ship', 'Refit', '2005', '1–2'),
    row('Boat', 'Launch', '2003-07-01'),
  ],
  key: 'Date',
  measure: { unit: 'years' },
};
const options = {
  tone: 'sky',
  begins: 'Launch',
  before: 'Keel',
  from: 2000,
  to: 2009,
  ticks: ['2000', '2009'],
  undated: { title: 'No date:', names: ['Raft'] },
} as const;

test.each(Object.values(frames))('dates stand in proportion on one axis, $width px wide', (frame) => {
  const drawing = timeline(
    data,
    { ...options, ticks: [...options.ticks], undated: { title: 'No date:', names: ['Raft'] } },
    frame,
  );
  const middle = (mark: Element) => {
    const at = (name: string) => Number(mark.getAttribute(name));
    return mark.localName === 'circle' ? at('cx') : at('x') + at('width') / 2;
  };
  const [keel, launch, refit, boat] = [...drawing.querySelectorAll('[data-label]')].map(middle) as [
    number,
    number,
    number,
    number,
  ];
  expect(launch - keel).toBeLessThan(1);
  expect((boat - launch) / (refit - launch)).toBeCloseTo(1.5 / 3.5, 3);
  const texts = [...drawing.querySelectorAll('text')].map((text) => text.textContent);
  expect(texts.slice(-2)).toEqual(['No date:', 'Raft']);
  expect(texts).toContain('1–2');
});
