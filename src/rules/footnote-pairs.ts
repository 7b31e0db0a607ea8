import { blocksOf, leavesOf, walk } from '../parse/nodes.ts';
import type { Footnote, Paragraph, Position } from '../parse/types.ts';
import { error, type Rule } from './rule.ts';

/**
 * Each footnote is called once, in its own paragraph, and each call has its footnote there and prints the same mark.
 *
 * @example pass
 * 1.→Income[footnoteRef:3]* rose. [3: →*→Since 2018.]
 * @example fail 1:10: Unexpected call of footnote 3, expected one such footnote in the paragraph (footnote-pairs)
 * 1.→Income[footnoteRef:3]* rose.
 * @example fail 1:17: Unexpected footnote 3, expected one call of it in the paragraph (footnote-pairs)
 * 1.→Income rose. [3: →*→Since 2018.]
 * @example fail 1:10: Unexpected mark “†” of footnote 3, expected “*” (footnote-pairs)
 * 1.→Income[footnoteRef:3]† rose. [3: →*→Since 2018.]
 */
export const footnotePairs: Rule = (tree) =>
  blocksOf(tree, 'paragraph').flatMap((paragraph) => {
    const calls = callsIn(paragraph);
    const footnotes = walk(paragraph).filter((node): node is Footnote => node.type === 'footnote');
    return [
      ...calls.flatMap(({ reference, mark, position: { start } }) => {
        const [own, ...others] = footnotes.filter((footnote) => footnote.reference === reference);
        const call = `Unexpected call of footnote ${reference}, expected one such footnote in the paragraph`;
        if (!own || others.length) return [error('footnote-pairs', start, call)];
        // An automatic footnote has its number for a mark, which its call need not print.
        if (mark === own.mark || (!mark && own.mark === reference)) return [];
        const reason = `Unexpected mark “${mark}” of footnote ${reference}, expected “${own.mark}”`;
        return [error('footnote-pairs', start, reason)];
      }),
      ...footnotes.flatMap(({ reference, position: { start } }) => {
        if (calls.filter((call) => call.reference === reference).length === 1) return [];
        const reason = `Unexpected footnote ${reference}, expected one call of it in the paragraph`;
        return [error('footnote-pairs', start, reason)];
      }),
    ];
  });

interface Call {
  reference: string;
  mark: string;
  position: Position;
}

function callsIn(paragraph: Paragraph): Call[] {
  return leavesOf(paragraph).flatMap(({ type, value, position }) => {
    const [, reference, mark = ''] = (type === 'trivia' && /^\[footnoteRef:(\d+)\](.*)/.exec(value)) || [];
    return reference ? [{ reference, mark, position }] : [];
  });
}
