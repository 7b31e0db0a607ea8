import { expect, test } from 'vitest';
import { checkQuote } from '../../src/quotation/check.ts';
import { corpus } from './made.ts';

const words = 'There are currently over 4.5 million women of childbearing age living in Kazakhstan';
const rest = words.slice(1);

/** What is pasted, and the changes that it names itself. */
const cases: [what: string, pasted: string, named?: string[]][] = [
  ['as Chromium copies a paragraph', `15.${words}`],
  [
    'as this site copies a quotation',
    `“${words}” (HRI/CORE/KAZ/2019, para. 15) https://example.org/para/15/#para-15:~:text=There`,
  ],
  ['with its reference', `“${words}” (HRI/CORE/KAZ/2019, para. 15).`],
  ['with a reference in another form', `'${words}' (Kazakhstan, par. 15)`],
  ['as mail quotes it', words.replace('million ', 'million\n').replace(/^/gm, '> ')],
  ['with a first letter changed', `[t]${rest}`, ['[t]here']],
  ['with [sic]', words.replace('age', 'age [sic]'), ['[sic]']],
  ['with a remark on emphasis', `“${words}” (emphasis added)`, ['(emphasis added)']],
  ['with calls of footnotes', words.replace('women', 'women[1]').replace('age', 'age²')],
  ['from the Markdown edition', `[15.](https://example.org/para/15/) ${words}`],
  ['with several of these', `> “[t]${rest}” (HRI/CORE/KAZ/2019, para. 15)`, ['[t]here']],
];

for (const [what, pasted, named] of cases) {
  test(`${what}, a quotation is exact`, () => {
    const found = checkQuote(pasted, corpus);
    expect(found).toMatchObject({ verdict: 'exact', places: [{ first: 15, last: 15 }] });
    expect('named' in found ? found.named : undefined).toEqual(named);
  });
}

test('a changed word is found in what was copied by this site, and nothing else is called changed', () => {
  const found = checkQuote(`“${words.replace('women', 'men')}” (HRI/CORE/KAZ/2019, para. 15)`, corpus);
  expect(found).toMatchObject({ verdict: 'altered', changes: [{ quoted: 'men', printed: 'women' }] });
});
