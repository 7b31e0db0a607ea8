import { describe, expect, test } from 'vitest';
import { directOf } from '../../src/search/direct.ts';
import { documents } from './made.ts';

const to = (typed: string) => directOf(typed, documents)?.to;

describe('a place that is named', () => {
  test.each([
    ['361', '/para/361/'],
    [' 361. ', '/para/361/'],
    ['para 361', '/para/361/'],
    ['Para. 361', '/para/361/'],
    ['paragraph 361', '/para/361/'],
    ['¶361', '/para/361/'],
    ['87-92', '/report/#para-87'],
    ['paras. 87–92', '/report/#para-87'],
    ['HRI/CORE/KAZ/2019, para. 15.', '/para/15/'],
    ['annex 5', '/annex/5/'],
    ['Annex 9', '/annex/9/'],
    ['I.A (c)', '/report/#i-a-c'],
    ['sect. I.A (c)', '/report/#i-a-c'],
    ['section II', '/report/#ii'],
  ])('%s', (typed, path) => {
    expect(to(typed)).toBe(path);
    expect(directOf(typed, documents)!.problem).toBeUndefined();
  });

  test('is shown with its words', () => {
    expect(directOf('15', documents)).toMatchObject({ name: 'Paragraph 15', words: documents.paragraphs[14]![0] });
    expect(directOf('annex 6', documents)!.words).toBe('Maternal mortality from 2010 to 2017');
    expect(directOf('I.A (c)', documents)).toMatchObject({ name: 'Section (c)', words: 'Population' });
  });

  test.each(['2018', '0', 'women', 'i', 'a', '', 'annex', 'para', 'population 15', 'section of the law'])(
    '%s names none',
    (typed) => {
      expect(directOf(typed, documents)).toBeNull();
    },
  );

  test('what there is not is said, with the nearest', () => {
    expect(directOf('para 433', documents)).toMatchObject({
      to: '/para/432/',
      problem: 'There is no paragraph 433. Paragraphs run from 1 to 432.',
    });
    expect(directOf('annex 77', documents)).toMatchObject({ to: '/annex/10/', problem: /There is no annex 77/ });
  });

  test('a number alone may mean something else, a name may not', () => {
    expect(directOf('15', documents)!.open).toBe(true);
    expect(directOf('para 15', documents)!.open).toBeFalsy();
  });
});
