import { toSource } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

/**
 * Every word that the glossary explains stands in the text, in one of its forms. Here it explains the UN.
 *
 * @example pass
 * 1.→Land of the UN.
 * @example fail 1:1: Met no “UN” in the text, expected every word of the glossary (glossary-used)
 * 1.→Land.
 */
export const glossaryUsed: Rule = (tree, { glossary }) => {
  const text = toSource(tree);
  const unused = glossary.filter(({ term, forms }) => ![term, ...forms].some((form) => text.includes(form)));
  if (!unused.length) return [];
  const names = unused.map(({ term }) => `“${term}”`).join(', ');
  return [error('glossary-used', null, `Met no ${names} in the text, expected every word of the glossary`)];
};
