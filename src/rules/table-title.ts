import { blocksOf } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

/**
 * A table has a title above it, unless its layout says that it stands without one. Here it has one.
 *
 * @example pass
 * →→Children
 * →Age
 * →2018
 * @example fail 1:1: Met a table without a title, expected one above table “ages” (table-title)
 * →Age
 * →2018
 */
export const tableTitle: Rule = (tree, { grammar }) =>
  blocksOf(tree, 'table').flatMap(({ layout: id, children, position }) => {
    const layout = grammar.tables.find((candidate) => candidate.id === id);
    const titled = children.some(({ type }) => type === 'heading');
    if (!layout || titled === !layout.untitled) return [];
    const reason = titled
      ? `Met a title, expected none above table “${layout.id}”`
      : `Met a table without a title, expected one above table “${layout.id}”`;
    return [error('table-title', position.start, reason)];
  });
