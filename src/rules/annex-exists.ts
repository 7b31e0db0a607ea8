import { words } from '../parse/inline.ts';
import { blocksOf } from '../parse/nodes.ts';
import { annexReferences } from '../parse/references.ts';
import type { Paragraph, Point } from '../parse/types.ts';
import { error, further, type Rule } from './rule.ts';

/**
 * A reference to an annex names one that is declared, were it as missing. Here there is annex 1.
 *
 * @example pass
 * 1.→Land (annex 1).
 * @example fail 1:10: Unexpected reference to annex 2, expected annex 1 (annex-exists)
 * 1.→Land (annexes 1 and 2).
 */
export const annexExists: Rule = (tree, { annexes }) =>
  blocksOf(tree, 'paragraph').flatMap(({ children, position }) =>
    annexReferences(words(children))
      .flatMap(({ numbers }) => numbers)
      .filter((number) => !annexes.includes(number))
      .map((number) => {
        const reason = `Unexpected reference to annex ${number}, expected annex ${annexes.join(', ')}`;
        return error('annex-exists', placeIn(children, number) ?? position.start, reason);
      }),
  );

/** Where the words of a paragraph name an annex; undefined where a line ends inside of the reference. */
function placeIn(children: Paragraph['children'], annex: number): Point | undefined {
  return children
    .filter((child) => child.type === 'text')
    .flatMap(({ value, position }) =>
      annexReferences(value)
        .filter(({ numbers }) => numbers.includes(annex))
        .map(({ links }) => further(position.start, links[0]!.start)),
    )[0];
}
