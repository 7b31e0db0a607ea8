/** What a check can come to. `rounds`: right to the digits printed. */
export type Verdict = 'agrees' | 'rounds' | 'disagrees' | 'not-checkable';

/** Each verdict in the words of the site, which takes no side. */
export const verdictWords: Record<Verdict, string> = {
  agrees: 'agrees',
  rounds: 'agrees to the digits printed',
  disagrees: 'does not reconcile as published',
  'not-checkable': 'nothing in the report to check it against',
};

const pluralWords: Record<Verdict, string> = {
  agrees: 'agree',
  rounds: 'agree to the digits printed',
  disagrees: 'do not reconcile as published',
  'not-checkable': 'with nothing in the report to check them against',
};

/** What a count of checks is followed by: `1` *does not reconcile …*, `20` *do not reconcile …*. */
export const countWords = (verdict: Verdict, count: number): string =>
  (count === 1 ? verdictWords : pluralWords)[verdict];

/** To be said once wherever findings are shown. */
export const caveat =
  'The text of this site comes from one conversion of the document: compare a finding with the published PDF before relying on it.';

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

/** Bounds on the computed figure that a wording of the report, or the relation of two figures, sets. */
export interface Bounds {
  /** Words of the report that ask for these bounds: one of them stands in the quote. None: the relation is the check's. */
  words: string[];
  /** What it means here, for readers. */
  meaning: string;
  /** Where the computed figure may lie: multiples of the stated one. Open ends are not allowed themselves. */
  from: number;
  to: number;
  open?: 'from' | 'to';
  /** The bounds are numbers, whatever is stated. */
  absolute?: true;
}

/** What the wordings of a report allow a number to be. `printed` has a rule of its own: see `judgeNumber`. */
export const wordings = {
  over: {
    words: ['over', 'more than'],
    meaning: 'The computed figure is above the stated one, by at most a tenth of it.',
    from: 1,
    to: 1.1,
    open: 'from',
  },
  almost: {
    words: ['almost', 'nearly'],
    meaning: 'The computed figure is below the stated one, by at most a tenth of it.',
    from: 0.9,
    to: 1,
    open: 'to',
  },
  about: {
    words: ['about', 'around', 'approximately'],
    meaning: 'The computed figure is within a tenth of the stated one, above or below.',
    from: 0.9,
    to: 1.1,
  },
  'at-least': {
    words: ['at least', 'not less than', 'no less than'],
    meaning: 'The computed figure is the stated one or above it.',
    from: 1,
    to: Infinity,
  },
  most: {
    words: ['most', 'majority', 'dominate', 'main'],
    meaning: 'The computed share is above 50 per cent.',
    from: 50,
    to: Infinity,
    open: 'from',
    absolute: true,
  },
  'not-above': {
    words: [],
    meaning: 'The stated figure is not above the computed one: a part is not more than its whole.',
    from: 1,
    to: Infinity,
  },
  'not-below': {
    words: [],
    meaning: 'The stated figure is not below the computed one: a whole is not less than its parts.',
    from: -Infinity,
    to: 1,
  },
  above: {
    words: [],
    meaning: 'The stated figure is above the computed one.',
    from: -Infinity,
    to: 1,
    open: 'to',
  },
} satisfies Record<string, Bounds>;

/** The bounds of a wording; undefined where it has none. */
export const boundsOf = (wording: Wording): Bounds | undefined => (wordings as Record<string, Bounds>)[wording];

/** What the wordings that need no numbers, and a figure printed without a hedge, mean here. */
export const relations = {
  printed:
    'The figures are the same (agrees), or the computed one rounds to the digits printed, halves away from zero (rounds). Where the sources are themselves rounded, what their rounding leaves open counts. Digits cut off rather than rounded disagree, and it is said.',
  inside: 'The stated figure lies between the two ends computed.',
  same: 'The words, dates or lists are the same; a date printed less exactly agrees with one that it holds. The order of a list does not matter.',
  within: 'Everything stated is in the list computed.',
  before: 'The stated date is before the computed one.',
  after: 'The stated date is after the computed one.',
  beside: 'The two are shown beside each other: the report does not say how they relate, and nothing is judged.',
} as const;

export type Wording = keyof typeof wordings | keyof typeof relations;

const agrees: Judgement = { verdict: 'agrees', truncated: false };
const rounds: Judgement = { verdict: 'rounds', truncated: false };
const disagrees: Judgement = { verdict: 'disagrees', truncated: false };

/** Differences below this share of the figures are those of binary fractions. */
const noise = 1e-14;

/** Holds a stated number against a computed one, by the wording of the report. */
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

/** Holds words, dates (ISO, of any exactness) or lists against each other. */
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
