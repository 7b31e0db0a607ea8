import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/search/engine.ts';
import type { Piece } from '../../src/search/excerpt.ts';
import { documents, finder, items } from './made.ts';

const plain = (pieces: Piece[]) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.hit)).join('');
const hits = (pieces: Piece[]) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.hit]));
const numbers = (typed: string) => items(typed).map(({ name }) => Number(/\d+/.exec(name)![0]));

/** The numbers of the paragraphs whose words match. */
const having = (pattern: RegExp) =>
  documents.paragraphs.flatMap((blocks, index) => (pattern.test(blocks.join('\n')) ? [index + 1] : []));

describe('paragraphs', () => {
  test('a newcomer’s question finds its paragraph first, at the words', () => {
    const [first] = items('how many women of childbearing age');
    expect(first).toMatchObject({
      to: '/para/15/#para-15:~:text=women%20of%20childbearing%20age',
      name: 'Paragraph 15',
      path: [
        'I. General information',
        'A. Demographic, economic, social and cultural characteristics',
        '(c) Population',
      ],
    });
    expect(plain(first!.doc)).toBe(documents.paragraphs[14]![0]);
    expect(hits(first!.doc)).toEqual(['women', 'childbearing', 'age']);
  });

  test.each([
    ['Nýr', /Nýr/],
    ['Nyr', /Nýr/],
    ['nur', /Nýr/],
    ['Aýyl', /Aýyl/],
    ['Auyl', /Aýyl/],
    ['ayyl', /Aýyl/],
    ['qogamdyq', /Qoǵamdyq/],
    ['13 200', /13,200/],
    ['nongovernmental', /non-governmental/i],
  ])('%s is found as it is printed', (typed, printed) => {
    expect(numbers(typed).toSorted((a, b) => a - b)).toEqual(having(printed));
    expect(having(printed)).not.toEqual([]);
  });

  test('a phrase is found where its words stand one after another', () => {
    const found = numbers('"human rights commissioner"');
    expect(found.toSorted((a, b) => a - b)).toEqual(having(/\bhuman rights commissioners?\b/i));
    expect(numbers('human rights commissioner').length).toBeGreaterThan(found.length);
  });

  test('the beginning of a word is enough', () => {
    expect(numbers('childbear')).toEqual(having(/childbear/i));
  });

  test.each([
    ['tortrue', /tortur/i],
    ['childbaering', /childbearing/i],
    ['ombudsmen', /ombudsm/i],
  ])('%s, mistyped, is found', (typed, printed) => {
    expect(having(printed)).not.toEqual([]);
    expect(numbers(typed)).toEqual(expect.arrayContaining(having(printed)));
  });

  test('what is mistyped is said to stand nowhere; what is right is looked for as it is', () => {
    expect(finder.find('tortrue women').unknown).toEqual(['tortrue']);
    expect(finder.find('torture').unknown).toEqual([]);
    expect(numbers('torture').toSorted((a, b) => a - b)).toEqual(having(/torture/i));
  });

  test('where nothing has all of the words, what has most of them is found, and it is said', () => {
    const found = finder.find('women of childbearing age unicorn');
    expect(found.complete).toBe(false);
    expect(finder.show(found.hits.paragraph[0]!).name).toBe('Paragraph 15');
    expect(finder.find('women of childbearing age').complete).toBe(true);
  });

  test('a long one is cut around the words, and a link lands on them in the entry of its list', () => {
    const [first] = items('besigi');
    expect(plain(first!.doc)).toMatch(/^… .* …$|^… .*\.$/);
    expect(plain(first!.doc).length).toBeLessThan(300);
    expect(items('Aýyl').map(({ to }) => to)).toContain('/para/50/#para-50:~:text=A%C3%BDyl');
  });

  test('every paragraph is found by its first words', () => {
    const lost = documents.paragraphs.flatMap(([text], index) => {
      const words = text!.split(' ').slice(0, 9).join(' ').replace(/["“”]/g, ' ');
      return numbers(words).includes(index + 1) ? [] : [index + 1];
    });
    expect(lost).toEqual([]);
  });
});

describe('everything else', () => {
  test('a cell is found by its row, its column and what is printed in it', () => {
    const [first] = items('urban deaths 2016', 'row');
    expect(first).toMatchObject({ to: '/annex/5/#r-urban-2016.deaths', name: 'Annex 5' });
    expect(plain(first!.doc)).toMatch(/^Urban population: 2016 · Deaths: [\d ]+$/);
    const printed = plain(first!.doc).split(': ').at(-1)!;
    expect(items(printed, 'row').map(({ to }) => to)).toContain('/annex/5/#r-urban-2016.deaths');
  });

  test('what only the head of a table says finds the table once', () => {
    expect(items('natural increase', 'table').map(({ to }) => to)).toEqual(['/annex/5/']);
    expect(items('natural increase', 'row')).toEqual([]);
    expect(items('maternal mortality 2010', 'table').map(({ to }) => to)).toEqual(['/annex/6/']);
  });

  test('headings, figures, checks, charts and stories', () => {
    expect(items('religious associations', 'section').map(({ to }) => to)).toEqual(['/report/#i-a-j']);
    const [figure] = items('women of childbearing age', 'statistic');
    expect(figure!.to).toBe('/para/15/#para-15:~:text=4.5%20million');
    expect(plain(figure!.doc)).toMatch(/^4\.5 million /);
    expect(plain(figure!.ours)).toBe('Women of childbearing age');
    expect(items('women of childbearing age', 'check').map(({ to }) => to)).toContain('/checks/#para-15-women-share');
    expect(items('births deaths', 'chart')).toMatchObject([{ to: '/charts/births/' }]);
    expect(items('lives here', 'story')).toMatchObject([{ to: '/stories/population/', doc: [] }]);
  });

  test('checks that ask the same of many cells are one, except what does not reconcile', () => {
    const sums = documents.checks.reduce((sum, [, , , alike]) => sum + 1 + alike, 0);
    expect(documents.checks.length).toBeLessThan(sums);
    expect(documents.checks.filter(([, , verdict, alike]) => verdict === 'disagrees' && alike > 0)).toEqual([]);
  });

  test('beside a place that is named, only its mention is looked for', () => {
    const found = finder.find('annex 9');
    expect(found.direct!.to).toBe('/annex/9/');
    expect(found.hits.paragraph.map(finder.show).map(({ name }) => name)).toEqual(['Paragraph 29']);
    expect(found.hits.row).toEqual([]);
  });
});

test('nothing is found for nothing, and nothing breaks', () => {
  const strange = [
    '',
    '   ',
    '"',
    '""',
    '...',
    '<b>',
    '(((a+)+)+$',
    '__proto__',
    'constructor',
    '\uD800',
    '🐎',
    '%00',
    'x',
  ];
  for (const typed of strange) {
    const found = finder.find(typed);
    for (const kind of kinds) found.hits[kind].forEach(finder.show);
  }
  expect(finder.find('zzzz qqqq').hits.paragraph).toEqual([]);
  expect(finder.find('   ').hits.paragraph).toEqual([]);
});
