import type { Grammar, TableLayout } from '../../src/parse/grammar.ts';

/** A small grammar for small texts: the ranks I., A., (a), a lost heading, and one table unless a test names others. */
export function smallGrammar(...tables: TableLayout[]): Grammar {
  return {
    ranks: [
      { style: 'upper-roman', before: '', after: '.', continues: false },
      { style: 'upper-alpha', before: '', after: '.', continues: true },
      { style: 'lower-alpha', before: '(', after: ')', continues: false },
    ],
    unlabelled: { 'Closing words': 1 },
    restored: [{ label: 'II.', title: 'Water', beforeParagraph: 9, reason: 'Lost on the way.' }],
    tables: tables.length ? tables : [ages],
    tableNumbers: { thousands: ' ', decimal: '.' },
    proseNumbers: { thousands: ',', decimal: '.' },
  };
}

/** Two rows of children by age. */
export const ages: TableLayout = {
  id: 'ages',
  headerSpans: [[1, 1]],
  columns: [
    { id: 'age', header: 'Age', type: 'label', unit: null },
    { id: '2018', header: '2018', type: 'integer', unit: 'persons' },
  ],
  rows: 2,
  tidy: { row: 'age' },
};

/** The same, in two groups. */
export const agesBySex: TableLayout = { ...ages, id: 'ages-by-sex', groups: { Girls: 'girls', Boys: 'boys' } };

/** Dates of two treaties: two header rows, and blank lines inside rows. */
export const treaties: TableLayout = {
  id: 'treaties',
  untitled: true,
  headerSpans: [
    [1, 2],
    [1, 1, 1],
  ],
  columns: [
    { id: 'number', header: 'No.', type: 'label', unit: null },
    { id: 'name', header: 'Name', type: 'text', unit: null },
    { id: 'dates', header: 'Dates', type: 'dates', unit: null },
  ],
  rows: 2,
  rowStart: String.raw`^\d+\.$`,
  short: { '2.': 2 },
  tidy: { row: 'number' },
};
