import { expect, test } from 'vitest';
import type { Chart } from '../../src/charts/index.ts';
import type { AnnexEntry } from '../../src/collections/annexes.ts';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import { chartsBeside } from '../../src/page-data/charts-beside.ts';

const chart = (id: string, annexes: number[], paragraphs: number[]) =>
  ({ id, annexes, sources: { annexes, paragraphs } }) as unknown as Chart;
const paragraph = (number: number, length: number) =>
  ({ number, id: `para-${number}`, text: 'x'.repeat(length), items: [] }) as unknown as ParagraphEntry;
const annexes = [{ number: 5, url: '/annex/5/', citedBy: [2, 3] }] as unknown as AnnexEntry[];
const paragraphs = [1, 2, 3, 4].map((number) => paragraph(number, number === 3 ? 50 : 500));
const beside = (charts: Chart[], noted = '') => chartsBeside(charts, annexes, paragraphs, (id) => id === noted);

test('a chart of an annex stands where the annex is cited, any other where it was read, one to a paragraph', () => {
  const found = beside([
    chart('births', [5], [1]),
    chart('rates', [5], [1]),
    chart('seats', [], [4]),
    chart('more', [], [4]),
  ]);
  expect([...found].map(([number, { chart: one, path }]) => [number, one.id, path])).toEqual([
    [2, 'births', '/annex/5/#chart-births'],
    [3, 'rates', '/annex/5/#chart-rates'],
    [4, 'seats', '/charts/seats/'],
  ]);
});

test('the margin has room beside a long paragraph, or below one that leaves it free, and not beside a note', () => {
  const charts = [chart('births', [5], []), chart('rates', [5], [])];
  expect(beside(charts).get(2)!.roomy).toBe(true);
  expect(beside(charts).get(3)!.roomy).toBe(false);
  expect(beside(charts, 'para-2').get(2)!.roomy).toBe(false);
  expect(beside([chart('seats', [], [3])]).get(3)!.roomy).toBe(true);
});
