import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/search/arrange.ts';
import { kinds } from '../../src/search/entries.ts';
import { groups } from '../../src/search/groups.ts';
import { documents, finder } from './made.ts';

const { hits } = finder.find('children');
const view = { sort: '', kind: '', section: '', subject: '' };
const numbers = (arranged: typeof hits) => arranged.paragraph.map(({ at }) => at + 1);

describe('results', () => {
  test('are by relevance unless the order of the document is chosen', () => {
    expect(arrange(hits, view, documents)).toEqual(hits);
    const inOrder = arrange(hits, { ...view, sort: 'document' }, documents);
    expect(numbers(inOrder)).toEqual(numbers(hits).toSorted((a, b) => a - b));
    expect(numbers(inOrder)).not.toEqual(numbers(hits));
    const paragraphs = inOrder.statistic.map(({ at }) => documents.statistics[at]![1]);
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
  });

  test('of one kind leave out the others', () => {
    const tables = arrange(finder.find('mortality').hits, { ...view, kind: 'tables' }, documents);
    expect(kinds.filter((kind) => tables[kind].length)).toEqual(['table', 'row']);
  });

  test('of one section are in it, its own headings among them', () => {
    const found = finder.find('religious associations').hits;
    const [, , , , first, last] = documents.sections.find(([id]) => id === 'i-a-j')!;
    const own = arrange(found, { ...view, section: 'i-a-j' }, documents);
    expect(own.section).toHaveLength(1);
    expect(numbers(own)).toEqual(numbers(found).filter((number) => number >= first && number <= last));
    expect(numbers(own).length).toBeLessThan(numbers(found).length);
    expect(own.chart).toEqual([]);
    expect(arrange(found, { ...view, section: 'i-a' }, documents).section.length).toBeGreaterThanOrEqual(1);
  });

  test('of one subject are among its paragraphs', () => {
    const found = finder.find('human rights').hits;
    const own = arrange(found, { ...view, subject: 'ombudsman' }, documents);
    expect(numbers(own)).toEqual(numbers(found).filter((number) => number >= 286 && number <= 291));
    expect(numbers(own)).not.toEqual([]);
    expect(numbers(own).length).toBeLessThan(numbers(found).length);
  });

  test('are all shown where the choice does not exist', () => {
    expect(
      arrange(hits, { sort: 'unknown', kind: 'unknown', section: '__proto__', subject: 'unknown' }, documents),
    ).toEqual(hits);
  });
});

test('every kind of result is in one group', () => {
  expect(groups.flatMap((group) => group.kinds).toSorted()).toEqual([...kinds].toSorted());
});
