import { z } from 'zod';
import type { Facts } from '../collections/facts.ts';
import type { Passage } from '../collections/figures.ts';
import type { Calc, Operand } from '../measures/arithmetic.ts';
import { functionOf, id, words } from '../validate.ts';
import { wordingNames } from './wordings.ts';

/** A place in the report's words: a paragraph's number, or an address such as `para-23.footnote-1`, `annex-7.title`. */
export const checkedPlace = z.union([z.int().positive(), words]);

export type Place = z.infer<typeof checkedPlace>;

/** Words of a place with a numeral (or what else is stated) in braces, or a numeric cell by table, row and column. */
const target = z.union([z.tuple([checkedPlace, words]).readonly(), z.tuple([words, words, words]).readonly()]);

export type Target = z.infer<typeof target>;

/** What is compared: a number, words, a date (ISO, as exact as printed), or a list. */
export type Value = Operand | string | Passage | string[];

/**
 * One relation that the report should satisfy. No figure of the report is typed in it: both sides are read through
 * `Facts`, unless one is `expected`.
 */
export const checkSpec = z.strictObject({
  /** Permanent, kebab-case: the check's address is `/checks/#ID`. */
  id,
  /** Where it stands, with the exact words. The braces hold what is stated. */
  stated: target,
  /** What the braces hold; `nothing` when the place states nothing to compare with. Default: a number. */
  as: z.enum(['words', 'date', 'nothing']).optional(),
  /** What the place states, where the words in braces alone do not say it: read from the report. */
  value: functionOf<(facts: Facts) => Value>().optional(),
  /** What the check itself expects, in place of what is stated: `100` per cent, `a whole number`. */
  expected: z.union([z.number(), words]).optional(),
  /** What should hold, in one sentence. */
  claim: words,
  /** The other side; null where the report has nothing to compare with what is stated. */
  computed: functionOf<(facts: Facts) => Value | null>(),
  /** What words come to, where different words can say the same: both sides are compared by it, and shown as they stand. */
  means: functionOf<(words: string) => string>().optional(),
  /** How it is computed, in words. */
  formula: words,
  /** What the report's wording allows. Default: `printed` for numbers, `same` for words. */
  wording: z.enum(wordingNames).optional(),
  /** A reading of the words under which both sides hold: it makes a disagreement soft. */
  reading: words.optional(),
  /** Anything else a reader should know; where nothing can be checked, why. */
  note: words.optional(),
  /** The name of the checks that ask the same of many cells. */
  family: words.optional(),
});

export type CheckSpec = z.infer<typeof checkSpec>;

/** The checks of a theme. The facts are there to go through a table; each check reads its figures from its own. */
export type Checks = (facts: Facts, calc: Calc) => CheckSpec[];

export const theme = z.strictObject({ id, title: words, checks: functionOf<Checks>() });

export type Theme = z.infer<typeof theme>;
