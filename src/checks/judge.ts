import { z } from 'zod';
import { boundsOf, type Bounds, type Wording } from './wordings.ts';

/** What a check can come to. `rounds`: right to the digits printed. */
export const verdict = z.enum(['agrees', 'rounds', 'disagrees', 'not-checkable']);

export type Verdict = z.infer<typeof verdict>;

/** A verdict; `truncated` when the stated digits are the computed ones cut off, where rounding gives others. */
export interface Judgement {
  verdict: Verdict;
  truncated: boolean;
}

/** A number as stated: its value and what one in its last printed digit is worth (0: nothing rounded). */
export interface Stated {
  value: number;
  step: number;
}

/** A number as computed, with what the rounding of its sources leaves open; an exact one has `low` = `high`. */
export interface Computed {
  value: number;
  low: number;
  high: number;
}

const agrees: Judgement = { verdict: 'agrees', truncated: false };
const rounds: Judgement = { verdict: 'rounds', truncated: false };
const disagrees: Judgement = { verdict: 'disagrees', truncated: false };

/** Differences below this share of the figures are those of binary fractions. */
const noise = 1e-14;

/** Compares a stated number with a computed one, by the wording of the report. */
export function judgeNumber(stated: Stated, computed: Computed, wording: Wording): Judgement {
  const slack = noise * Math.max(1, Math.abs(stated.value), Math.abs(computed.value));
  if (wording === 'inside') return judged(meets(computed, stated.value, stated.value, slack));
  const bounds = boundsOf(wording);
  if (bounds) return judged(inBounds(stated, computed, bounds, slack));
  return judgePrinted(stated, computed);
}

function judgePrinted(stated: Stated, computed: Computed): Judgement {
  // Counted from zero upwards in units of the last printed digit, so that binary fractions stay small against one.
  const unit = (stated.step || 1) * (stated.value < 0 ? -1 : 1);
  const [one, other] = [computed.low / unit, computed.high / unit];
  const range = { value: computed.value / unit, low: Math.min(one, other), high: Math.max(one, other) };
  const goal = stated.step ? Math.round((stated.value / unit) * 1e6) / 1e6 : stated.value / unit;
  const slack = noise * Math.max(1, Math.abs(goal), Math.abs(range.value));
  if (Math.abs(range.value - goal) <= slack) return agrees;
  if (!stated.step) return judged(meets(range, goal, goal, slack), rounds);
  if (range.low < goal + 0.5 - slack && range.high >= goal - 0.5 - (goal ? slack : -slack)) return rounds;
  if (range.low < goal + 1 - slack && range.high >= goal) return { verdict: 'disagrees', truncated: true };
  return disagrees;
}

function inBounds({ value }: Stated, computed: Computed, bounds: Bounds, slack: number): boolean {
  const scale = bounds.absolute ? 1 : value;
  const ends = [bounds.from, bounds.to].map((end) => (Number.isFinite(end) ? end * scale : end));
  const [low, high] = [Math.min(...(ends as [number, number])), Math.max(...(ends as [number, number]))];
  if (bounds.open && Math.abs(computed.low - computed.high) <= slack) {
    const edge = (bounds.open === 'from' ? bounds.from : bounds.to) * scale;
    if (Math.abs(computed.value - edge) <= slack) return false;
  }
  return meets(computed, low, high, slack);
}

const meets = ({ low, high }: Computed, from: number, to: number, slack: number): boolean =>
  low <= to + slack && high >= from - slack;

/** Compares words, dates (ISO, of any exactness) or lists with each other. */
export function judgeWords(stated: string | string[], computed: string | string[], wording: Wording): Judgement {
  if (Array.isArray(stated) || Array.isArray(computed)) {
    const [some, all] = [[stated].flat(), [computed].flat()];
    const holds = (list: string[], part: string[]) => part.every((one) => list.includes(one));
    return judged(holds(all, some) && (wording === 'within' || holds(some, all)));
  }
  const isDate = /^\d{4}(-\d\d(-\d\d)?)?$/;
  if (wording === 'before') return judged(earlier(stated, computed));
  if (wording === 'after') return judged(earlier(computed, stated));
  if (!isDate.test(stated) || !isDate.test(computed)) return judged(stated === computed);
  return judged(stated.startsWith(computed) || computed.startsWith(stated));
}

/** A date printed as a month or a year is before another only when all of it is. */
function earlier(one: string, other: string): boolean {
  return one < other.slice(0, one.length);
}

const judged = (holds: boolean, yes = agrees): Judgement => (holds ? yes : disagrees);
