import { describe, expect, test } from 'vitest';
import { idOf } from '../../src/places/id.ts';
import { nearestPublished } from '../../src/places/nearest.ts';
import { readPlace, unreadable } from '../../src/places/read.ts';
import { known } from './made.ts';

/** The id of the place that a text names, and what is wrong with it. */
const read = (text: string): [id: string, problem?: string] | null => {
  const reading = readPlace(text, known);
  if (!reading) return null;
  return reading.problem === undefined ? [idOf(reading.place)] : [idOf(reading.place), reading.problem];
};

const cell = 'annex-5.r-urban-2016.deaths';

describe('a place', () => {
  test.each([
    // Paragraphs.
    ['15', 'para-15'],
    [' 15. ', 'para-15'],
    ['１５', 'para-15'],
    ['15-15', 'para-15'],
    ['para 15', 'para-15'],
    ['Para. 15', 'para-15'],
    ['para15', 'para-15'],
    ['para-15', 'para-15'],
    ['paragraph 15', 'para-15'],
    ['§15', 'para-15'],
    ['§ 15', 'para-15'],
    ['¶ 15', 'para-15'],
    ['par. 15', 'para-15'],
    ['432', 'para-432'],
    // Ranges.
    ['87-92', 'paras-87-92'],
    ['87–92', 'paras-87-92'],
    ['87 — 92', 'paras-87-92'],
    ['87−92', 'paras-87-92'],
    ['paras. 87–92', 'paras-87-92'],
    ['Paragraphs 87 to 92', 'paras-87-92'],
    ['paras 92–87', 'paras-87-92'],
    ['§§ 87–92', 'paras-87-92'],
    // Annexes.
    ['annex 5', 'annex-5'],
    ['Annex V', 'annex-5'],
    ['annex ix', 'annex-9'],
    ['Annex 9', 'annex-9'],
    ['annex-5', 'annex-5'],
    ['annex 10.', 'annex-10'],
    // Cells.
    ['annex 5 urban 2016 deaths', cell],
    ['annex 5, Urban population: 2016, Deaths', cell],
    ['annex 5 (Urban population: 2016; Deaths)', cell],
    ['Annex 5 [Urban population: 2016; Deaths]', cell],
    [cell, cell],
    ['/annex/5/#r-urban-2016.deaths', cell],
    ['?annex=5&cell=urban-2016.deaths', cell],
    // Tables.
    ['treaties', 'treaties'],
    ['the table of treaties', 'treaties'],
    ['/treaties/', 'treaties'],
    // Sections.
    ['i-a', 'section-i-a'],
    ['I.A (c)', 'section-i-a-c'],
    ['II C', 'section-ii-c'],
    ['section II.C', 'section-ii-c'],
    ['sect. I.A (c)', 'section-i-a-c'],
    ['section II', 'section-ii'],
    ['section Introduction', 'section-introduction'],
    ['section I.A (c) Population', 'section-i-a-c'],
    ['section-i-a', 'section-i-a'],
    // Citations.
    ['HRI/CORE/KAZ/2019, para. 15', 'para-15'],
    ['hri/core/kaz/2019, paras. 87–92.', 'paras-87-92'],
    ['HRI/CORE/KAZ/2019.', 'report'],
    ['Kazakhstan, ‘Core document’ (7 February 2019) UN Doc HRI/CORE/KAZ/2019, annex 5.', 'annex-5'],
    // Addresses.
    ['/para/15', 'para-15'],
    ['/para/15/', 'para-15'],
    ['https://host/base/para/15/', 'para-15'],
    ['https://host.example/base/para/15/#para-15:~:text=women', 'para-15'],
    ['/report/#para-15', 'para-15'],
    ['/report/#para-15.', 'para-15'],
    ['#annex-5', 'annex-5'],
    ['#i-a', 'section-i-a'],
    ['#15', 'para-15'],
    ['/report/#i-a', 'section-i-a'],
    ['/report/', 'report'],
    ['/paragraph/15', 'para-15'],
    ['/paras/87-92/', 'paras-87-92'],
    ['/annex/V/', 'annex-5'],
    ['/15', 'para-15'],
    ['/embed/para-15/', 'para-15'],
    ['/para/15/index.html', 'para-15'],
    ['/charts/births/', 'chart-births'],
    ['/embed/births/', 'chart-births'],
    ['/checks/#para-15-women-share', 'check-para-15-women-share'],
    ['/findings/women-share/', 'finding-women-share'],
    ['/subjects/women/', 'subject-women'],
    ['/report/#para-23-note', 'para-23.footnote-1'],
    ['/annex/10/#r-1-1', 'annex-10.r-1-1'],
    ['/report/?print=87-92', 'paras-87-92'],
    ['/cite/?para=paras.%2087–92', 'paras-87-92'],
    ['/cite/?section=i-a-c', 'section-i-a-c'],
    ['/cite/?chart=births', 'chart-births'],
    ['/cite/?all', 'report'],
  ])('%s', (text, id) => expect(read(text)).toEqual([id]));
});

describe('what does not exist is said, with the nearest that does', () => {
  test.each([
    ['433', 'para-432', 'There is no paragraph 433. The last is paragraph 432.'],
    ['para 433', 'para-432', 'There is no paragraph 433. The last is paragraph 432.'],
    ['0', 'para-1', 'There is no paragraph 0. The first is paragraph 1.'],
    ['430–999', 'paras-430-432', 'There is no paragraph 999. The last is paragraph 432.'],
    ['0-4', 'paras-1-4', 'There is no paragraph 0. The first is paragraph 1.'],
    ['500-999', 'para-432', 'There is no paragraph 999. The last is paragraph 432.'],
    ['/para/433/', 'para-432', 'There is no paragraph 433. The last is paragraph 432.'],
    ['/report/#para-999', 'para-432', 'There is no paragraph 999. The last is paragraph 432.'],
    ['annex 11', 'annex-10', 'There is no annex 11. The last is annex 10.'],
    ['annex XI', 'annex-10', 'There is no annex 11. The last is annex 10.'],
    ['annex 0', 'annex-1', 'There is no annex 0. The first is annex 1.'],
    ['/annex/11/', 'annex-10', 'There is no annex 11. The last is annex 10.'],
    ['section I.A.z', 'section-i-a', 'There is no section “i-a-z”.'],
    ['section VII', 'report', 'There is no section “vii”.'],
    ['?chart=none', 'report', 'There is no chart “none”.'],
    ['annex 5 xyz', 'annex-5.r-total-2013.births', 'Annex 5 has no cell “xyz”.'],
    ['/annex/5/#r-urban-2016.deatsh', cell, 'Annex 5 has no cell “urban-2016.deatsh”.'],
    ['/annex/5/#r-urban-2029.deaths', 'annex-5.r-urban-2013.deaths', 'Annex 5 has no cell “urban-2029.deaths”.'],
    ['annex 5 urban-2016.x', 'annex-5.r-urban-2016.births', 'Annex 5 has no cell “urban-2016.x”.'],
  ])('%s', (text, id, problem) => expect(read(text)).toEqual([id, problem]));

  test('of a report without annexes', () => {
    expect(readPlace('annex 1', { ...known, annexes: [], tables: [] })).toEqual({
      place: { kind: 'document' },
      problem: 'There are no annexes.',
    });
  });

  test('an annex that the report cites and this text does not have cannot be cited', () => {
    expect(nearestPublished(readPlace('annex 9', known)!, known)).toEqual({
      place: { kind: 'annex', number: 8 },
      problem: 'The report cites annex 9, but this text of it does not have it.',
    });
    const ten = readPlace('annex 10', known)!;
    expect(nearestPublished(ten, known)).toBe(ten);
  });

  test('long input is repeated short', () => {
    const long = 'x'.repeat(10_000);
    expect(unreadable(long, known).length).toBeLessThan(250);
    expect(JSON.stringify(readPlace(`?chart=${long}`, known)).length).toBeLessThan(150);
  });
});

describe('what names no place', () => {
  test.each([
    ...['', ' ', '.', 'abc', 'women', 'i', 'a', 'report', 'annex', 'para', 'annex abc', 'chart births'],
    ...['1-2-3', '-5', '15a', '99999999999', 'population 15', '2016/17', 'and/or', 'section of the law'],
    ...['раздел 5', 'пункт', '第十五段', '<b>', '<img src=x onerror=alert(1)>', '%E0', '/', '#', '?', '?para='],
    ...['https://host.example/', '/data/annexes.csv', '/checks/', '/glossary/#word', 'torture HRI/CORE/KAZ/2019'],
  ])('%s', (text) => expect(readPlace(text, known)).toBeNull());

  test('is said, with what is expected', () => {
    expect(unreadable('abc', known)).toBe(
      '“abc” is not a place in the report. Write the number of a paragraph from 1 to 432, a range such as 1–432, a section or an annex.',
    );
  });
});

test.each([
  ['15', true],
  ['433', true],
  ['treaties', true],
  ['annex 5 deaths', true],
  ['para 15', false],
  ['annex 5', false],
  ['table of treaties', false],
  ['II.C', false],
])('%s may be other words: %s', (text, bare) => expect(readPlace(text, known)!.bare ?? false).toBe(bare));
