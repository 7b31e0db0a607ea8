import { describe, expect, test } from 'vitest';
import { report } from '#report';
import type { CheckEntry } from '../../src/checks/check.ts';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import type { SectionEntry } from '../../src/collections/sections.ts';
import type { RowEntry } from '../../src/collections/tables.ts';
import { load } from '../../src/load.ts';
import { toSource } from '../../src/parse/nodes.ts';
import { files, json, page, pages, words } from '../built/site.ts';

/** What is particular to the invented report, and what it has that the first one has not. */
const paragraphs = json<ParagraphEntry[]>('data/paragraphs.json');
const checks = json<CheckEntry[]>('data/checks.json');

test('the tree gives the source back', () => {
  const { tree, text, messages } = load(report);
  expect(toSource(tree)).toBe(text);
  expect(messages).toEqual([]);
});

describe('the site', () => {
  test('has a page for everything there is, and none for what there is not', () => {
    const numbers = (folder: string) =>
      pages.flatMap((file) => new RegExp(`^${folder}/([^/]+)/index`).exec(file)?.[1] ?? []).sort();
    expect(numbers('para')).toEqual(paragraphs.map(({ number }) => String(number)).sort());
    expect(numbers('annex')).toEqual(['1', '2', '3']);
    expect(numbers('stories')).toEqual(['money', 'people']);
    expect(numbers('embed')).toEqual(
      [
        ...['budget', 'population', 'roads'],
        ...paragraphs.map(({ number }) => `para-${number}`),
        ...numbers('findings').map((id) => `finding-${id}`),
      ].sort(),
    );
    expect(files.filter((file) => /^(treaties|data\/treaties)/.test(file))).toEqual([]);
    expect(page('index.html').querySelector('nav')!.textContent).not.toContain('Treaties');
  });

  test('says nothing of another State', () => {
    // Names that the first report has on every page, and its symbol.
    const named = pages.filter((file) => /[Kk]azakh|\bKAZ\b/.test(page(file).documentElement.outerHTML));
    expect(named).toEqual([]);
  });

  test('has headings of its own scheme, with their ids and their reason where restored', () => {
    const sections = json<SectionEntry[]>('data/sections.json');
    expect(sections.map(({ id }) => id)).toEqual([
      ...['foreword', 'part-1', 'part-1-a'],
      ...['part-1-b', 'part-1-b-in-figures', 'part-1-b-in-figures-2', 'part-1-c'],
      ...['part-2', 'part-2-in-general', 'part-2-a', 'part-2-a-in-figures'],
      ...['part-2-b', 'part-2-b-in-figures', 'part-2-c', 'part-2-c-1', 'part-2-c-2'],
      ...['part-3', 'part-3-a', 'part-3-b', 'part-3-c', 'annexes'],
    ]);
    const restored = page('report/index.html').querySelector('#part-3 .ours');
    expect(words(restored)).toBe('Heading restored by this site: lost in this copy, named in paragraph 1');
  });
});

describe('a paragraph', () => {
  test('has the letters of its list beside the entries', () => {
    const own = page('para/16/index.html');
    expect([...own.querySelectorAll('.lettered .letter')].map(words)).toEqual(['(a)', '(b)', '(c)', '(d)']);
  });

  test('calls each of its two footnotes, and each calls back', () => {
    for (const file of ['para/19/index.html', 'report/index.html']) {
      const own = page(file);
      const notes = [...own.querySelectorAll('[id^=para-19-note]')];
      expect(notes.map(words)).toEqual(['* The number is set by the Courts Act of 1998.', '** As at 1 March 2021.']);
      for (const note of notes) {
        const back = own.querySelector(note.querySelector('a')!.getAttribute('href')!)!;
        expect(back.closest('p')!.id).toBe('para-19');
        expect(own.querySelector(back.getAttribute('href')!)).toBe(note);
        expect(words(back)).toBe(words(note.querySelector('a')));
      }
    }
  });

  test('has both its tables and their notes below it, wherever it is shown', () => {
    for (const file of ['para/5/index.html', 'report/index.html', 'embed/para-5/index.html']) {
      const shown = [...page(file).querySelectorAll('#para-5 ~ :is(.frame, .footnote)')].slice(0, 6);
      expect(shown.map(words)).toEqual([
        expect.stringMatching(/^Kind of road.*10 942,2$/),
        '* Without forest roads.',
        'Source: Road Office.',
        expect.stringMatching(/^Ferries.*in summer$/),
        'Source: Harbour Office.',
        'Note: Ferries of the State only.',
      ]);
    }
    expect(files).toEqual(expect.arrayContaining(['data/para-5.csv', 'data/para-5-2.csv']));
  });
});

test('numbers are read with their spaces and commas', () => {
  const { rows } = json<{ rows: RowEntry[] }>('data/annex-2.json');
  const health = rows.find(({ id }) => id === 'expenditure-health')!;
  expect(health.cells.map(({ text, value }) => [text, value])).toEqual([
    ['7 804 115 090,75', 7_804_115_090.75],
    ['8 112 640 338,90', 8_112_640_338.9],
    ['10 255 009 418,60', 10_255_009_418.6],
  ]);
});

describe('the checks', () => {
  test('come out as the document was written', () => {
    const by = (verdict: string) => checks.filter((check) => check.verdict === verdict).map(({ id }) => id);
    expect(by('disagrees')).toEqual(['paved', 'islands-growth', 'expenditure-2019']);
    expect(by('rounds')).toEqual([
      ...['population', 'women', 'oriel-coast', 'growth', 'deficit', 'health-2020', 'health-2018', 'women-members'],
    ]);
    expect(by('not-checkable')).toEqual(['treaties']);
    expect(by('agrees')).toHaveLength(checks.length - 12);
  });

  test('are hard where both cannot hold, and soft where digits are cut off', () => {
    const found = checks.filter(({ severity }) => severity);
    expect(found.map(({ id, severity, stated, computed }) => [id, severity, stated, computed])).toEqual([
      ['paved', 'soft', '62,4', '62.454'],
      ['islands-growth', 'hard', '412', '312'],
      // Ten cents of forty-three thousand million.
      ['expenditure-2019', 'hard', '42 893 434 866,35', '42,893,434,866.45'],
    ]);
  });

  test('lead to the cells they mark, also under a paragraph', () => {
    const marked = [...page('para/5/index.html').querySelectorAll('td:has(.m)')].map(({ id }) => id);
    expect(marked).toEqual(['r-all-roads.length', 'r-all-roads.paved']);
  });
});

test('the charts are drawn, wide and narrow, with every row', () => {
  for (const id of ['roads', 'population', 'budget']) {
    const drawings = [...page(`embed/${id}/index.html`).querySelectorAll('.drawing svg')];
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) {
      expect(drawing.querySelectorAll('rect, circle').length).toBeGreaterThanOrEqual(3);
      expect(words(drawing)).toMatch(/\d/);
    }
    expect(files).toContain(`figures/${id}.png`);
  }
});
