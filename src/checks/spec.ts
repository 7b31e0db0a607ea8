import type { Facts } from '../collections/facts.ts';
import type { Passage } from '../collections/figures.ts';
import type { Calc, Operand } from '../measures/arithmetic.ts';
import type { Wording } from './wordings.ts';

/** A place in the report's words: a paragraph's number, or an address such as `para-23.footnote-1`, `annex-7.title`. */
export type Place = number | string;

/** Words of a place with a numeral (or what else is stated) in braces, or a numeric cell by table, row and column. */
export type Target = readonly [place: Place, quote: string] | readonly [table: string, row: string, column: string];

/** What is compared: a number, words, a date (ISO, as exact as printed), or a list. */
export type Value = Operand | string | Passage | string[];

/**
 * One relation that the report should satisfy. No figure of the report is typed in it: both sides are read through
 * `Facts`, unless one is `expected`.
 */
export interface CheckSpec {
  /** Permanent, kebab-case: the check's address is `/checks/#ID`. */
  id: string;
  /** Where it stands, with the exact words. The braces hold what is stated. */
  stated: Target;
  /** What the braces hold; `nothing` when the place states nothing to compare with. Default: a number. */
  as?: 'words' | 'date' | 'nothing';
  /** What the place states, where the words in braces alone do not say it: read from the report. */
  value?: (facts: Facts) => Value;
  /** What the check itself expects, in place of what is stated: `100` per cent, `a whole number`. */
  expected?: number | string;
  /** What should hold, in one sentence. */
  claim: string;
  /** The other side; null where the report has nothing to compare with what is stated. */
  computed: (facts: Facts) => Value | null;
  /** How it is computed, in words. */
  formula: string;
  /** What the report's wording allows. Default: `printed` for numbers, `same` for words. */
  wording?: Wording;
  /** A reading of the words under which both sides hold: it makes a disagreement soft. */
  reading?: string;
  /** Anything else a reader should know; where nothing can be checked, why. */
  note?: string;
  /** The name of the checks that ask the same of many cells. */
  family?: string;
}

/** The checks of a theme. The facts are there to go through a table; each check reads its figures from its own. */
export type Checks = (facts: Facts, calc: Calc) => CheckSpec[];

export interface Theme {
  id: string;
  title: string;
  checks: Checks;
}
