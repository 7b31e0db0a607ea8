import { expect, test } from 'vitest';
import { read } from '../../src/load.ts';
import { report } from '../../src/report/index.ts';
import { line, put, said, source } from '../support/damage.ts';

/** Damaged copies of the real document: the file as a whole. The messages are pinned whole. */

test('the document as it is has no faults', () => {
  expect(said(source)).toBe('');
});

test('invalid UTF-8', () => {
  const bytes = new TextEncoder().encode(source);
  const at = new TextEncoder().encode(source.slice(0, source.indexOf('Almaty'))).length;
  bytes[at] = 0xe9;
  expect(said(bytes)).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:7:74: Unexpected byte 0xE9, expected valid UTF-8 (invalid-utf8)
    data/HRI-CORE-KAZ-2019.txt:7:74: Unexpected unreadable character, expected words (unknown-mark)"
  `);
});

test('a byte order mark', () => {
  expect(said(`\ufeff${source}`)).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected “Introduction”, expected a heading, paragraph, list item, table or note (known-block)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected byte order mark, expected words (unknown-mark)
    data/HRI-CORE-KAZ-2019.txt:1:3: Unexpected tab, expected words (unknown-mark)
    data/HRI-CORE-KAZ-2019.txt:1:4: Unexpected tab, expected words (unknown-mark)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 36 sections, expected 37 (expected-counts)"
  `);
});

test('CRLF line ends: the same tree, and a warning', () => {
  const crlf = source.replaceAll('\n', '\r\n');
  expect(said(crlf)).toMatchInlineSnapshot(
    `"data/HRI-CORE-KAZ-2019.txt:1:17: warning: Unexpected 1564 CRLF line ends, expected LF: read as LF (line-ends)"`,
  );
  const tree = (text: string) => read(new TextEncoder().encode(text), report).tree;
  expect(tree(crlf)).toEqual(tree(source));
});

test('empty', () => {
  expect(said('')).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected empty file, expected a report (empty-source)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 paragraphs, expected 432 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 sections, expected 37 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 items, expected 50 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 footnotes, expected 1 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 tables, expected 10 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 notes, expected 1 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 cell lines, expected 837 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 numeric cells, expected 539 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected glossary terms “akim”, “akimat”, “aul”, “Balaquqyǵy – adamquqyǵy”, “CIS”, “Elbasy”, “IOM”, “Majilis”, “maslikhat”, “NGO”, “OHCHR”, “Qoǵamdyq kelisim”, “SOS”, “tenge”, “UNHCR”, “UNICEF”, expected terms that the text uses (glossary-used)"
  `);
});

test('truncated in the middle of a paragraph', () => {
  expect(said(source.slice(0, source.indexOf('Almaty')))).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 3 paragraphs, expected 432 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 4 sections, expected 37 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 items, expected 50 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 footnotes, expected 1 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 tables, expected 10 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 notes, expected 1 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 cell lines, expected 837 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 numeric cells, expected 539 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected glossary terms “akim”, “akimat”, “aul”, “Balaquqyǵy – adamquqyǵy”, “CIS”, “Elbasy”, “IOM”, “Majilis”, “maslikhat”, “NGO”, “OHCHR”, “Qoǵamdyq kelisim”, “SOS”, “tenge”, “UNHCR”, “UNICEF”, expected terms that the text uses (glossary-used)"
  `);
});

test('truncated in the middle of the last table', () => {
  expect(said(source.slice(0, source.indexOf('\t8.\n\tInitial report')))).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:1446:1: Unexpected 19 rows in table “annex-10”, expected 20 (table-shape)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 833 cell lines, expected 837 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 538 numeric cells, expected 539 (expected-counts)"
  `);
});

test('five damages at once are all reported in one run', () => {
  const first = put('[footnoteRef:3]*', '');
  const second = put(line('100.\t'), '', first);
  const third = put('\t(j)\tReligious', '\t(q)\tReligious', second);
  const fourth = put('\t1 357 907\n', '\tmany\n', third);
  const fifth = put('\n388.\t', '\n388.\t[field: DATE]', fourth);
  expect(said(fifth)).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:29:412: Unexpected footnote 3, expected one call of it in the paragraph (footnote-pairs)
    data/HRI-CORE-KAZ-2019.txt:92:1: Unexpected heading “(q)”, expected “II.” or “B.” or “(j)” (heading-order)
    data/HRI-CORE-KAZ-2019.txt:104:1: Unexpected heading “(k)”, expected “II.” or “B.” or “(r)” (heading-order)
    data/HRI-CORE-KAZ-2019.txt:137:1: Unexpected paragraph 101, expected 100 (paragraph-sequence)
    data/HRI-CORE-KAZ-2019.txt:605:14: Unexpected acronym “DATE”, expected one that the glossary explains (acronym-explained)
    data/HRI-CORE-KAZ-2019.txt:605:6: Unexpected “[field: DATE]”, expected words (unknown-mark)
    data/HRI-CORE-KAZ-2019.txt:699:2: Unexpected “many”, expected a whole number in column “2017” (cell-type)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 431 paragraphs, expected 432 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 538 numeric cells, expected 539 (expected-counts)"
  `);
});
