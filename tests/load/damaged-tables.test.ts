import { expect, test } from 'vitest';
import { line, put, said } from '../support/damage.ts';

/** Damaged copies of the real document: its tables. The messages are pinned whole. */

test('a row with a cell too many', () => {
  expect(said(put('\t1 357 907\n', '\t1 357 907\n\t1 357 907\n'))).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:697:1: Unexpected row of 6 cells, expected 5 (table-shape)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 838 cell lines, expected 837 (expected-counts)"
  `);
});

test('a row with a cell too few', () => {
  expect(said(put('\t1 357 907\n', ''))).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:697:1: Unexpected row of 4 cells, expected 5 (table-shape)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 836 cell lines, expected 837 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 538 numeric cells, expected 539 (expected-counts)"
  `);
});

test('a blank line lost between two rows', () => {
  expect(said(put('\n\n\t20–24\n\t1 495 884\n\t1 425 995', '\n\t20–24\n\t1 495 884\n\t1 425 995')))
    .toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:651:1: Unexpected 16 rows in table “annex-1”, expected 17 (table-shape)
    data/HRI-CORE-KAZ-2019.txt:691:1: Unexpected row of 10 cells, expected 5 (table-shape)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 535 numeric cells, expected 539 (expected-counts)"
  `);
});

test('a cell that is not the number its column says', () => {
  expect(said(put('\t1 357 907\n', '\t1 357 9O7\n'))).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:700:2: Unexpected “1 357 9O7”, expected a whole number in column “2017” (cell-type)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 538 numeric cells, expected 539 (expected-counts)"
  `);
  expect(said(put('\t1 357 907\n', '\t1 357.907\n'))).toMatchInlineSnapshot(
    `"data/HRI-CORE-KAZ-2019.txt:700:2: Unexpected “1 357.907”, expected a whole number in column “2017” (cell-type)"`,
  );
  expect(said(put('\t1 357 907\n', '\t-\n'))).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:700:2: Unexpected “-”, expected a whole number in column “2017” (cell-type)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 538 numeric cells, expected 539 (expected-counts)"
  `);
  expect(said(put('\t1 357 907\n', '\t1 357 907\n12\n'))).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:700:2: Unexpected “1 357 907 12”, expected a whole number in column “2017” (cell-type)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 838 cell lines, expected 837 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 538 numeric cells, expected 539 (expected-counts)"
  `);
});

test('a date that is none', () => {
  expect(said(put('\t30 June 2009\n', '\t30 Jun 2009\n'))).toMatchInlineSnapshot(
    `"data/HRI-CORE-KAZ-2019.txt:494:2: Unexpected “30 Jun 2009”, expected one or two dates, “-” or nothing in column “dates” (cell-type)"`,
  );
});

test('the second of two dates lost', () => {
  expect(said(put('\t16 February 1994\n12 August 1994\n', '\t16 February 1994\n'))).toMatchInlineSnapshot(
    `"data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 836 cell lines, expected 837 (expected-counts)"`,
  );
});

test('a third date in a cell', () => {
  expect(said(put('12 August 1994\n', '12 August 1994\n13 August 1994\n'))).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:474:2: Unexpected “16 February 1994 12 August 1994 13 August 1994”, expected one or two dates, “-” or nothing in column “dates” (cell-type)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 838 cell lines, expected 837 (expected-counts)"
  `);
});

test('a year that is none', () => {
  expect(said(put('\tHuman Rights Committee\n\t2009\n', '\tHuman Rights Committee\n\t2009 rev.\n')))
    .toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:1462:2: Unexpected “2009 rev.”, expected a year of four digits in column “submitted” (cell-type)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 538 numeric cells, expected 539 (expected-counts)"
  `);
});

test('a header that is another', () => {
  expect(
    said(put('\tStart of 2018\n\n\t\n\tTotal\n\tMales', '\tStart of 2018\n\n\t\n\tTotal\n\tMen')),
  ).toMatchInlineSnapshot(
    `"data/HRI-CORE-KAZ-2019.txt:895:2: Unexpected header “Men”, expected “Males” (table-shape)"`,
  );
});

test('a group row lost', () => {
  expect(said(put('\tUrban population\n\n', ''))).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:1035:1: Unexpected groups “Total population”, “Rural population” in table “annex-5”, expected “Total population”, “Urban population”, “Rural population” (table-groups)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 836 cell lines, expected 837 (expected-counts)"
  `);
});

test('the title lost, so that two tables run together', () => {
  const lines = said(put(line(' \t\tMaternal mortality'), '')).split('\n');
  expect(lines.slice(0, 3).join('\n')).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:1035:1: Unexpected 17 rows in table “annex-5”, expected 15 (table-shape)
    data/HRI-CORE-KAZ-2019.txt:1162:1: Unexpected row of 16 cells, expected 7 (table-shape)
    data/HRI-CORE-KAZ-2019.txt:1179:1: Unexpected row of 9 cells, expected 7 (table-shape)"
  `);
  expect(lines.slice(-2).join('\n')).toMatchInlineSnapshot(`
    "data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 9 tables, expected 10 (expected-counts)
    data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 535 numeric cells, expected 539 (expected-counts)"
  `);
});

test('the first title lost, with a paragraph above', () => {
  expect(said(put(line(' \t\tTotal population by age'), ''))).toMatchInlineSnapshot(
    `"data/HRI-CORE-KAZ-2019.txt:651:1: Unexpected table without a title, expected one above table “annex-1” (table-title)"`,
  );
});

test('the note lost', () => {
  expect(said(put('*  Data converted to percentages.\n', ''))).toMatchInlineSnapshot(
    `"data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 0 notes, expected 1 (expected-counts)"`,
  );
});
