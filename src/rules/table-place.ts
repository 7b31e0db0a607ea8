import { blocksOf } from '../parse/nodes.ts';
import { readId } from '../places/id.ts';
import { error, type Rule } from './rule.ts';

/**
 * A table of a paragraph is right under it, that of the treaties under the declared paragraph, and annexes are after
 * the last paragraph: the site shows them there. Here the table is that of paragraph 2, which its layout’s id says.
 *
 * @example pass
 * 1.→Land.
 * 2.→Children:
 * →Age
 * →2018
 * @example fail 2:1: Unexpected table “para-2” under paragraph 1, expected it right under paragraph 2 (table-place)
 * 1.→Children:
 * →Age
 * →2018
 * 2.→Land.
 * @example fail 4:1: Unexpected table “para-2” under a heading, expected it right under paragraph 2 (table-place)
 * 1.→Land.
 * 2.→Children:
 * →I.→Water
 * →Age
 * →2018
 */
export const tablePlace: Rule = (tree, { treaties }) => {
  const end = blocksOf(tree, 'paragraph').at(-1)?.number ?? 0;
  let paragraph = 0;
  let above = 'at the start';
  return tree.children.flatMap((block) => {
    if (block.type === 'heading') above = 'under a heading';
    if (block.type === 'paragraph') {
      paragraph = block.number;
      above = `under paragraph ${paragraph}`;
    }
    if (block.type !== 'table' || !block.layout) return [];
    const place = readId(block.layout);
    const own = place?.kind === 'paragraph' ? place.number : place?.kind === 'table' ? treaties?.paragraph : undefined;
    const fits = own === undefined ? paragraph === end : above === `under paragraph ${own}`;
    if (fits) return [];
    const expected = own === undefined ? `it after paragraph ${end}` : `it right under paragraph ${own}`;
    const reason = `Unexpected table “${block.layout}” ${above}, expected ${expected}`;
    return [error('table-place', block.position.start, reason)];
  });
};
