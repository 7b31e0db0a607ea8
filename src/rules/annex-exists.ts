import { words } from '../parse/inline.ts';
import { blocksOf } from '../parse/nodes.ts';
import { annexReferences } from '../parse/references.ts';
import { error, type Rule } from './rule.ts';

/**
 * A reference to an annex names one that is declared, were it as missing. Here there is annex 1.
 *
 * @example pass
 * 1.→Land (annex 1).
 * @example fail 1:1: Met a reference to annex 2, expected annex 1 (annex-exists)
 * 1.→Land (annexes 1 and 2).
 */
export const annexExists: Rule = (tree, { annexes }) =>
  blocksOf(tree, 'paragraph').flatMap(({ children, position }) =>
    annexReferences(words(children))
      .flatMap(({ numbers }) => numbers)
      .filter((number) => !annexes.includes(number))
      .map((number) => {
        const reason = `Met a reference to annex ${number}, expected annex ${annexes.join(', ')}`;
        return error('annex-exists', position.start, reason);
      }),
  );
