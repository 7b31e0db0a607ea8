import { leavesOf } from '../parse/nodes.ts';
import { error, further, type Rule } from './rule.ts';

/** Two capitals or more, and the s of several. Numbers of the Romans up to 39, as parts and articles have, are none. */
const acronyms = /(?<![\p{L}\p{N}])(?![IVX]+(?![\p{L}\p{N}]))\p{Lu}{2,}s?(?![\p{L}\p{N}])/gu;

/**
 * Every acronym of the text is explained by the glossary, which here knows the UN. Each is reported once, where it first occurs.
 *
 * @example pass
 * 1.→Land of the UN (Part XIV).
 * @example fail 1:8: Unexpected acronym “FAO”, expected one that the glossary explains (acronym-explained)
 * 1.→The FAO and the UN; the FAO again.
 */
export const acronymExplained: Rule = (tree, { glossary }) => {
  const known = new Set(glossary.flatMap(({ term, forms }) => [term, ...forms]));
  return leavesOf(tree)
    .filter(({ type }) => type === 'text')
    .flatMap(({ value, position: { start } }) =>
      [...value.matchAll(acronyms)].flatMap(({ 0: acronym, index }) => {
        if (known.has(acronym)) return [];
        known.add(acronym);
        const reason = `Unexpected acronym “${acronym}”, expected one that the glossary explains`;
        return error('acronym-explained', further(start, index), reason);
      }),
    );
};
