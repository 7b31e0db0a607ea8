import { expect, test } from 'vitest';
import { matrix, type MatrixOptions } from '../../../src/report/charts/drawings/matrix.ts';
import { frames } from '../../../src/charts/svg.ts';

const row = (panel: string, series: string, key: string, value: number) => ({ panel, series, key, value });
const data = {
  rows: [
    row('Crew', 'elects', 'Captain', 3),
    row('Owner', 'may dismiss', 'Captain', 4),
    row('Cook', 'recommends', 'Captain', 5),
    row('Captain', 'appoints', 'Mate', 6),
  ],
  key: 'Whom',
  measure: { unit: 'paragraph' },
};
const options: MatrixOptions = {
  columns: ['Crew', 'Captain'],
  others: 'Others',
  looks: { elects: 'accent', appoints: 'accent', recommends: 'grey', 'may dismiss': 'empty' },
  legend: { accent: 'fills', grey: 'helps', empty: 'empties' },
};

const textsOf = (frame: (typeof frames)['wide' | 'narrow']) => {
  const drawing = matrix(data, options, frame);
  const labels = [...drawing.querySelectorAll('rect[data-label]')].map((mark) => mark.getAttribute('data-label'));
  return { labels, texts: [...drawing.querySelectorAll('text')].map((text) => text.textContent) };
};

test('each act has a box that reads who, what, whom and where', () => {
  const readings = [
    'Crew elects, Captain: paragraph 3',
    'Owner may dismiss, Captain: paragraph 4',
    'Cook recommends, Captain: paragraph 5',
    'Captain appoints, Mate: paragraph 6',
  ];
  expect(textsOf(frames.wide).labels.toSorted()).toEqual(readings.toSorted());
  expect(textsOf(frames.narrow).labels).toEqual(readings);
});

test('who has a column is named above it, and the others in their boxes', () => {
  const { texts } = textsOf(frames.wide);
  expect(texts.slice(3, 6)).toEqual(['Crew', 'Captain', 'Others']);
  expect(texts).toContain('elects');
  expect(texts.join(' ')).toContain('Owner may dismiss');
});

test('on a phone each box names who', () => {
  expect(textsOf(frames.narrow).texts).toEqual(expect.arrayContaining(['Crew elects', 'Captain appoints']));
});
