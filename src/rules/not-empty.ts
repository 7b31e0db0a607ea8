import { words } from '../parse/inline.ts';
import { walk } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

/**
 * Headings, paragraphs, list items, footnotes and notes have words.
 *
 * @example pass
 * →I.→Land
 * 1.→Lakes:
 * •→Salt
 * @example fail 2:1: Unexpected paragraph without words, expected words (not-empty)
 * →I.→Land
 * 1.→
 */
export const notEmpty: Rule = (tree) =>
  walk(tree).flatMap((node) => {
    if (!['heading', 'paragraph', 'item', 'footnote', 'note'].includes(node.type)) return [];
    if (!('children' in node) || !('position' in node)) return [];
    if (words(node.children)) return [];
    return [error('not-empty', node.position?.start, `Unexpected ${node.type} without words, expected words`)];
  });
