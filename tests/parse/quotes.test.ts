import { expect, test } from 'vitest';
import { locate, readMarkedQuote } from '../../src/parse/quotes.ts';

test('braces mark a stretch of a quotation', () => {
  const { quote, marked, start } = readMarkedQuote('had {3,282} active media outlets');
  expect({ quote, marked }).toEqual({ quote: 'had 3,282 active media outlets', marked: '3,282' });
  expect(quote.slice(start, start + marked.length)).toBe(marked);
  expect(readMarkedQuote('{52} media')).toEqual({ quote: '52 media', marked: '52', start: 0 });
  expect(readMarkedQuote('all {52}')).toEqual({ quote: 'all 52', marked: '52', start: 4 });
});

test.each(['no braces', 'an {open one', 'two {of} {them}', 'nothing in {}', '}wrong{', '{nested {braces}}'])(
  '“%s” is refused',
  (template) =>
    expect(() => readMarkedQuote(template)).toThrow(`Unexpected “${template}”, expected one pair of braces in it`),
);

test('a quotation is found where it stands once', () => {
  expect(locate('of the 52 media, 52', 'the 52')).toBe(3);
  expect(locate('all of it', 'all of it')).toBe(0);
});

test('a quotation that is not there, or more than once, is refused by name', () => {
  expect(() => locate('of the 52 media', 'the 53')).toThrow('Unexpected “the 53”, expected words that stand there');
  expect(() => locate('52 and 52', '52')).toThrow('Unexpected second “52”');
  // Overlapping counts as well.
  expect(() => locate('ababa', 'aba')).toThrow('Unexpected second “aba”');
});
