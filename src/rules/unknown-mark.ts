import { leavesOf } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

const marks = /\[[^\]]*\]?|\]|[^\P{Cc}\n]|\ufffd|\ufeff/gu;
const names: Record<string, string> = {
  '\t': 'tab',
  '\ufffd': 'unreadable character',
  '\ufeff': 'byte order mark',
};

/**
 * Words, and the spaces around them, hold no marks of the conversion: no bracket that is not a bookmark or a footnote,
 * no tab and no other control character.
 *
 * @example pass
 * [bookmark: z77]1.→Land.
 * @example fail 1:4: Unexpected “[field: DATE]”, expected words (unknown-mark)
 * 1.→[field: DATE] Land.
 * @example fail 1:8: Unexpected tab, expected words (unknown-mark)
 * 1.→Land→and water.
 * @example fail 1:9: Unexpected tab, expected words (unknown-mark)
 * 1.→Land.→
 */
export const unknownMark: Rule = (tree) =>
  leavesOf(tree)
    .filter((leaf) => leaf.type === 'text' || leaf.kind === 'stray-space' || leaf.kind === 'row-separator')
    .filter(({ value }) => value.search(marks) >= 0)
    .flatMap(({ value, position: { start } }) =>
      [...value.matchAll(marks)].map(({ 0: mark, index }) => {
        const point = { line: start.line, column: start.column + index, offset: start.offset + index };
        return error('unknown-mark', point, `Unexpected ${nameOf(mark)}, expected words`);
      }),
    );

const nameOf = (mark: string): string =>
  names[mark] ?? (/^\p{Cc}$/u.test(mark) ? `character U+${hex(mark)}` : `“${mark}”`);

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
