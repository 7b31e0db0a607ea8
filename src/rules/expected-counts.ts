import type { Expected } from '../parse/grammar.ts';
import { words } from '../parse/inline.ts';
import { nodesOf } from '../parse/nodes.ts';
import { readNumber } from '../parse/numbers.ts';
import type { Root } from '../parse/types.ts';
import { error, type Declared, type Rule } from './rule.ts';
import { cellsOf } from './table-shape.ts';

/**
 * The report has as many of each thing as it is known to have: what is lost at an edge leaves no gap in a sequence.
 * Here that is one paragraph.
 *
 * @example pass
 * 1.→Land.
 * @example fail 1:1: Met 2 paragraphs, expected 1 (expected-counts)
 * 1.→Land.
 * 2.→Water.
 */
export const expectedCounts: Rule = (tree, declared) => {
  const met = counts(tree, declared);
  return Object.entries(declared.expected)
    .filter(([thing, expected]) => met[thing as keyof Expected] !== expected)
    .map(([thing, expected]) => {
      const name = thing.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      const reason = `Met ${met[thing as keyof Expected]} ${name}, expected ${expected}`;
      return error('expected-counts', null, reason);
    });
};

/** How many of each thing a tree holds. */
export function counts(tree: Root, { grammar }: Pick<Declared, 'grammar'>): Expected {
  const numeric = nodesOf(tree, 'table').flatMap((table) => {
    const columns = grammar.tables.find(({ id }) => id === table.layout)?.columns ?? [];
    return nodesOf(table, 'row')
      .filter(({ role }) => role === 'data')
      .flatMap((row) => cellsOf(row).filter((_, index) => /integer|decimal|year/.test(columns[index]?.type ?? '')))
      .filter((cell) => readNumber(words(cell.children), grammar.tableNumbers) !== null);
  });
  return {
    paragraphs: nodesOf(tree, 'paragraph').length,
    sections: tree.children.filter(({ type }) => type === 'heading').length,
    items: nodesOf(tree, 'item').length,
    footnotes: nodesOf(tree, 'footnote').length,
    tables: nodesOf(tree, 'table').length,
    numericCells: numeric.length,
  };
}
