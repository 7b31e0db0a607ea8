import { blocksOf } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

/**
 * Paragraph numbers start at 1 and rise by one.
 *
 * @example pass
 * 1.→First.
 * 2.→Second.
 * @example fail 2:1: Unexpected paragraph 3, expected 2 (paragraph-sequence)
 * 1.→First.
 * 3.→Third.
 * @example fail 2:1: Unexpected paragraph 1, expected 2 (paragraph-sequence)
 * 1.→First.
 * 1.→First.
 */
export const paragraphSequence: Rule = (tree) => {
  let last = 0;
  return blocksOf(tree, 'paragraph').flatMap(({ number, position }) => {
    const expected = last + 1;
    last = number;
    if (number === expected) return [];
    return [error('paragraph-sequence', position.start, `Unexpected paragraph ${number}, expected ${expected}`)];
  });
};
