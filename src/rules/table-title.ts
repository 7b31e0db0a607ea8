import { blocksOf, layoutOf } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

/**
 * A table has a title above it, unless its layout says that it stands without one. Here it has one.
 *
 * @example pass
 * →→Children
 * →Age
 * →2018
 * @example fail 1:1: Unexpected table without a title, expected one above table “ages” (table-title)
 * →Age
 * →2018
 */
export const tableTitle: Rule = (tree, { grammar }) =>
  blocksOf(tree, 'table').flatMap((table) => {
    const layout = layoutOf(table, grammar);
    const titled = table.children.some(({ type }) => type === 'heading');
    if (!layout || titled === !layout.untitled) return [];
    const reason = titled
      ? `Unexpected title, expected none above table “${layout.id}”`
      : `Unexpected table without a title, expected one above table “${layout.id}”`;
    return [error('table-title', table.position.start, reason)];
  });
