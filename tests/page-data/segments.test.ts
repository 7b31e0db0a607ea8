import { describe, expect, test } from 'vitest';
import { segmentsOf, spansOf } from '../../src/page-data/segments.ts';

describe('a paragraph', () => {
  const text = 'In 2017 there were 84 cases.';
  const footnotes = [{ at: 20, mark: '*', text: 'Of all kinds.' }];
  const marks = [{ start: 19, end: 21, checks: [] }];

  test('is cut at what is marked, at words and at calls, and the parts give it back', () => {
    const word = (term: string, start: number, end: number) => ({ word: { term, forms: [], means: '' }, start, end });
    const words = [word('case', 22, 27), word('there', 19, 22)];
    const segments = segmentsOf(text, spansOf({ text, items: [], footnotes: [] }, marks, words));
    expect(segments.map((part) => part.text)).toEqual(['In 2017 there were ', '84', ' ', 'cases', '.']);
    expect(segments.map(({ span }) => span?.kind ?? null)).toEqual([null, 'mark', null, 'word', null]);
  });

  test('keeps a footnote that is called inside a marked figure: it follows the figure', () => {
    const segments = segmentsOf(text, spansOf({ text, items: [], footnotes }, marks));
    expect(segments.map(({ span }) => span?.kind ?? null)).toEqual([null, 'mark', 'footnote', null]);
    expect(segments.map((part) => part.text).join('')).toBe(text);
  });
});
