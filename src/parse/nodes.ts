import type { Block, Leaf, Node, Position, Root } from './types.ts';

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
  return walk(tree).filter((node): node is Leaf => node.type === 'text' || node.type === 'furniture');
}

/** The inverse of parsing: the source, to the character. */
export function toSource(tree: Node): string {
  return leavesOf(tree)
    .map((leaf) => leaf.value)
    .join('');
}
