import type { NumeralClass } from '../checks/numerals.ts';
import type { Theme } from '../checks/spec.ts';
import type { MeasureSpec } from '../measures/measure.ts';
import type { FindingSpec, Judgment, Withdrawn } from '../findings/finding.ts';
import type { Expected, Grammar } from '../parse/grammar.ts';
import type { AnnexSpec } from './annexes.ts';
import type { Facts } from './facts.ts';
import type { Subjects } from '../subjects/spec.ts';
import type { StatisticSpec } from './statistics.ts';

/** Words of a story, and whether the report bears them out. */
export interface Claim {
  says: string;
  holds: (facts: Facts) => boolean;
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
  /** What the site computes from the report's figures, a theme after the other. */
  measures: MeasureSpec[];
  checks: Theme[];
  /** Checks that are no longer made. */
  withdrawn: Withdrawn[];
  /** What does not add up: each check that disagrees belongs to one. */
  findings: FindingSpec[];
  /** How two readers judged each check that disagrees or did so in an earlier edition. */
  judgments: Judgment[];
  /** What each story claims, by its id: the build refuses words that are not true, or do not stand in it. */
  claims: Record<string, Claim[]>;
  /** In order: the first class that fits counts. */
  numerals: NumeralClass[];
  /** The subject index; without it the site has none. */
  subjects?: Subjects;
  /** Letters that readers also write as another than their bare form, for the search: `{ ý: 'u' }`. */
  spellings?: Record<string, string>;
}
