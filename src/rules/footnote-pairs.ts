import { blocksOf } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

/**
 * Each footnote is called once and each call has its footnote.
 *
 * @example pass
 * 1.→Income[footnoteRef:3]* rose. [3: →*→Since 2018.]
 * @example fail 1:10: Met the call of footnote 3, expected the footnote itself (footnote-pairs)
 * 1.→Income[footnoteRef:3]* rose.
 * @example fail 1:17: Met footnote 3, expected a call of it (footnote-pairs)
 * 1.→Income rose. [3: →*→Since 2018.]
 */
export const footnotePairs: Rule = (tree) => {
  const children = blocksOf(tree, 'paragraph').flatMap((paragraph) => paragraph.children);
  const calls = children.flatMap((child) => {
    const reference = child.type === 'furniture' && /^\[footnoteRef:(\d+)/.exec(child.value)?.[1];
    return reference ? [{ reference, position: child.position }] : [];
  });
  const notes = children.filter((child) => child.type === 'footnote');
  const without = (references: { reference: string }[], reference: string) =>
    references.filter((other) => other.reference === reference).length !== 1;
  return [
    ...calls
      .filter(({ reference }) => without(notes, reference))
      .map(({ reference, position }) =>
        error('footnote-pairs', position.start, `Met the call of footnote ${reference}, expected the footnote itself`),
      ),
    ...notes
      .filter(({ reference }) => without(calls, reference))
      .map(({ reference, position }) =>
        error('footnote-pairs', position.start, `Met footnote ${reference}, expected a call of it`),
      ),
  ];
};
