import { words } from '../parse/inline.ts';
import { blocksOf } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

/**
 * Every line is part of a heading, a paragraph, a list, a table or a note.
 *
 * @example pass
 * 1.→Land.
 * •→Lakes
 * @example fail 2:1: Unexpected “Lakes”, expected a heading, paragraph, list item, table or note (known-block)
 * 1.→Land.
 * Lakes
 */
export const knownBlock: Rule = (tree) =>
  blocksOf(tree, 'unknown').map(({ children, position }) => {
    const met = words(children).slice(0, 60);
    const reason = `Unexpected “${met}”, expected a heading, paragraph, list item, table or note`;
    return error('known-block', position.start, reason);
  });
