import { holdsNumbers, type Expected, type Grammar } from '../parse/grammar.ts';
import { blocksOf, cellsOf, layoutOf, linesOf, rowsOf, walk } from '../parse/nodes.ts';
import { readNumber } from '../parse/numbers.ts';
import type { Cell, Root, Table } from '../parse/types.ts';
import { error, type Declared, type Rule } from './rule.ts';

/**
 * The report has as many of each thing as it is known to have: what is lost at an edge leaves no gap in a sequence.
 * Here that is one paragraph.
 *
 * @example pass
 * 1.→Land.
 * @example fail 1:1: Unexpected 2 paragraphs, expected 1 (expected-counts)
 * 1.→Land.
 * 2.→Water.
 */
export const expectedCounts: Rule = (tree, declared) => {
  const met = counts(tree, declared);
  return Object.entries(declared.expected)
    .filter(([thing, expected]) => met[thing as keyof Expected] !== expected)
    .map(([thing, expected]) => {
      const name = thing.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      const reason = `Unexpected ${met[thing as keyof Expected]} ${name}, expected ${expected}`;
      return error('expected-counts', null, reason);
    });
};

/** How many of each thing a tree holds. */
export function counts(tree: Root, { grammar }: Pick<Declared, 'grammar'>): Expected {
  const paragraphs = blocksOf(tree, 'paragraph');
  const within = paragraphs.flatMap(walk);
  const tables = blocksOf(tree, 'table');
  return {
    paragraphs: paragraphs.length,
    sections: blocksOf(tree, 'heading').length,
    items: within.filter(({ type }) => type === 'item').length,
    footnotes: within.filter(({ type }) => type === 'footnote').length,
    tables: tables.length,
    notes: tables.flatMap(({ children }) => children.filter(({ type }) => type === 'note')).length,
    cellLines: tables.flatMap(rowsOf).flatMap(cellsOf).flatMap(linesOf).length,
    numericCells: tables.flatMap((table) => numericCells(table, grammar)).length,
  };
}

/** The cells of numeric columns that do hold a number. */
function numericCells(table: Table, grammar: Grammar): Cell[] {
  const numeric = layoutOf(table, grammar)?.columns.map(holdsNumbers);
  return rowsOf(table)
    .filter(({ role }) => role === 'data')
    .flatMap((row) => cellsOf(row).filter((_, index) => numeric?.[index]))
    .filter((cell) => readNumber(linesOf(cell).join(' '), grammar.tableNumbers) !== null);
}
