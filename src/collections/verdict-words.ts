import type { CheckEntry } from './check.ts';
import type { Verdict } from './judge.ts';

/** Each verdict in the words of the site, which takes no side. */
export const verdictWords: Record<Verdict, string> = {
  agrees: 'agrees',
  rounds: 'agrees to the digits printed',
  disagrees: 'does not reconcile as published',
  'not-checkable': 'nothing in the report to check it against',
};

/** After a count of one, and of any other number. */
const counted: Record<Verdict, [one: string, more: string]> = {
  agrees: [verdictWords.agrees, 'agree'],
  rounds: [verdictWords.rounds, 'agree to the digits printed'],
  disagrees: [verdictWords.disagrees, 'do not reconcile as published'],
  'not-checkable': [`with ${verdictWords['not-checkable']}`, 'with nothing in the report to check them against'],
};

/** What a count of checks is followed by: `1` *does not reconcile …*, `20` *do not reconcile …*. */
export const countWords = (verdict: Verdict, count: number): string => counted[verdict][count === 1 ? 0 : 1];

/** To be said once wherever findings are shown. */
export const caveat =
  'The text of this site comes from one conversion of the document: compare a finding with the published PDF before relying on it.';

/** How a bound on the other side is told of what a check expects. */
const bounds: Partial<Record<CheckEntry['wording'], string>> = { 'not-below': ' at most', 'not-above': ' at least' };

/** What the two sides of a check are called. Nothing that the report does not state is called stated. */
export function sideNames(check: Pick<CheckEntry, 'expected' | 'wording' | 'computedValue'>): [string, string] {
  const { expected, wording, computedValue } = check;
  const other = expected ? 'found' : 'compared with';
  return [expected ? `Expected${bounds[wording] ?? ''}` : 'Stated', computedValue === null ? other : 'computed'];
}

/** `Stated 30; computed 25.01`, `Expected at most 100; computed 94.5`, `Expected a whole number; found 3.5`. */
export function sidesInWords(check: CheckEntry): string {
  const [first, second] = sideNames(check);
  return `${first} ${check.stated}; ${second} ${check.computed}`;
}
