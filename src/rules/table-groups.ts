import { words } from '../parse/inline.ts';
import { blocksOf, cellsOf, layoutOf, rowsOf } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

/**
 * A table has the group rows that its layout declares, in order. Here they are “Girls” and “Boys”.
 *
 * @example pass
 * →Age
 * →2018
 *
 * →Girls
 *
 * →0–4
 * →12
 *
 * →Boys
 *
 * →0–4
 * →30
 * @example fail 1:1: Unexpected groups “Girls” in table “ages-by-sex”, expected “Girls”, “Boys” (table-groups)
 * →Age
 * →2018
 *
 * →Girls
 *
 * →0–4
 * →12
 *
 * →0–4
 * →30
 */
export const tableGroups: Rule = (tree, { grammar }) =>
  blocksOf(tree, 'table').flatMap((table) => {
    const layout = layoutOf(table, grammar);
    const groups = rowsOf(table).filter(({ role }) => role === 'group');
    const printed = list(groups.map((row) => words(cellsOf(row)[0]?.children ?? [])));
    const expected = list(Object.keys(layout?.groups ?? {}));
    if (!layout || printed === expected) return [];
    const unexpected = printed ? `groups ${printed}` : 'lack of groups';
    const reason = `Unexpected ${unexpected} in table “${layout.id}”, expected ${expected || 'none'}`;
    return [error('table-groups', table.position.start, reason)];
  });

const list = (labels: string[]): string => labels.map((label) => `“${label}”`).join(', ');
