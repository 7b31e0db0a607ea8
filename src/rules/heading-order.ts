import { labelOf } from '../parse/headings.ts';
import { error, type Rule } from './rule.ts';

/**
 * Headings count on within their rank, and none skips a rank on the way in.
 *
 * @example pass
 * →I.→Land
 * →A.→Lakes
 * →B.→Rivers
 * @example fail 3:1: Unexpected heading “C.”, expected “II.” or “B.” or “(a)” (heading-order)
 * →I.→Land
 * →A.→Lakes
 * →C.→Rivers
 * @example fail 1:1: Unexpected heading “7)”, expected “I.” (heading-order)
 * →7)→Lakes
 */
export const headingOrder: Rule = (tree, { grammar: { ranks } }) => {
  const counts = ranks.map(() => 0);
  let depth = 0;
  return tree.children.flatMap((block) => {
    if (block.type !== 'heading' || !block.label) return [];
    // One rank in at most, or any rank out.
    const allowed = ranks.map((rank, index) => labelOf(rank, counts[index]! + 1)).slice(0, depth + 1);
    const fits = block.depth <= depth + 1 && allowed[block.depth - 1] === block.label;
    if (block.depth) {
      depth = block.depth;
      counts[depth - 1] = block.ordinal!;
      ranks.forEach((inner, index) => {
        if (index >= depth && !inner.continues) counts[index] = 0;
      });
    }
    if (fits) return [];
    const expected = allowed.map((label) => `“${label}”`).join(' or ');
    return [error('heading-order', block.position?.start, `Unexpected heading “${block.label}”, expected ${expected}`)];
  });
};
