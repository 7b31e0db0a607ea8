import { printDate } from '../parse/dates.ts';
import { scaleOf } from '../parse/numbers.ts';
import type { Figure } from './figures.ts';
import type { Value } from './report.ts';
import { calc, formatNumber, written, type Term } from './terms.ts';

export type NumericValue = number | Figure | Term;

export const isNumeric = (value: Value | null): value is NumericValue =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && 'value' in value);

/** The words, date or list that a value holds. */
export const wordsOf = (value: Exclude<Value, NumericValue>): string | string[] =>
  typeof value === 'object' && 'text' in value ? value.text : value;

/** A figure or words as printed, figures taken together with their sum, a list with semicolons. */
export function printStated(value: Value, decimals: number): string {
  if (!isNumeric(value)) return printWords(value);
  if (typeof value === 'object' && 'text' in value) return value.text;
  const printed = printComputed(value, decimals, '');
  return typeof value === 'object' ? `${value.shown} = ${printed}` : printed;
}

/**
 * In our way of writing, with the scale word of `like`, what it is compared with: `0.3271 billion`. A figure that was only
 * read stays in words where it is printed in words: `nine`, `fourth`.
 */
export function printComputed(value: Value, decimals: number, like: string): string {
  if (!isNumeric(value)) return printWords(value);
  const { word, power } = scaleOf(like);
  if (word) return `${formatNumber(calc.term(value).value / 10 ** power, decimals + 2)} ${word}`;
  return typeof value === 'object' && 'step' in value
    ? written(value).toLowerCase()
    : formatNumber(calc.term(value).value, decimals);
}

function printWords(value: Exclude<Value, NumericValue>): string {
  const words = wordsOf(value);
  if (Array.isArray(words)) return words.join('; ') || 'none';
  return /^\d{4}-\d\d(-\d\d)?$/.test(words) ? printDate(words) : words;
}
