import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, queryOf, say, type Known } from '../../src/cite/ask.ts';
import { fuzzTimeout, hold } from '../support/fuzz.ts';
import { places } from './made.ts';

const known: Known = {
  last: 432,
  annexes: [1, 2, 5, 9, 10].map((number) => ({ number, published: number !== 9 })),
  sections: [
    { kind: 'section', id: 'i', labels: ['I.'], title: 'General' },
    { kind: 'section', id: 'i-a', labels: ['I.', 'A.'], title: 'Land' },
    places.section,
    places.introduction,
  ],
  charts: [places.chart],
};
const answer = (query: string) => ask(new URLSearchParams(query), known);

describe('what exists is found', () => {
  test.each(Object.entries(places).filter(([kind]) => kind !== 'cell'))('%s, by its own query', (_, locator) => {
    expect(answer(queryOf(locator))).toEqual({ locator });
  });

  test('a cell is named by its annex and address', () => {
    expect(answer(queryOf(places.cell))).toEqual({ locator: places.annex, cell: 'urban-2016.deaths' });
  });

  test.each(['15', ' 15 ', 'para. 15', 'Paragraph 15', '１５', '15-15'])('para=%s is paragraph 15', (text) => {
    expect(answer(`para=${encodeURIComponent(text)}`)).toEqual({ locator: places.paragraph });
  });

  test.each(['87-92', '87–92', 'paras. 87 – 92', '87—92', '87−92'])('para=%s is a range', (text) => {
    expect(answer(`para=${encodeURIComponent(text)}`)).toEqual({ locator: places.range });
  });

  test('an address without a question asks nothing', () => {
    expect(answer('')).toBeNull();
    expect(answer('para=&annex=%20')).toBeNull();
  });
});

describe('what does not exist is said, with the nearest that does', () => {
  test.each([
    ['para=433', 'There is no paragraph 433. Paragraphs run from 1 to 432.', 'paragraph 432'],
    ['para=0', 'There is no paragraph 0. Paragraphs run from 1 to 432.', 'paragraph 1'],
    [
      'para=abc',
      '“abc” is not the number of a paragraph, nor a range such as 1-432. Paragraphs run from 1 to 432.',
      'the whole document',
    ],
    [
      'para=15a',
      '“15a” is not the number of a paragraph, nor a range such as 1-432. Paragraphs run from 1 to 432.',
      'paragraph 15',
    ],
    ['para=92-87', 'The range runs backwards: 92 comes after 87.', 'paragraphs 87–92'],
    ['para=430-999', 'Not all of that range exists. Paragraphs run from 1 to 432.', 'paragraphs 430–432'],
    ['annex=11', 'There is no annex 11. There are annexes 1, 2, 5, 10.', 'annex 10'],
    [
      'annex=9',
      'The report cites an annex 9, but this text of it has none. There are annexes 1, 2, 5, 10.',
      'annex 10',
    ],
    ['annex=x', '“x” is not the number of an annex. There are annexes 1, 2, 5, 10.', 'annex 1'],
    ['section=i-a-z', 'There is no section “i-a-z”.', 'section A. Land'],
    ['section=vii', 'There is no section “vii”.', 'the whole document'],
    ['chart=none', 'There is no chart “none”.', 'the whole document'],
  ])('%s', (query, problem, nearest) => {
    const found = answer(query);
    if (!found || !('problem' in found)) throw new Error('expected a problem');
    expect(found.problem).toBe(problem);
    expect(say(found.nearest)).toBe(nearest);
  });

  test('an annex of a report that has none', () => {
    expect(ask(new URLSearchParams('annex=1'), { ...known, annexes: [] })).toEqual({
      problem: 'There are no annexes.',
      nearest: { kind: 'document' },
    });
  });

  test('long input is said back short', () => {
    const found = answer(`para=${'x'.repeat(10_000)}`);
    expect(JSON.stringify(found).length).toBeLessThan(300);
  });
});

test(
  'whatever is asked, what comes back can be asked for again and is found',
  () => {
    const name = fc.constantFrom('para', 'annex', 'section', 'chart', 'cell');
    const text = fc.oneof(fc.string(), fc.integer().map(String), fc.stringMatching(/^[0-9 .–-]{1,12}$/));
    hold(
      fc.property(fc.dictionary(name, text), (query) => {
        const found = ask(new URLSearchParams(query), known);
        if (!found) return;
        const place = 'problem' in found ? found.nearest : found.locator;
        expect(answer(queryOf(place))).toEqual({ locator: place });
      }),
    );
  },
  fuzzTimeout,
);
