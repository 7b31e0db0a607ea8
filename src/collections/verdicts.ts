import type { Use } from './figures.ts';
import type { CheckEntry } from './check.ts';
import { addressOf } from './address.ts';
import type { Verdict } from './judge.ts';
import { withoutOverlaps } from './overlaps.ts';
import { boundsOf } from './wordings.ts';

/** Verdicts by weight: where only one can be shown, it is the gravest. */
const gravity: Verdict[] = ['not-checkable', 'agrees', 'rounds', 'disagrees'];

/** That a part is not more than its whole bears a figure out so little that what cannot be checked weighs more. */
const weight = ({ verdict, wording }: CheckEntry): number =>
  verdict === 'agrees' && boundsOf(wording)?.words.length === 0 ? -1 : gravity.indexOf(verdict);

/** The gravest of some checks. */
export function gravest(checks: CheckEntry[]): CheckEntry | undefined {
  return checks.toSorted((a, b) => weight(b) - weight(a))[0];
}

/** How many came to which verdict, the gravest first; those that none came to are left out. */
export const countsOf = (checks: CheckEntry[]): { verdict: Verdict; count: number }[] =>
  gravity
    .toReversed()
    .map((verdict) => ({ verdict, count: checks.filter((check) => check.verdict === verdict).length }))
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
    ({ mark }) => (mark.kind === 'cell' ? `r-${mark.row}.${mark.column}` : ''),
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

/** The checks that do not reconcile and whose stated figure is among those read, such as a chart's. */
export function doubtsAbout(uses: Use[], checks: CheckEntry[]): CheckEntry[] {
  const read = new Set(uses.map(placed));
  return checks.filter(({ verdict, mark }) => verdict === 'disagrees' && read.has(placed(mark)));
}

/** A passage by its own place: an address may hold several, as a paragraph and the entries of its list. */
const placed = (use: Use): string =>
  (use.kind === 'passage' ? use.place : addressOf(use)) + ('at' in use ? `@${use.at}` : '');
