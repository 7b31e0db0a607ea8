/** How a report writes numbers in one kind of place. */
export interface NumberFormat {
  /** Between groups of three digits: ` ` in tables, `,` in prose. */
  thousands: string;
  decimal: string;
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** Words after a numeral, as powers of ten. */
const scales: Record<string, number> = { thousand: 3, million: 6, billion: 9 };

/**
 * The number a numeral stands for, or null where it is not one.
 *
 * `17 415 715`, `22.73`, `8.00`, `-22,130`, `18.2 million`, `nine`. A dash or nothing is null, never 0.
 */
export function readNumber(text: string, format: NumberFormat): number | null {
  const numeral = text.trim().replaceAll('\u00a0', ' ');
  const [scale, power] = scaleOf(numeral);
  const digits = scale ? numeral.slice(0, -scale.length - 1) : numeral;
  if (!pattern(format).test(digits)) {
    const word = small.indexOf(numeral.toLowerCase());
    return word < 0 ? null : word;
  }
  const plain = digits.replaceAll(format.thousands, '').replace(format.decimal, '.').replace('−', '-');
  // Scaled before it is read, so that 18.2 million is exactly 18 200 000.
  return Number(`${plain}e${power}`);
}

/** Digits printed after the decimal sign: 2 for `22.73`, 1 for `18.2 million`, 0 for `3,282`. */
export function decimalsOf(text: string, { decimal }: NumberFormat): number {
  const [, after = ''] = text.split(decimal);
  return /\d*/.exec(after)![0].length;
}

/**
 * What one in the last printed digit is worth: 0.01 for `22.73`, 100 000 for `18.2 million`, 1 for `3,282`; 0 where no
 * digit is printed (`one third`).
 */
export function stepOf(text: string, format: NumberFormat): number {
  if (!/\d/.test(text)) return Number.isInteger(readNumber(text, format)) ? 1 : 0;
  const [, power] = scaleOf(text);
  return Number(`1e${power - decimalsOf(text, format)}`);
}

/** The scale word at the end of a numeral, and its power of ten. */
const scaleOf = (numeral: string): [word: string, power: number] =>
  Object.entries(scales).find(([word]) => numeral.endsWith(` ${word}`)) ?? ['', 0];

/** The form of a number in digits, without a sign, as the source of a pattern: grouped in threes or not at all. */
export function digitsOf(format: NumberFormat): string {
  const [thousands, decimal] = [format.thousands, format.decimal].map((sign) =>
    sign.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
  );
  return String.raw`(?:\d{1,3}(?:${thousands}\d{3})+(?!\d)|\d+)(?:${decimal}\d+)?`;
}

const patterns = new WeakMap<NumberFormat, RegExp>();

/** The form of numerals in one format, made once: a table asks for it at every cell. */
function pattern(format: NumberFormat): RegExp {
  const known = patterns.get(format);
  if (known) return known;
  const made = new RegExp(`^[-−]?${digitsOf(format)}$`);
  patterns.set(format, made);
  return made;
}
