import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import type { PublishedAnnex } from '../../src/collections/annexes.ts';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import type { SectionEntry } from '../../src/collections/sections.ts';
import { json, read } from './site.ts';

describe('the collections as published', () => {
  test('paragraphs.json holds all paragraphs and list items, in order', () => {
    const paragraphs = json<ParagraphEntry[]>('data/paragraphs.json');
    expect(paragraphs.map(({ number }) => number)).toEqual(Array.from({ length: 432 }, (_, index) => index + 1));
    expect(paragraphs.flatMap(({ items }) => items)).toHaveLength(50);
  });

  test('sections.json holds every heading, three of them restored', () => {
    const sections = json<SectionEntry[]>('data/sections.json');
    expect(sections).toHaveLength(37);
    expect(sections.filter(({ restored }) => restored).map(({ id }) => id)).toEqual(['ii', 'ii-c', 'ii-d']);
  });

  test('the annexes hold 539 numbers, and the tidy files as many as the tables', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 10].map((number) => {
      const { rows } = json<PublishedAnnex>(`data/annex-${number}.json`);
      return rows.flatMap(({ cells }) => cells).filter(({ value }) => value !== null).length;
    });
    expect(numbers.reduce((sum, count) => sum + count)).toBe(539);
    const tidy = [1, 2, 3, 4, 8].map((number) => csvParse(read(`data/annex-${number}.csv`)).length);
    expect(tidy).toEqual([numbers[0], numbers[1], numbers[2], numbers[3], numbers[7]]);
  });
});
