import { error, type Rule } from './rule.ts';

/**
 * A table that belongs to a paragraph stands right under it. Here that is paragraph 2, because its layout’s id is its
 * page’s anchor.
 *
 * @example pass
 * 1.→Land.
 * 2.→Children:
 * →Age
 * →2018
 * @example fail 2:1: Met the table of paragraph 2 under paragraph 1, expected it under its own (table-place)
 * 1.→Children:
 * →Age
 * →2018
 * 2.→Land.
 */
export const tablePlace: Rule = (tree) => {
  let last = 0;
  return tree.children.flatMap((block) => {
    if (block.type === 'paragraph') last = block.number;
    if (block.type !== 'table') return [];
    const own = /^para-(\d+)$/.exec(block.layout ?? '')?.[1];
    if (!own || Number(own) === last) return [];
    const reason = `Met the table of paragraph ${own} under paragraph ${last}, expected it under its own`;
    return [error('table-place', block.position.start, reason)];
  });
};
