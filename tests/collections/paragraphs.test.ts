import { describe, expect, test } from 'vitest';
import { entries as made, sourceLines } from '../support/real.ts';

const { paragraphs: entries } = made;
const at = (number: number) => entries[number - 1]!;

/** The words of a line of the source, read by hand: marks and footnotes cut out, white space single. */
function wordsOf(line: string): string {
  return line
    .replace(/\[bookmark: [^\]]*\]|\[footnoteRef:\d+\]\*|\[\d+: [^\]]*\]/g, '')
    .replace(/^\s*(\d+\.|•)\t/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

test('there are 432, in order, with 50 list items and one footnote', () => {
  expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: 432 }, (_, index) => index + 1));
  expect(entries.flatMap(({ items }) => items)).toHaveLength(50);
  expect(entries.flatMap(({ footnotes }) => footnotes)).toHaveLength(1);
});

test('each has its id, its permalink and the line that prints its number', () => {
  for (const { number, id, url, source } of entries) {
    expect([id, url]).toEqual([`para-${number}`, `/para/${number}/`]);
    expect(sourceLines[source.line]).toMatch(new RegExp(`^\\s?(\\[[^\\]]*\\])*${number}\\.\\t`));
  }
});

test('each has the words of its lines, none more and none fewer', () => {
  for (const { text, items, source } of entries) {
    const lines = sourceLines.slice(source.line, source.endLine + 1).map(wordsOf);
    expect([text, ...items]).toEqual(lines);
  }
});

describe('traps of the source', () => {
  test('bookmarks before a number are no part of the words', () => {
    expect(at(182).text).toMatch(/^The Constitutional Council is/);
    expect(at(243).text).toMatch(/^The right to seek an opinion/);
  });

  test('a stray space before a number, or after it, is none either', () => {
    expect(at(362).text).toMatch(/^The legal status/);
    expect(at(10).text).toMatch(/^At the start of 2018/);
  });

  test('letters beyond ASCII come through', () => {
    expect(at(50).items.slice(0, 3)).toEqual(['Nýr Otan Party', 'Birlik Party', 'Aýyl National Democratic Party']);
    expect(at(81).text).toContain('Qoǵamdyq kelisim');
  });

  test('the footnote is separate, and its mark is in the sentence', () => {
    const { text, footnotes } = at(23);
    const [footnote] = footnotes;
    expect(text).not.toContain('[');
    expect(footnote).toMatchObject({ mark: '*', text: expect.stringMatching(/^On 1 January 2018, .+ 2017\)\.$/) });
    expect(text.slice(0, footnote!.at)).toMatch(/measuring the subsistence level$/);
    expect(text.slice(footnote!.at)).toMatch(/^ introduced/);
  });
});

test('sections: the innermost that a paragraph stands in', () => {
  const numbers = [1, 3, 23, 92, 93, 360, 361, 362, 370, 371, 387, 388, 432];
  expect(numbers.map((number) => `${number}: ${at(number).section}`)).toMatchInlineSnapshot(`
    [
      "1: introduction",
      "3: i-a-a",
      "23: i-a-c",
      "92: i-a-m",
      "93: i-b-a",
      "360: i-b-m",
      "361: ii-c-a",
      "362: ii-d",
      "370: ii-d",
      "371: ii-e",
      "387: ii-f",
      "388: iii",
      "432: iii",
    ]
  `);
});

test('annexes: those a paragraph cites, the missing ninth included', () => {
  const citing = entries.filter(({ annexes }) => annexes.length);
  expect(citing.map(({ number, annexes }) => `${number}: ${annexes.join(', ')}`)).toMatchInlineSnapshot(`
    [
      "5: 1, 2, 3",
      "9: 4",
      "12: 5",
      "16: 6, 7",
      "25: 8",
      "29: 9",
      "381: 10",
    ]
  `);
});

test('repeats: found in both directions, and only where the words are the same or nearly', () => {
  const pairs = entries.flatMap(({ number, sameAs }) =>
    sameAs.filter((other) => other > number).map((other) => [number, other]),
  );
  expect(pairs).toEqual([
    [120, 164],
    [412, 432],
    ...[418, 419, 420, 421, 422, 423, 424].map((number) => [number, number + 7]),
  ]);
  expect(at(412).text).toBe(at(432).text);
  expect(at(120).text).not.toBe(at(164).text);
});
