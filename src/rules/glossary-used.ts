import { toSource } from '../parse/nodes.ts';
import { error, type Rule } from './rule.ts';

/**
 * The text uses every term of the glossary, in one of its forms. Here the glossary explains “UN”.
 *
 * @example pass
 * 1.→Land of the UN.
 * @example fail 1:1: Unexpected glossary terms “UN”, expected terms that the text uses (glossary-used)
 * 1.→Land.
 */
export const glossaryUsed: Rule = (tree, { glossary }) => {
  const text = toSource(tree);
  const unused = glossary.filter(({ term, forms }) => ![term, ...forms].some((form) => text.includes(form)));
  if (!unused.length) return [];
  const names = unused.map(({ term }) => `“${term}”`).join(', ');
  return [error('glossary-used', null, `Unexpected glossary terms ${names}, expected terms that the text uses`)];
};
