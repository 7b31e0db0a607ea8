import { leavesOf } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

const marks = /\[[^\]]*\]?|\]|\t|\ufffd|\ufeff/g;
const names: Record<string, string> = {
  '\t': 'a tab',
  '\ufffd': 'an unreadable character',
  '\ufeff': 'a byte order mark',
};

/**
 * Words hold no marks of the conversion: no bracket that is not a bookmark or a footnote, and no tab.
 *
 * @example pass
 * [bookmark: z77]1.→Land.
 * @example fail 1:4: Met “[field: DATE]”, expected words (unknown-mark)
 * 1.→[field: DATE] Land.
 * @example fail 1:8: Met a tab, expected words (unknown-mark)
 * 1.→Land→and water.
 */
export const unknownMark: Rule = (tree) =>
  leavesOf(tree).flatMap(({ type, value, position: { start } }) =>
    type !== 'text'
      ? []
      : [...value.matchAll(marks)].map(({ 0: mark, index }) => {
          const point = { line: start.line, column: start.column + index, offset: start.offset + index };
          return error('unknown-mark', point, `Met ${names[mark] ?? `“${mark}”`}, expected words`);
        }),
  );
