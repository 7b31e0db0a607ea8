import { scaleOf } from '../parse/numbers.ts';
import type { Figure } from '../collections/figures.ts';
import type { MeasureEntry } from './measure.ts';

/** A computed number, the range that the rounding of what it is made of leaves open, and the arithmetic in signs. */
export interface Term {
  value: number;
  low: number;
  high: number;
  /** `435 + 119`; of a bare number, the number. */
  shown: string;
}

/** What arithmetic takes: a figure read from the report, a measure, what was computed before, or a plain number. */
export type Operand = Figure | MeasureEntry | Term | number;

/** Grouped by commas, at most `decimals` digits after the point, a true minus. */
export function formatNumber(value: number, decimals = 6): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: decimals }).replace('-', '−');
}

/** A whole number is taken as counted, a figure with decimals or a scale word as rounded to its last printed digit. */
function term(operand: Operand): Term {
  if (typeof operand === 'number') {
    return { value: operand, low: operand, high: operand, shown: formatNumber(operand) };
  }
  if ('shown' in operand) return operand;
  if ('arithmetic' in operand) {
    const { value, range, arithmetic, decimals } = operand;
    const [low, high] = range ?? [value, value];
    return { value, low, high, shown: arithmetic ?? formatNumber(value, decimals) };
  }
  return operand.step === 1 ? within(operand, 0) : within(operand, operand.step / 2);
}

function within(figure: Figure, margin: number): Term {
  const { value } = figure;
  return { value, low: value - margin, high: value + margin, shown: rewritten(figure) };
}

/** In our way of writing, with the decimals, the groups and the scale word of the print; a fraction in words as it is. */
function rewritten({ value, text, decimals, step }: Figure): string {
  if (!step) return fraction(value) ?? text.toLowerCase();
  const { word } = scaleOf(text);
  const digits = (value / (step * 10 ** decimals)).toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: /\d\D\d{3}/.test(text),
  });
  return [digits.replace('-', '−'), word].filter(Boolean).join(' ');
}

/** `1 ÷ 3` for a third; nothing for what is not a plain fraction. */
function fraction(value: number): string | undefined {
  const under = [2, 3, 4, 5, 6, 7, 8, 9, 10].find((one) => Math.abs(value * one - Math.round(value * one)) < 1e-9);
  return under && !Number.isInteger(value) && value < 1 ? `${Math.round(value * under)} ÷ ${under}` : undefined;
}

const bracketed = ({ shown }: Term): string => (/ [+−×÷] /.test(shown) ? `(${shown})` : shown);

function combine(sign: string, a: Operand, b: Operand, apply: (a: number, b: number) => number): Term {
  const [left, right] = [term(a), term(b)];
  const corners = [left.low, left.high].flatMap((one) => [right.low, right.high].map((other) => apply(one, other)));
  return {
    value: apply(left.value, right.value),
    low: Math.min(...corners),
    high: Math.max(...corners),
    shown: `${bracketed(left)} ${sign} ${bracketed(right)}`,
  };
}

function sum(operands: Operand[]): Term {
  const terms = operands.map(term);
  const add = (pick: (one: Term) => number) => terms.reduce((total, one) => total + pick(one), 0);
  const shown = terms.map(bracketed).join(' + ');
  return { value: add((t) => t.value), low: add((t) => t.low), high: add((t) => t.high), shown };
}

const minus = (a: Operand, b: Operand): Term => combine('−', a, b, (x, y) => x - y);
const times = (a: Operand, b: Operand): Term => combine('×', a, b, (x, y) => x * y);
const ratio = (a: Operand, b: Operand): Term => combine('÷', a, b, (x, y) => x / y);

function printed(operand: Operand, { step }: Pick<Figure, 'step'>, round: (units: number) => number): Term {
  const { value, shown } = term(operand);
  // Halves away from zero, as in the verdicts; binary fractions are first brought back to decimals.
  const units = round(Number((Math.abs(value) / step).toPrecision(12)));
  const rounded = Math.sign(value) * Number((units * step).toPrecision(12));
  return { value: rounded, low: rounded, high: rounded, shown };
}

/** The arithmetic that declarations of measures and checks may use; every step keeps track of what rounding leaves open. */
export const calc = {
  sum,
  minus,
  times,
  ratio,
  /** Events for every `base` of a population: `per(births, population, 1000)`. */
  per: (events: Operand, population: Operand, base: Operand): Term => times(ratio(events, population), base),
  /** A part as a percentage of a whole. */
  share: (part: Operand, whole: Operand): Term => times(ratio(part, whole), 100),
  /** From the first figure to the second, as a percentage of the first. */
  growth: (before: Operand, after: Operand): Term => calc.share(minus(after, before), before),
  mean: (a: Operand, b: Operand): Term => ratio(sum([a, b]), 2),
  /** The same figure, rounded more coarsely than its digits say: `577,000` to the thousand. */
  rounded: (figure: Figure, step: number): Term => within(figure, step / 2),
  /** The figure taken as exact, whatever its digits. */
  exactly: (figure: Figure): Term => within(figure, 0),
  /** The figure as the report would print it, to the last digit of `like`; what follows takes it as exact. */
  asPrinted: (operand: Operand, like: Pick<Figure, 'step'>): Term => printed(operand, like, Math.round),
  /** The same, its further digits cut off instead of rounded. */
  cutOff: (operand: Operand, like: Pick<Figure, 'step'>): Term => printed(operand, like, Math.floor),
  /** A calendar year, which is written without a comma. */
  year: (value: number): Term => ({ value, low: value, high: value, shown: String(value) }),
  /** All that lies between the smallest and the largest of some figures. */
  between: (...operands: Operand[]): Term => {
    const terms = operands.map(term).sort((a, b) => a.value - b.value);
    const [least, most] = [terms[0]!, terms.at(-1)!];
    const [low, high] = [Math.min(...terms.map((one) => one.low)), Math.max(...terms.map((one) => one.high))];
    return { value: (low + high) / 2, low, high, shown: `${least.shown} to ${most.shown}` };
  },
  /** How the second figure stands to the first, in one word. */
  direction: (before: Operand, after: Operand): 'increased' | 'decreased' | 'unchanged' => {
    const change = term(after).value - term(before).value;
    return change > 0 ? 'increased' : change < 0 ? 'decreased' : 'unchanged';
  },
  term,
};

/** A figure in our running text: digits in our way of writing, words as they are printed. */
export const written = (figure: Figure): string => (/\d/.test(figure.text) ? rewritten(figure) : figure.text);

export type Calc = typeof calc;
