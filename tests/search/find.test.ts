import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/search/entries.ts';
import type { Piece } from '../../src/search/excerpt.ts';
import { documents, finder, items } from './made.ts';

const plain = (pieces: Piece[]) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.hit)).join('');
const hits = (pieces: Piece[]) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.hit]));
const numbers = (typed: string) => items(typed).map(({ name }) => Number(/\d+/.exec(name)![0]));

/** The numbers of the paragraphs whose words match. */
const having = (pattern: RegExp) =>
  documents.paragraphs.flatMap((blocks, index) => (pattern.test(blocks.join('\n')) ? [index + 1] : []));

describe('paragraphs', () => {
  test('a question finds its paragraph first, with a link to the words', () => {
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
  ])('%s finds the word as it is printed', (typed, printed) => {
    expect(numbers(typed).toSorted((a, b) => a - b)).toEqual(having(printed));
    expect(having(printed)).not.toEqual([]);
  });

  test('a phrase is found where its words follow each other', () => {
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

  test('a mistyped word is reported as unknown; a correct one is not', () => {
    expect(finder.find('tortrue women').unknown).toEqual(['tortrue']);
    expect(finder.find('torture').unknown).toEqual([]);
    expect(
      numbers('torture')
        .slice(0, having(/torture/i).length)
        .toSorted((a, b) => a - b),
    ).toEqual(having(/torture/i));
  });

  test('where nothing has all of the words, what has most of them is found, and the dropped word is reported', () => {
    const found = finder.find('women of childbearing age unicorns');
    expect(found.complete).toBe(false);
    expect(found.dropped).toEqual(['unicorns']);
    expect(finder.show(found.hits.paragraph[0]!).name).toBe('Paragraph 15');
    expect(finder.find('women of childbearing age').complete).toBe(true);
  });

  test('a long paragraph is cut around the matches, and the link scrolls to them in the list item', () => {
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

describe('other forms of a word', () => {
  test.each([
    ['elected', /\belected\b/i],
    ['elects', /\belects?\b/i],
    ['elections', /\belections?\b/i],
  ])('%s finds them all, itself first', (typed, same) => {
    const all = having(/\belect(s|ed|ions?)\b/i);
    const own = having(same);
    expect(all.length).toBeGreaterThan(own.length);
    expect(numbers(typed)).toEqual(expect.arrayContaining(all));
    expect(
      numbers(typed)
        .slice(0, own.length)
        .toSorted((a, b) => a - b),
    ).toEqual(own);
  });

  test('are marked in the text', () => {
    const found = finder.find('elects');
    const others = found.hits.paragraph.filter(({ at }) => !having(/\belects?\b/i).includes(at + 1));
    expect(hits(finder.show(others[0]!).doc).join(' ')).toMatch(/elected|election/i);
  });
});

describe('abbreviations', () => {
  test('in capitals are matched exactly, and not as the beginning of a word', () => {
    expect(having(/\bcatholic/i)).not.toEqual([]);
    expect(numbers('CATH')).toEqual([]);
    expect(numbers('cath')).toEqual(expect.arrayContaining(having(/\bcatholic/i)));
    expect(numbers('UNESCO').toSorted((a, b) => a - b)).toEqual(having(/\bUNESCO\b/));
  });

  test('of a subject lead to it', () => {
    expect(items('CAT', 'subject')).toMatchObject([{ to: '/subjects/torture-convention/', name: '3 paragraphs' }]);
    expect(numbers('CAT')[0]).toBe(361);
    expect(numbers('CAT').filter((number) => having(/\bcatholic/i).includes(number))).toEqual([]);
  });
});

describe('subjects', () => {
  test.each(['ombudsman', 'Ombudsman', 'the NHRI', 'commissioner for human rights'])(
    '%s leads to the subject, then to its paragraphs in order, then to those that have the words',
    (typed) => {
      const [first] = items(typed, 'subject');
      expect(first).toMatchObject({ to: '/subjects/ombudsman/', name: '6 paragraphs' });
      expect(plain(first!.ours)).toBe('Commissioner for Human Rights');
      expect(numbers(typed).slice(0, 6)).toEqual([286, 287, 288, 289, 290, 291]);
      expect(new Set(numbers(typed)).size).toBe(numbers(typed).length);
    },
  );

  test('a synonym among other words also finds the words of the subject', () => {
    expect(having(/ombudsman/i).filter((number) => having(/Ramcharan/).includes(number))).toEqual([]);
    expect(numbers('ombudsman Ramcharan')).toEqual(having(/Ramcharan/));
    expect(finder.find('ombudsman Ramcharan').complete).toBe(true);
  });

  test('of one name are all first, each with its paragraphs in its own order', () => {
    const found = finder.find('the accords');
    expect(found.hits.subject.slice(0, 2).map(({ at }) => documents.subjects[at]!.id)).toEqual([
      'torture-convention',
      'covenant',
    ]);
    expect(numbers('the accords').slice(0, 4)).toEqual([361, 9, 10, 366]);
  });

  test('that the report does not mention say so', () => {
    expect(items('FGM', 'subject')).toMatchObject([{ name: 'The report does not mention this' }]);
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

  test('words in the head of a table find the table once, not each of its rows', () => {
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

  test('of the checks those that do not agree are listed', () => {
    expect(documents.checks.length).toBeGreaterThan(0);
    expect(documents.checks.filter(([, , outcome]) => outcome !== 'hard' && outcome !== 'soft')).toEqual([]);
  });

  test('where the query names a place, other results are those that mention it', () => {
    const found = finder.find('annex 9');
    expect(found.direct!.to).toBe('/annex/9/');
    expect(found.hits.paragraph.map(finder.show).map(({ name }) => name)).toEqual(['Paragraph 29']);
    expect(found.hits.row).toEqual([]);
  });
});

test('empty and strange queries find nothing and do not fail', () => {
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
