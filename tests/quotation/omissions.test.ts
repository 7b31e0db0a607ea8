import { expect, test } from 'vitest';
import { checkQuote } from '../../src/quotation/check.ts';
import { corpus } from './made.ts';

const check = (quote: string) => checkQuote(quote, corpus);

test.each(['…', '...', ' […] ', ' [...] ', ' (...) ', ' . . . '])('words left out, and marked by %j', (mark) => {
  const quote = `the largest landlocked country in the world.${mark}Steppes occupy 26 per cent${mark}and forests 5.5 per cent`;
  expect(check(quote)).toMatchObject({ verdict: 'exact', omitted: 2, places: [{ first: 2, last: 2 }] });
});

test('what is left out is between what is quoted, and near', () => {
  expect(check('Steppes occupy 26 per cent … the largest landlocked country').verdict).toBe('unknown');
  expect(check('the ninth largest in the world … Steppes occupy').verdict).toBe('exact');
  expect(check('the ninth largest in the world … just as in the previous Criminal Code').verdict).toBe('unknown');
});

test('a part that is altered is shown, beside words left out', () => {
  expect(check('the tenth largest in the world … Steppes occupy 26 per cent')).toMatchObject({
    verdict: 'altered',
    changes: [{ quoted: 'tenth', printed: 'ninth' }],
  });
});
