import type { Use } from '../places/use.ts';
import type { CheckEntry } from './check.ts';
import { cellAnchor, idOf } from '../places/id.ts';
import { placeOf } from '../places/use.ts';
import { outcomeOf, type Outcome } from './verdict-words.ts';
import { withoutOverlaps } from '../collections/overlaps.ts';
import { boundsOf } from './wordings.ts';

/** Outcomes, the worst first: where only one can be shown, it is the worst. */
const gravity: Outcome[] = ['not-checkable', 'agrees', 'rounds', 'soft', 'hard'];

/** That a part is not more than its whole bears a figure out so little that what cannot be checked weighs more. */
const weight = (check: CheckEntry): number =>
  check.verdict === 'agrees' && boundsOf(check.wording)?.words.length === 0 ? -1 : gravity.indexOf(outcomeOf(check));

/** The worst of some checks. */
export function worst(checks: CheckEntry[]): CheckEntry | undefined {
  return checks.toSorted((a, b) => weight(b) - weight(a))[0];
}

/** How many came out how, the worst first; outcomes of none are left out. */
export const countsOf = (checks: CheckEntry[]): { outcome: Outcome; count: number }[] =>
  gravity
    .toReversed()
    .map((outcome) => ({ outcome, count: checks.filter((check) => outcomeOf(check) === outcome).length }))
    .filter(({ count }) => count > 0);

/** A figure in a paragraph that checks are about: where it stands, and those checks. */
export interface Mark {
  start: number;
  end: number;
  checks: CheckEntry[];
}

/** The marked figures of one paragraph, in order; where two overlap the first stays. */
export function marksOf(paragraph: number, checks: CheckEntry[]): Mark[] {
  const marks = new Map<number, Mark>();
  for (const check of checks) {
    const { mark } = check;
    if (mark.kind !== 'numeral' || mark.paragraph !== paragraph) continue;
    const known = marks.get(mark.at);
    if (known) known.checks.push(check);
    else marks.set(mark.at, { start: mark.at, end: mark.at + mark.length, checks: [check] });
  }
  return withoutOverlaps([...marks.values()]);
}

/** The checks about each cell of one table, by the cell's anchor `r-urban-2016.deaths`. */
export function cellMarks(table: string, checks: CheckEntry[]): Map<string, CheckEntry[]> {
  return Map.groupBy(
    checks.filter(({ mark }) => mark.kind === 'cell' && mark.table === table),
    ({ mark }) => (mark.kind === 'cell' ? cellAnchor(mark.row, mark.column) : ''),
  );
}

/** The checks that state, or read, something on the page of an anchor such as `para-15` or `annex-3`. */
export function checksAt(anchor: string, checks: CheckEntry[]): { stated: CheckEntry[]; used: CheckEntry[] } {
  const here = checks.filter(({ where }) => where.includes(anchor));
  return {
    stated: here.filter(({ where }) => where[0] === anchor),
    used: here.filter(({ where }) => where[0] !== anchor),
  };
}

/** The checks that disagree and whose stated figure is among those read, such as a chart's. */
export function doubtsAbout(uses: Use[], checks: CheckEntry[]): CheckEntry[] {
  const read = new Set(uses.map(placed));
  return checks.filter(({ verdict, mark }) => verdict === 'disagrees' && read.has(placed(mark)));
}

const placed = (use: Use): string => idOf(placeOf(use)) + ('at' in use ? `@${use.at}` : '');
