import type { Leaf, Node, Position } from './types.ts';

/** Children with the position they span together. */
export function spanning<Child extends object>(children: Child[]): { children: Child[]; position: Position } {
  const placed = children.flatMap((child) => ('position' in child ? (child.position as Position) : []));
  return { children, position: { start: placed[0]!.start, end: placed.at(-1)!.end } };
}

/** All nodes of a tree, a parent before its children, in the order of the source. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child as Node);
}

/** The nodes of one type, in order. */
export function nodesOf<Type extends Node['type']>(tree: Node, type: Type): Extract<Node, { type: Type }>[] {
  return [...walk(tree)].filter((node): node is Extract<Node, { type: Type }> => node.type === type);
}

/** The leaves of a tree that come from the source. A restored heading has none. */
export function leavesOf(tree: Node): Leaf[] {
  return [...walk(tree)].filter((node): node is Leaf => node.type === 'text' || node.type === 'furniture');
}

/** The inverse of parsing: the source, to the character. */
export function toSource(tree: Node): string {
  return leavesOf(tree)
    .map((leaf) => leaf.value)
    .join('');
}
