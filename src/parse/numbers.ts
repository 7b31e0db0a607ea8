/** How a report writes numbers in one kind of place. */
export interface NumberFormat {
  /** Between groups of three digits: ` ` in tables, `,` in prose. */
  thousands: string;
  decimal: string;
}

/** Words after a numeral, as powers of ten. */
const scales = { thousand: 3, million: 6, billion: 9 };
const scaled = new RegExp(`[ \u00a0](${Object.keys(scales).join('|')})$`);

/** The scale word at the end of a numeral and its power of ten; `''` and 0 where there is none. */
export function scaleOf(numeral: string): { word: string; power: number } {
  const word = scaled.exec(numeral)?.[1] ?? '';
  return { word, power: word ? scales[word as keyof typeof scales] : 0 };
}

/**
 * The number that digits stand for, or null where they are none.
 *
 * `17 415 715`, `22.73`, `8.00`, `-22,130`, `18.2 million`. A dash or nothing is null, never 0.
 */
export function readNumber(text: string, format: NumberFormat): number | null {
  const numeral = text.trim().replaceAll('\u00a0', ' ');
  const { word, power } = scaleOf(numeral);
  const digits = word ? numeral.slice(0, -word.length - 1) : numeral;
  if (!pattern(format).test(digits)) return null;
  const plain = digits.replaceAll(format.thousands, '').replace(format.decimal, '.').replace('−', '-');
  // Scaled before it is read, so that 18.2 million is exactly 18 200 000.
  return Number(`${plain}e${power}`);
}

/** Digits printed after the decimal sign: 2 for `22.73`, 1 for `18.2 million`, 0 for `3,282`. */
export function decimalsOf(text: string, { decimal }: NumberFormat): number {
  const [, after = ''] = text.split(decimal);
  return /\d*/.exec(after)![0].length;
}

/** What one in the last printed digit is worth: 0.01 for `22.73`, 100 000 for `18.2 million`, 1 for `3,282`. */
export function stepOf(text: string, format: NumberFormat): number {
  return Number(`1e${scaleOf(text).power - decimalsOf(text, format)}`);
}

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
