import { describe, expect, test } from 'vitest';
import { line, put, said, source } from '../support/damage.ts';

/** Damaged copies of the real document: its paragraphs, headings and marks. The messages are pinned whole. */

describe('paragraphs', () => {
  test('missing', () => {
    expect(said(put(line('388.\t'), ''))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:606:1: Unexpected paragraph 389, expected 388 (paragraph-sequence)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 431 paragraphs, expected 432 (expected-counts)"
    `);
  });

  test('repeated', () => {
    expect(said(put(line('388.\t'), line('388.\t').repeat(2)))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:607:1: Unexpected paragraph 388, expected 389 (paragraph-sequence)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 433 paragraphs, expected 432 (expected-counts)"
    `);
  });

  test('out of order', () => {
    expect(said(put(line('388.\t') + line('389.\t'), line('389.\t') + line('388.\t')))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:606:1: Unexpected paragraph 389, expected 388 (paragraph-sequence)
      data/HRI-CORE-KAZ-2019.txt:607:1: Unexpected paragraph 388, expected 390 (paragraph-sequence)
      data/HRI-CORE-KAZ-2019.txt:608:1: Unexpected paragraph 390, expected 389 (paragraph-sequence)"
    `);
  });

  test('without the tab after the number', () => {
    expect(said(put('\n388.\t', '\n388. '))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:606:1: Unexpected “388. Kazakhstan has a unique public institution, the People’”, expected a heading, paragraph, list item, table or note (known-block)
      data/HRI-CORE-KAZ-2019.txt:607:1: Unexpected paragraph 389, expected 388 (paragraph-sequence)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 431 paragraphs, expected 432 (expected-counts)"
    `);
  });

  test('citing an annex that is not', () => {
    expect(said(put('(annex 4)', '(annex 14)'))).toMatchInlineSnapshot(
      `"data/HRI-CORE-KAZ-2019.txt:15:132: Unexpected reference to annex 14, expected annex 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 (annex-exists)"`,
    );
  });

  test('citing annex 0, or a range that runs too far', () => {
    expect(said(put('(annex 4)', '(annex 0)'))).toMatchInlineSnapshot(
      `"data/HRI-CORE-KAZ-2019.txt:15:132: Unexpected reference to annex 0, expected annex 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 (annex-exists)"`,
    );
    expect(said(put('(annex 4)', '(annexes 9–12)'))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:15:132: Unexpected reference to annex 11, expected annex 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 (annex-exists)
      data/HRI-CORE-KAZ-2019.txt:15:132: Unexpected reference to annex 12, expected annex 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 (annex-exists)"
    `);
  });

  test('with a bullet gone astray', () => {
    expect(said(put(line('•\tNýr Otan Party'), `\n${line('•\tNýr Otan Party')}`))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:64:1: Unexpected “• Nýr Otan Party”, expected a heading, paragraph, list item, table or note (known-block)
      data/HRI-CORE-KAZ-2019.txt:64:2: Unexpected tab, expected words (unknown-mark)
      data/HRI-CORE-KAZ-2019.txt:65:1: Unexpected “• Birlik Party”, expected a heading, paragraph, list item, table or note (known-block)
      data/HRI-CORE-KAZ-2019.txt:65:2: Unexpected tab, expected words (unknown-mark)
      data/HRI-CORE-KAZ-2019.txt:66:1: Unexpected “• Aýyl National Democratic Party”, expected a heading, paragraph, list item, table or note (known-block)
      data/HRI-CORE-KAZ-2019.txt:66:2: Unexpected tab, expected words (unknown-mark)
      data/HRI-CORE-KAZ-2019.txt:67:1: Unexpected “• Ak jol Democratic Party of Kazakhstan”, expected a heading, paragraph, list item, table or note (known-block)
      data/HRI-CORE-KAZ-2019.txt:67:2: Unexpected tab, expected words (unknown-mark)
      data/HRI-CORE-KAZ-2019.txt:68:1: Unexpected “• Communist People’s Party of Kazakhstan”, expected a heading, paragraph, list item, table or note (known-block)
      data/HRI-CORE-KAZ-2019.txt:68:2: Unexpected tab, expected words (unknown-mark)
      data/HRI-CORE-KAZ-2019.txt:69:1: Unexpected “• National Social Democratic Party”, expected a heading, paragraph, list item, table or note (known-block)
      data/HRI-CORE-KAZ-2019.txt:69:2: Unexpected tab, expected words (unknown-mark)
      data/HRI-CORE-KAZ-2019.txt:70:1: Unexpected “• Azat Democratic Party of Kazakhstan”, expected a heading, paragraph, list item, table or note (known-block)
      data/HRI-CORE-KAZ-2019.txt:70:2: Unexpected tab, expected words (unknown-mark)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 43 items, expected 50 (expected-counts)"
    `);
  });
});

describe('headings', () => {
  test('missing', () => {
    expect(said(put(line('\t(j)\tReligious associations'), ''))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:103:1: Unexpected heading “(k)”, expected “II.” or “B.” or “(j)” (heading-order)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 36 sections, expected 37 (expected-counts)"
    `);
  });

  test('out of order', () => {
    const [i, j] = [line('\t(i)\tTrade unions'), line('\t(j)\tReligious associations')];
    expect(said(put(i, j, put(j, '')))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:74:1: Unexpected heading “(j)”, expected “II.” or “B.” or “(i)” (heading-order)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 36 sections, expected 37 (expected-counts)"
    `);
  });

  test('with a label that no rank has', () => {
    expect(said(put('\t(j)\tReligious', '\t(10)\tReligious'))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:92:1: Unexpected heading “(10)”, expected “II.” or “B.” or “(j)” (heading-order)
      data/HRI-CORE-KAZ-2019.txt:104:1: Unexpected heading “(k)”, expected “II.” or “B.” or “(j)” (heading-order)"
    `);
  });
});

describe('marks', () => {
  test('a footnote without its call', () => {
    expect(said(put('[footnoteRef:3]*', ''))).toMatchInlineSnapshot(
      `"data/HRI-CORE-KAZ-2019.txt:29:412: Unexpected footnote 3, expected one call of it in the paragraph (footnote-pairs)"`,
    );
  });

  test('a call without its footnote', () => {
    expect(said(source.replace(/\[3: \t\*\t[^\]]*\]/, ''))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:29:380: Unexpected call of footnote 3, expected one such footnote in the paragraph (footnote-pairs)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 footnotes, expected 1 (expected-counts)"
    `);
  });

  test('a mark that is unknown', () => {
    expect(said(put('\n388.\t', '\n388.\t[field: DATE]'))).toMatchInlineSnapshot(
      `
      "data/HRI-CORE-KAZ-2019.txt:606:14: Unexpected acronym “DATE”, expected one that the glossary explains (acronym-explained)
      data/HRI-CORE-KAZ-2019.txt:606:6: Unexpected “[field: DATE]”, expected words (unknown-mark)"
    `,
    );
    expect(said(put('[bookmark: z77]', '[bookmark z77]'))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:300:1: Unexpected “[bookmark z77][bookmark: z79]243. The right to seek an opini”, expected a heading, paragraph, list item, table or note (known-block)
      data/HRI-CORE-KAZ-2019.txt:300:1: Unexpected “[bookmark z77]”, expected words (unknown-mark)
      data/HRI-CORE-KAZ-2019.txt:300:15: Unexpected “[bookmark: z79]”, expected words (unknown-mark)
      data/HRI-CORE-KAZ-2019.txt:300:34: Unexpected tab, expected words (unknown-mark)
      data/HRI-CORE-KAZ-2019.txt:301:1: Unexpected paragraph 244, expected 243 (paragraph-sequence)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 431 paragraphs, expected 432 (expected-counts)"
    `);
  });

  test('a tab where none belongs', () => {
    expect(said(put('Almaty, the country’s largest', 'Almaty,\tthe country’s largest'))).toMatchInlineSnapshot(
      `"data/HRI-CORE-KAZ-2019.txt:7:81: Unexpected tab, expected words (unknown-mark)"`,
    );
    expect(said(put('\n388.\t', '\n388.\t\t'))).toMatchInlineSnapshot(
      `"data/HRI-CORE-KAZ-2019.txt:606:6: Unexpected tab, expected words (unknown-mark)"`,
    );
    expect(said(put('\t1 357 907\n', ' \t1 357 907\n'))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:697:1: Unexpected row of 4 cells, expected 5 (table-shape)
      data/HRI-CORE-KAZ-2019.txt:699:2: Unexpected “1 425 995 1 357 907”, expected a whole number in column “2016” (cell-type)
      data/HRI-CORE-KAZ-2019.txt:700:2: Unexpected tab, expected words (unknown-mark)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 537 numeric cells, expected 539 (expected-counts)"
    `);
    expect(said(put('\t1 357 907\n', '\t1 357 907\t\n'))).toMatchInlineSnapshot(`
      "data/HRI-CORE-KAZ-2019.txt:651:1: Unexpected 7 rows in table “annex-1”, expected 17 (table-shape)
      data/HRI-CORE-KAZ-2019.txt:697:1: Unexpected row of 3 cells, expected 5 (table-shape)
      data/HRI-CORE-KAZ-2019.txt:700:1: Unexpected heading “1 357 907”, expected “IV.” or “G.” (heading-order)
      data/HRI-CORE-KAZ-2019.txt:700:1: Unexpected heading without words, expected words (not-empty)
      data/HRI-CORE-KAZ-2019.txt:701:1: Unexpected table with the headers of no layout, expected a declared table (table-shape)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 38 sections, expected 37 (expected-counts)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 11 tables, expected 10 (expected-counts)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 836 cell lines, expected 837 (expected-counts)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 497 numeric cells, expected 539 (expected-counts)"
    `);
  });

  test('another control character, in words or on a blank line of a table', () => {
    expect(said(put('Almaty, the country’s largest', 'Almaty,\u000bthe country’s largest'))).toMatchInlineSnapshot(
      `"data/HRI-CORE-KAZ-2019.txt:7:81: Unexpected character U+000B, expected words (unknown-mark)"`,
    );
    expect(said(put('1 115 081\n\n\t20–24', '1 115 081\n\u000b\n\t20–24'))).toMatchInlineSnapshot(
      `"data/HRI-CORE-KAZ-2019.txt:696:1: Unexpected character U+000B, expected words (unknown-mark)"`,
    );
  });
});
