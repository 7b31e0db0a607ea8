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
    meaning: 'The computed figure is above the stated one, by no more than a tenth of it.',
    from: 1,
    to: 1.1,
    open: 'from',
  },
  almost: {
    words: ['almost', 'nearly'],
    meaning: 'The computed figure is below the stated one, by no more than a tenth of it.',
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
    'The two agree if they are the same figure. They agree to the digits printed if the computed figure, rounded with halves away from zero, gives those digits; where its sources are rounded themselves, any figure that their rounding allows will do. Digits cut off instead of rounded do not agree, and the check says so.',
  inside: 'The stated figure lies between the two computed ones, or is one of them.',
  same: 'The words, dates or lists are the same. A year or a month agrees with any date in it. The order of a list does not matter.',
  within: 'Everything stated is in the list that it is compared with.',
  before: 'The stated date is before the one that it is compared with.',
  after: 'The stated date is after the one that it is compared with.',
  beside: 'The two are shown side by side: the report does not say how they relate, and there is no verdict.',
} as const;

export type Wording = keyof typeof wordings | keyof typeof relations;

/** Every wording, by name. */
export const wordingNames = [...Object.keys(wordings), ...Object.keys(relations)] as [Wording, ...Wording[]];
