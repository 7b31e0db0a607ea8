import { describe, expect, test } from 'vitest';
import { directOf, knownOf } from '../../src/search/direct.ts';
import { documents } from './made.ts';

const known = knownOf(documents);
const direct = (typed: string) => directOf(typed, known, documents);

test('the search knows the places that the site knows', async () => {
  const { known: all } = await import('../places/made.ts');
  const { annexes, tables, charts, ...rest } = all;
  expect(known).toMatchObject(rest);
  expect(known.annexes.map(({ number }) => number)).toEqual(annexes.map(({ number }) => number));
  expect(
    known.tables.map(({ id, columns, rows }) => [id, columns, rows.map(({ id: row, cells }) => [row, cells])]),
  ).toEqual(tables.map(({ id, columns, rows }) => [id, columns, rows.map(({ id: row, cells }) => [row, cells])]));
  expect(charts).toHaveLength(1);
});

describe('a place that is named', () => {
  test.each([
    ['361', '/para/361/'],
    ['§ 361', '/para/361/'],
    ['paras. 87–92', '/report/#para-87'],
    ['HRI/CORE/KAZ/2019, para. 15.', '/para/15/'],
    ['annex 5', '/annex/5/'],
    ['sect. I.A (c)', '/report/#i-a-c'],
    ['/para/15/', '/para/15/'],
  ])('Enter leads from %s to its page', (typed, to) => {
    expect(direct(typed)).toMatchObject({ to, enter: true });
    expect(direct(typed)!.problem).toBeUndefined();
  });

  test('is shown with its words', () => {
    expect(direct('15')).toMatchObject({ name: 'Paragraph 15', words: documents.paragraphs[14]![0] });
    expect(direct('annex 6')!.words).toBe('Maternal mortality from 2010 to 2017');
    expect(direct('I.A (c)')).toMatchObject({ name: 'Section I.A (c)', words: 'Population' });
    expect(direct('section introduction')).toMatchObject({ name: 'Section Introduction', words: '' });
    expect(direct('annex 5 urban 2016 deaths')).toMatchObject({
      to: '/annex/5/#r-urban-2016.deaths',
      name: 'Annex 5, Urban population: 2016, Deaths',
      words: '78 001',
    });
  });

  test('what there is not is said, with the nearest', () => {
    expect(direct('para 433')).toMatchObject({
      to: '/para/432/',
      problem: 'There is no paragraph 433. The last is paragraph 432.',
      enter: false,
    });
    expect(direct('annex 77')).toMatchObject({ to: '/annex/10/', problem: /There is no annex 77/ });
  });
});

test.each(['2018', '0', 'women', 'i', '', 'population 15', 'section of the law', 'annex 5 mortality', 'chart-room'])(
  '%s is looked for as words alone',
  (typed) => expect(direct(typed)).toBeNull(),
);

test('what may be other words is offered, and its results stay', () => {
  expect(direct('15')).toMatchObject({ bare: true, enter: true });
  expect(direct('treaties')).toMatchObject({ to: '/treaties/', bare: true, enter: false });
  expect(direct('para 15')).toMatchObject({ bare: false });
});
