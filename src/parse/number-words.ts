import { decimalsOf, digitsOf, readNumber, stepOf, type NumberFormat } from './numbers.ts';

/** `zero` to `nineteen`, each at the place of its value. */
export const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const unitOrdinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const tenOrdinals = tens.map((word) => word.replace('y', 'ieth'));
const parts: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

const words = new Map<string, number>();
for (let value = 0; value < 100; value += 1) {
  const [ten, unit] = [Math.floor(value / 10), value % 10];
  if (value < 20) words.set(units[value]!, value).set(unitOrdinals[value]!, value);
  else if (!unit) words.set(tens[ten]!, value).set(tenOrdinals[ten]!, value);
  else words.set(`${tens[ten]}-${units[unit]}`, value).set(`${tens[ten]}-${unitOrdinals[unit]}`, value);
}

/**
 * The number that English words stand for, or null where they are none: `nine`, `seventy-third`, `half`, `two thirds`,
 * `one and a half`. Ordinals give their place in the order.
 */
export function readNumberWord(text: string): number | null {
  const word = text.trim().toLowerCase();
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  if (word === 'initial') return 1;
  if (word === 'half') return 1 / 2;
  const [, mixed = 'zero', count, part] = /^(?:(\S+) and )?(\S+) (half|third|quarter|fifth|tenth)s?$/.exec(word) ?? [];
  const [wholes, numerator] = [words.get(mixed), count === 'a' ? 1 : words.get(count ?? '')];
  if (!part || wholes === undefined || numerator === undefined) return null;
  return wholes + numerator / parts[part]!;
}

/** A numeral read: its value, the digits after its decimal sign, and what one in its last digit is worth. */
export interface Numeral {
  value: number;
  decimals: number;
  /** 1 for a whole number in words, which is as exact as one in digits; 0 for a fraction in words, which has no digit. */
  step: number;
}

/** The numeral that words of prose are, in digits or in words, or null where they are none. */
export function readNumeral(text: string, format: NumberFormat): Numeral | null {
  const digits = readNumber(text, format);
  if (digits !== null) return { value: digits, decimals: decimalsOf(text, format), step: stepOf(text, format) };
  const value = readNumberWord(text);
  return value === null ? null : { value, decimals: 0, step: Number.isInteger(value) ? 1 : 0 };
}

const ordinal = [...unitOrdinals, ...tenOrdinals].filter((word) => word !== '-');
const cardinal = [...units, ...tens].filter((word) => word !== '-');
const word = `(?:${[...ordinal, ...cardinal, 'half', 'thirds', 'quarter', 'quarters', 'fifths', 'hundred'].join('|')})`;

/** Every numeral of a text, in digits or in words, with its offset. `-22,130` and `2 to 20` hold one and two. */
export function numeralsIn(text: string, format: NumberFormat): { at: number; text: string }[] {
  const numeral = new RegExp(String.raw`${digitsOf(format)}|\b${word}(?:-${word})?\b`, 'giu');
  return [...text.matchAll(numeral)].map((match) => ({ at: match.index, text: match[0] }));
}
