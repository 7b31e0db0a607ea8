import { blocksOf } from '../parse/nodes.ts';
import type { Paragraph } from '../parse/types.ts';
import { error, type Rule } from './rule.ts';

/**
 * Each footnote is called once, in the paragraph it stands in, and each call has its footnote there.
 *
 * @example pass
 * 1.→Income[footnoteRef:3]* rose. [3: →*→Since 2018.]
 * @example fail 1:10: Met a call of footnote 3, expected one such footnote in the paragraph (footnote-pairs)
 * 1.→Income[footnoteRef:3]* rose.
 * @example fail 1:17: Met footnote 3, expected one call of it in the paragraph (footnote-pairs)
 * 1.→Income rose. [3: →*→Since 2018.]
 */
export const footnotePairs: Rule = (tree) => blocksOf(tree, 'paragraph').flatMap(unpaired);

function unpaired({ children }: Paragraph) {
  const calls = children.flatMap((child) => {
    const reference = child.type === 'furniture' && /^\[footnoteRef:(\d+)/.exec(child.value)?.[1];
    return reference ? [{ reference, position: child.position }] : [];
  });
  const notes = children.filter((child) => child.type === 'footnote');
  const alone = (reference: string, others: { reference: string }[]) =>
    others.filter((other) => other.reference === reference).length !== 1;
  return [
    ...calls
      .filter(({ reference }) => alone(reference, notes))
      .map(({ reference, position: { start } }) => {
        const reason = `Met a call of footnote ${reference}, expected one such footnote in the paragraph`;
        return error('footnote-pairs', start, reason);
      }),
    ...notes
      .filter(({ reference }) => alone(reference, calls))
      .map(({ reference, position: { start } }) => {
        const reason = `Met footnote ${reference}, expected one call of it in the paragraph`;
        return error('footnote-pairs', start, reason);
      }),
  ];
}
