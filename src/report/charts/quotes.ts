import type { Say } from '../../charts/format.ts';
import type { Facts } from '../../collections/facts.ts';
import type { Figure } from '../../collections/figures.ts';

/** A figure as the report prints it, a year for instance. */
export function asPrinted(say: Say, { text }: Pick<Figure, 'text'>): string {
  say.said.push(text);
  return text;
}

/** `47.5 per cent`. */
export const perCent = (say: Say, { value }: { value: number }, decimals = 1): string =>
  `${say.number(value, decimals)} per cent`;

/** By how much something fell, in whole per cent: `47 per cent`. */
export const fall = (say: Say, { value }: { value: number }): string => perCent(say, { value: Math.abs(value) }, 0);

/** Words of a paragraph or of one of its items. Records the paragraph as used. @throws {Error} where they do not stand there exactly once. */
export function words(facts: Facts, number: number, quote: string): string {
  const { text, items } = facts.paragraph(number);
  const count = [text, ...items].join('\n').split(quote).length - 1;
  if (count !== 1) throw new Error(`Unexpected ${count} times “${quote}” in paragraph ${number}, expected once`);
  return quote;
}
