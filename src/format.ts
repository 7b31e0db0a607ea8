import { units } from './parse/number-words.ts';

/** This site's own way of writing numbers and dates, in its own words only: what the document prints is never rewritten. */

/** `17,918,214`; with `decimals`, `21.6`. The minus is a minus. */
export function number(value: number, decimals = 0): string {
  const format = new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return format.format(value).replace('-', '−');
}

/** `1 paragraph`, `432 paragraphs`. */
export const counted = (count: number, noun: string): string => `${number(count)} ${noun}${count === 1 ? '' : 's'}`;

/** `2019-01-04` → `4 January 2019`. */
export function day(iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `3` → `three`, up to twelve. @throws {RangeError} for what running text writes in figures. */
export function inWords(value: number): string {
  const word = units[value];
  if (word === undefined || value > 12) throw new RangeError(`${value} is written in figures`);
  return word;
}

/** `three of the five` → `Three of the five`, for the start of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
