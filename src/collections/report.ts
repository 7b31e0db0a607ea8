import type { Expected, Grammar } from '../parse/grammar.ts';
import type { Facts } from './facts.ts';
import type { Figure, Passage } from './figures.ts';
import type { Calc, Term } from './terms.ts';
import type { Wording } from './wordings.ts';

/** A place in the report's words: a paragraph's number, or an address such as `para-23.footnote-1`, `annex-7.title`. */
export type Place = number | string;

/** Words of a place with a numeral (or what else is stated) in braces, or a numeric cell by table, row and column. */
export type Target = readonly [place: Place, quote: string] | readonly [table: string, row: string, column: string];

/** What is compared: a number, words, a date (ISO, as exact as printed), or a list. */
export type Value = number | Figure | Term | string | Passage | string[];

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
  /**
   * Of what matters most: how it comes out, in one plain sentence, shown first and only while it disagrees.
   * `{stated}` and `{computed}` stand for the figures.
   */
  finding?: string;
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

/** A kind of numeral that no check uses, and how it is known. */
export interface NumeralClass {
  id: string;
  /** What these numerals are, for readers. */
  title: string;
  /** A numeral inside a match is of this class. */
  patterns?: RegExp[];
  /** Every numeral of these places is of this class. */
  places?: RegExp[];
  /** Numerals declared one by one, in braces. */
  quotes?: readonly (readonly [place: Place, quote: string])[];
}

/** An annex: which table it is, or why this text has none. */
export type AnnexSpec = { number: number; table: string } | { number: number; missing: string };

/** A number found in prose. Its value is read from the quote, never typed. */
export interface StatisticSpec {
  /** Permanent, kebab-case. */
  id: string;
  label: string;
  unit: string;
  /** The report's own date of the figure: `2018-01-01`, `2018-Q2`, `2017-01`, `2017`, or null where it gives none. */
  asAt: string | null;
  paragraph: number;
  /** Words that stand once in the paragraph, the numeral in braces: `had {3,282} active media outlets`. */
  quote: string;
  /** The family a chart draws together, and the name of this member in it. */
  series?: string;
  key?: string;
}

/** One report, declared: all that is particular to it and not in `data/` or `content/`. */
export interface Report {
  /** The document's own symbol, such as `HRI/CORE/KAZ/2019`. */
  symbol: string;
  title: string;
  /** Short name of the State, for titles. */
  state: string;
  /** Date of the document, and of its receipt, ISO. */
  date: string;
  received: string;
  originalLanguage: string;
  /** The source text, from the report's folder; `data/datapackage.json` describes it. */
  source: string;
  grammar: Grammar;
  expected: Expected;
  annexes: AnnexSpec[];
  /** Under which paragraph the table `treaties` stands, and the annex of the reports to their bodies, if there are such. */
  treaties?: { paragraph: number; reports?: number };
  statistics: StatisticSpec[];
  checks: Theme[];
  /** In order: the first class that fits counts. */
  numerals: NumeralClass[];
  /** Letters that readers also write as another than their bare form, for the search: `{ ý: 'u' }`. */
  spellings?: Record<string, string>;
}
