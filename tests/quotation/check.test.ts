import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote, longest } from '../../src/quotation/check.ts';
import { fuzzTimeout, hold } from '../support/fuzz.ts';
import { corpus, disturbed, paragraphs, texts } from './made.ts';

const check = (quote: string) => checkQuote(quote, corpus);

/** A stretch of a paragraph that has a letter or digit in it. */
const stretch = fc
  .record({ paragraph: fc.constantFrom(...texts), from: fc.nat(2000), length: fc.integer({ min: 1, max: 2000 }) })
  .map(({ paragraph: { number, text }, from, length }) => {
    const start = from % text.length;
    return { number, words: text.slice(start, start + length) };
  })
  .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));

test(
  'any stretch of any paragraph is exact, however it was copied',
  () => {
    const copied = stretch.chain(({ number, words }) => disturbed(words).map((quote) => ({ number, words, quote })));
    hold(
      fc.property(copied, ({ number, words, quote }) => {
        const found = check(quote);
        if (found.verdict !== 'exact') throw new Error(`${found.verdict}: ${JSON.stringify(quote)}`);
        const here = found.places.filter(({ first, last }) => first <= number && number <= last);
        expect(here.map(({ text }) => text)).toContain(words.trim());
      }),
    );
  },
  fuzzTimeout,
);

test(
  'one word changed is altered, with that word and no other marked',
  () => {
    const changed = fc
      .record({
        paragraph: fc.constantFrom(...texts),
        from: fc.nat(500),
        length: fc.integer({ min: 8, max: 80 }),
        which: fc.nat(80),
        word: fc.stringMatching(/^[qxz]{3,9}$/),
      })
      .map(({ paragraph: { number, text }, from, length, which, word }) => {
        const all = text.split(' ');
        const words = all.slice(from % Math.max(1, all.length - 8)).slice(0, length);
        const plain = [...words.keys()].filter((index) => /^\p{L}+$/u.test(words[index]!));
        const at = plain[which % plain.length]!;
        return { number, before: words.slice(0, at), printed: words[at]!, word, after: words.slice(at + 1) };
      })
      .filter(({ before, printed, after }) => printed !== undefined && before.length + after.length >= 7)
      .chain(({ before, after, ...rest }) =>
        fc
          .tuple(disturbed([...before, ''].join(' ')), disturbed(['', ...after].join(' ')))
          .map(([start, end]) => ({ ...rest, quote: start + rest.word + end })),
      );
    hold(
      fc.property(changed, ({ number, quote, word, printed }) => {
        const found = check(quote);
        if (found.verdict !== 'altered') throw new Error(`${found.verdict}: ${JSON.stringify(quote)}`);
        expect(found.changes).toEqual([{ quoted: word, printed: expect.any(String) as string }]);
        // The other words may stand elsewhere, too, in the same order; here, it is this word that was changed.
        if (found.place.first === number) expect(found.changes[0]!.printed).toBe(printed);
        else
          expect(texts[found.place.first - 1]!.text).toContain(
            found.printed.find((piece) => !piece.changed)!.text.trim(),
          );
        expect(found.quoted.filter((piece) => piece.changed).map(({ text }) => text)).toEqual([word]);
      }),
    );
  },
  fuzzTimeout,
);

test(
  'nothing that is pasted makes it throw, and what is marked is all of what was pasted',
  () => {
    const scraps = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('the', 'of Kazakhstan', '-\n', '“', '…', '7,591')),
    );
    hold(
      fc.property(scraps, (parts) => {
        const quote = parts.join(' ');
        const found = check(quote);
        if (found.verdict !== 'altered') return;
        const letters = (text: string) => text.normalize('NFC').match(/\p{L}/gu)?.join('') ?? '';
        const whole = found.quoted.map(({ text }) => text).join('');
        expect(letters(quote)).toContain(letters(whole));
      }),
    );
  },
  fuzzTimeout,
);

describe('what quoters do', () => {
  const said = 'The country is the ninth largest in the world.';

  test.each([
    `“${said}”`,
    `'${said}'`,
    `… ${said}`,
    `[...] ${said} […]`,
    `1. ${said}`,
    `  ${said}\n\n`,
    '15. There are currently over 4.5 million women of childbearing age living in Kazakhstan, which amounts to almost 30 per cent of the total population.\n16. In order to reduce maternal',
    'the new way of measuring the subsistence level* introduced on 1 January 2018',
    '  *  On 1 January 2018, the calculation of the subsistence level changed.',
    'desert ( 44 per cent ) and semi-desert',
    '•\tNýr Otan Party',
    'women of childbearing age living in\nGE.19-01909\n3\nHRI/CORE/KAZ/2019\n4\nKazakhstan, which amounts to almost 30 per cent',
  ])('%j is exact', (quote) => {
    expect(check(quote).verdict).toBe('exact');
  });

  test('a quotation over the end of a paragraph is in both', () => {
    expect(check('of the total population. In order to reduce maternal')).toMatchObject({
      places: [{ first: 15, last: 16 }],
    });
  });

  test('words that stand in several paragraphs are found in each', () => {
    const found = check('women of childbearing age');
    expect(found).toMatchObject({ verdict: 'exact', places: [{ first: 15, last: 15 }] });
    const [one, other] = paragraphs
      .filter(({ sameAs }) => sameAs.length > 0)
      .slice(-1)
      .flatMap((entry) => [entry.number, ...entry.sameAs]);
    const text = paragraphs[one! - 1]!.text;
    const places = check(text);
    if (places.verdict === 'exact') expect(places.places.map(({ first }) => first)).toContain(one);
    expect(other).toBeDefined();
  });
});

describe('what was changed is marked', () => {
  test.each([
    ['a word', 'The country is the tenth largest in the world.', [{ quoted: 'tenth', printed: 'ninth' }]],
    ['a word left out', 'The country is the largest in the world.', [{ quoted: '', printed: 'ninth' }]],
    ['a word put in', 'The country is only the ninth largest in the world.', [{ quoted: 'only', printed: '' }]],
    ['a figure', 'a large area of more than 2.8 million km²', [{ quoted: '2.8', printed: '2.7' }]],
    ['a sign', 'giving a net migration rate of 22,130', [{ quoted: '', printed: '-' }]],
    ['a capital', 'the Country is the ninth largest', [{ quoted: 'the Country', printed: 'The country' }]],
    [
      'two places',
      'The state is the ninth largest in the whole world.',
      [
        { quoted: 'state', printed: 'country' },
        { quoted: 'whole', printed: '' },
      ],
    ],
  ])('%s', (_, quote, changes) => {
    expect(check(quote)).toMatchObject({ verdict: 'altered', changes });
  });

  test('both sides are shown whole, as pasted and as printed', () => {
    expect(check('the  country\u2019s “terri-\ntory” consists mostly of desert (44 per cent)')).toMatchInlineSnapshot(`
      {
        "changes": [
          {
            "printed": "",
            "quoted": "“",
          },
          {
            "printed": "",
            "quoted": "”",
          },
          {
            "printed": "",
            "quoted": "mostly",
          },
        ],
        "place": {
          "first": 2,
          "last": 2,
          "text": "the country’s territory consists of desert (44 per cent)",
        },
        "printed": [
          {
            "changed": false,
            "text": "the country’s territory consists of desert (44 per cent)",
          },
        ],
        "quoted": [
          {
            "changed": false,
            "text": "the  country’s ",
          },
          {
            "changed": true,
            "text": "“",
          },
          {
            "changed": false,
            "text": "terri-
      tory",
          },
          {
            "changed": true,
            "text": "”",
          },
          {
            "changed": false,
            "text": " consists ",
          },
          {
            "changed": true,
            "text": "mostly",
          },
          {
            "changed": false,
            "text": " of desert (44 per cent)",
          },
        ],
        "verdict": "altered",
      }
    `);
  });
});

describe('what is not a quotation from the report', () => {
  test.each([
    ['', 'empty'],
    [' \n “…” ', 'empty'],
    ['To be, or not to be, that is the question', 'unknown'],
    ['qzxq', 'unknown'],
    ['x'.repeat(longest + 1), 'long'],
  ])('%j', (quote, verdict) => {
    expect(check(quote)).toEqual({ verdict });
  });

  test.each([
    ['ends of lines', 'a-\n'.repeat(longest / 3)],
    ['signs of patterns', '(.*+?){a'.repeat(longest / 8)],
    ['one word', 'the '.repeat(longest / 4)],
    ['open brackets', `${'('.repeat(longest - 1)}a`],
  ])('many %s are unknown', (_, quote) => {
    expect(check(quote)).toEqual({ verdict: 'unknown' });
  });
});
