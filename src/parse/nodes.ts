import type { Grammar, TableLayout } from './grammar.ts';
import type { Block, Cell, Leaf, Node, Position, Root, Row, Table } from './types.ts';

/** Children from the source, at least one, with the position they span together. */
export function spanning<Child extends Exclude<Node, Root>>(
  children: Child[],
): { children: Child[]; position: Position } {
  return { children, position: { start: children[0]!.position!.start, end: children.at(-1)!.position!.end } };
}

/** All nodes of a tree, a parent before its children, in the order of the source. */
export function walk(node: Node): Node[] {
  const nodes: Node[] = [];
  // One array that all levels push to: rules walk the whole tree often, and nested generators took most of their time.
  const visit = (one: Node): void => {
    nodes.push(one);
    if ('children' in one) for (const child of one.children) visit(child);
  };
  visit(node);
  return nodes;
}

/** The blocks of one type, in order. Blocks stand directly under the root, so nothing below them is walked. */
export function blocksOf<Type extends Block['type']>(root: Root, type: Type): Extract<Block, { type: Type }>[] {
  return root.children.filter((block): block is Extract<Block, { type: Type }> => block.type === type);
}

/** The leaves of a tree that come from the source. A restored heading has none. */
export function leavesOf(tree: Node): Leaf[] {
  return walk(tree).filter((node): node is Leaf => node.type === 'text' || node.type === 'trivia');
}

/** The declared layout of a table; undefined where none fits it. */
export function layoutOf({ layout }: Table, { tables }: Pick<Grammar, 'tables'>): TableLayout | undefined {
  return tables.find(({ id }) => id === layout);
}

/** The rows of a table, without its title and notes and the blank lines between rows. */
export function rowsOf(table: Table): Row[] {
  return table.children.filter((child) => child.type === 'row');
}

/** The cells of a row. */
export function cellsOf(row: Row): Cell[] {
  return row.children.filter((child) => child.type === 'cell');
}

/** The printed lines of a cell, blank ones left out. */
export function linesOf(cell: Cell): string[] {
  return cell.children.flatMap((leaf) => (leaf.type === 'text' ? [leaf.value] : []));
}

/** The inverse of parsing: the source, to the character. */
export function toSource(tree: Node): string {
  return leavesOf(tree)
    .map((leaf) => leaf.value)
    .join('');
}
