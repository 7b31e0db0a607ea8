import { describe, expect, test } from 'vitest';
import { backlinks, type DependentSources } from '../../src/page-data/backlinks.ts';
import type { CheckEntry } from '../../src/checks/check.ts';
import type { StatisticEntry } from '../../src/collections/statistics.ts';

const paragraph = (number: number, text: string, more: { annexes?: number[]; sameAs?: number[] } = {}) => ({
  ...{ number, id: `para-${number}`, url: `/para/${number}/`, section: 'i', text, items: [], footnotes: [] },
  ...{ annexes: [], sameAs: [], source: { line: 1, endLine: 1 } },
  ...more,
});

/** A small invented report: three paragraphs, an annex that is missing, and one thing of each kind. */
const sources: DependentSources = {
  paragraphs: [
    paragraph(1, 'There are 40 sheep (annex 1), as paragraphs 1–2 say.', { annexes: [1], sameAs: [3] }),
    paragraph(2, 'Of these 12 are black.'),
    paragraph(3, 'There are 40 sheep.', { sameAs: [1] }),
  ],
  annexes: [{ number: 1, id: 'annex-1', url: '/annex/1/', citedBy: [1], published: false, missing: 'Lost.' }],
  checks: [{ id: 'flock', claim: 'It adds up', family: 'sums', where: ['para-2', 'annex-1'] } as CheckEntry],
  statistics: [{ label: 'Black sheep', paragraph: 2 } as StatisticEntry],
  charts: [
    {
      ...{ id: 'sheep', headline: 'Sheep are many', sources: { paragraphs: [1] } },
      uses: [{ kind: 'cell', table: 'annex-1', row: 'a', column: 'b' }],
    },
  ],
  stories: [{ id: 'wool', title: 'Wool', uses: [{ kind: 'numeral', paragraph: 2, at: 9, length: 2 }] }],
};
const links = backlinks(sources);
const at = (page: string) => links.get(page)?.map(({ kind, path }) => `${kind} ${path}`);

describe('what relies on a page', () => {
  test('is told in order: paragraphs that name it, charts, stories, checks, statistics', () => {
    expect(at('/para/2/')).toEqual([
      ...['paragraph /para/1/', 'story /stories/wool/', 'check /checks/#flock', 'statistic /data/statistics.csv'],
    ]);
    expect(at('/annex/1/')).toEqual(['paragraph /para/1/', 'chart /charts/sheep/', 'check /checks/#flock']);
  });

  test('is what repeats it, and a chart that shows what it speaks of, but never itself', () => {
    expect(at('/para/1/')).toEqual(['repeat /para/3/', 'chart /charts/sheep/']);
  });
});

test('a page on which nothing relies has no entry', () => {
  const alone = backlinks({ ...sources, paragraphs: [paragraph(9, 'Alone.')], checks: [], charts: [], stories: [] });
  expect(alone.get('/para/9/')).toBeUndefined();
});
