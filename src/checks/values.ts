import { printDate } from '../parse/dates.ts';
import { scaleOf } from '../parse/numbers.ts';
import type { Value } from './spec.ts';
import { calc, formatNumber, written, type Operand } from '../measures/arithmetic.ts';

export const isNumeric = (value: Value | null): value is Operand =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && 'value' in value);

/** The words, date or list that a value holds. */
export const wordsOf = (value: Exclude<Value, Operand>): string | string[] =>
  typeof value === 'object' && 'text' in value ? value.text : value;

/** A figure or words as printed, figures taken together with what they make, a list with semicolons. */
export function printStated(value: Value, decimals: number): string {
  if (!isNumeric(value)) return printWords(value);
  if (typeof value === 'object' && 'text' in value) return value.text;
  const printed = printComputed(value, decimals, '');
  const { shown } = calc.term(value);
  return shown === printed ? printed : `${shown} = ${printed}`;
}

/**
 * In our way of writing, with the scale word of `like`, what it is compared with: `0.3271 billion`. A figure that was only
 * read stays in words where it is printed in words: `nine`, `fourth`.
 */
export function printComputed(value: Value, decimals: number, like: string): string {
  if (!isNumeric(value)) return printWords(value);
  const { word, power } = scaleOf(like);
  if (word) return scaled(calc.term(value).value, word, power, decimals + 2);
  return typeof value === 'object' && 'step' in value
    ? written(value).toLowerCase()
    : formatNumber(calc.term(value).value, decimals);
}

/** In billions below one billion nothing is said: `327.1 million`. */
function scaled(value: number, word: string, power: number, decimals: number): string {
  const smaller = power > 6 && Math.abs(value) < 10 ** power;
  return smaller ? scaled(value, 'million', 6, decimals) : `${formatNumber(value / 10 ** power, decimals)} ${word}`;
}

function printWords(value: Exclude<Value, Operand>): string {
  const words = wordsOf(value);
  if (Array.isArray(words)) return words.join('; ') || 'none';
  return /^\d{4}-\d\d(-\d\d)?$/.test(words) ? printDate(words) : words;
}
