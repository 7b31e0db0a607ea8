import { words } from '../parse/inline.ts';
import { labelOf } from '../parse/headings.ts';
import { blocksOf } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

/**
 * The entries of a list are all bulleted, or all lettered from (a) on.
 *
 * @example pass
 * 1.→Land:
 * (a)→Lakes;
 * (b)→Rivers.
 * @example fail 3:1: Unexpected “(c)” before “Rivers.”, expected “(b)” (item-sequence)
 * 1.→Land:
 * (a)→Lakes;
 * (c)→Rivers.
 * @example fail 3:1: Unexpected “•” before “Rivers.”, expected “(b)” (item-sequence)
 * 1.→Land:
 * (a)→Lakes;
 * •→Rivers.
 */
export const itemSequence: Rule = (tree) =>
  blocksOf(tree, 'paragraph').flatMap(({ children }) => {
    const items = children.filter((child) => child.type === 'item');
    if (items.every(({ mark }) => mark === '•')) return [];
    return items.flatMap(({ mark, children: leaves, position }, index) => {
      const expected = labelOf({ style: 'lower-alpha', before: '(', after: ')' }, index + 1);
      if (mark === expected) return [];
      const reason = `Unexpected “${mark}” before “${words(leaves).slice(0, 60)}”, expected “${expected}”`;
      return [error('item-sequence', position.start, reason)];
    });
  });
