import type { CheckEntry } from './check.ts';
import type { Verdict } from './judge.ts';

/** How a check comes out: its verdict, and of what disagrees how it is meant. */
export type Outcome = Exclude<Verdict, 'disagrees'> | 'hard' | 'soft';

/** Each outcome in the words of the site, which takes no side. */
export const outcomeWords: Record<Outcome, string> = {
  agrees: 'agrees',
  rounds: 'agrees to the digits printed',
  hard: 'cannot both be true',
  soft: 'open to another reading',
  'not-checkable': 'nothing in the report to check it against',
};

/** After a count of any number but one. */
const counted: Record<Outcome, string> = {
  ...outcomeWords,
  agrees: 'agree',
  rounds: 'agree to the digits printed',
  'not-checkable': 'with nothing in the report to check them against',
};

/** What a count of checks is followed by: `1` *agrees*, `20` *agree*. */
export const countWords = (outcome: Outcome, count: number): string =>
  count !== 1
    ? counted[outcome]
    : outcome === 'not-checkable'
      ? `with ${outcomeWords[outcome]}`
      : outcomeWords[outcome];

export const outcomeOf = ({ verdict, severity }: Pick<CheckEntry, 'verdict' | 'severity'>): Outcome =>
  verdict === 'disagrees' ? (severity ?? 'soft') : verdict;

/** To be said once wherever findings are shown. */
export const caveat =
  'The text of this site comes from one conversion of the document: compare a finding with the published PDF before relying on it.';

/** The words for a bound on the other side of what a check expects. */
const bounds: Partial<Record<CheckEntry['wording'], string>> = { 'not-below': ' at most', 'not-above': ' at least' };

/** What the two sides of a check are called. Nothing that the report does not state is called stated. */
export function sideNames(check: Pick<CheckEntry, 'expected' | 'wording' | 'computedValue'>): [string, string] {
  const { expected, wording, computedValue } = check;
  const other = expected ? 'found' : 'compared with';
  return [expected ? `Expected${bounds[wording] ?? ''}` : 'Stated', computedValue === null ? other : 'computed'];
}

/** `Stated 30; computed 25.01`, `Stated 3.9; computed 3.958, between 3.81 and 4.11`, `Expected at most 100; computed 94.5`, `Expected a whole number; found 3.5`; \`worked\`: with the arithmetic. */
export function sidesInWords(check: CheckEntry, { worked = false } = {}): string {
  const [first, second] = sideNames(check);
  const between = check.between ? `, between ${check.between}` : '';
  const computed = worked ? equation(check) : check.computed;
  return `${first} ${check.stated}; ${second} ${computed}${between}`;
}

/** `58 ÷ 390,262 × 100,000 ≈ 14.862`: what was computed, after its arithmetic; a rounded result is not called equal. */
function equation({ arithmetic, computed, computedValue }: CheckEntry): string | null {
  if (!arithmetic || computedValue === null) return computed;
  return `${arithmetic} ${isExactly(computed!, computedValue) ? '=' : '≈'} ${computed}`;
}

/** Whether a figure as the site writes it is that number, and not the number rounded. */
function isExactly(text: string, value: number): boolean {
  const [, sign, digits, scale] = /^(−?)([\d,.]+)(?: (million|billion))?$/.exec(text) ?? [];
  const factor = { million: 1e6, billion: 1e9 }[scale ?? ''] ?? 1;
  const written = Number(digits?.replaceAll(',', '')) * factor * (sign ? -1 : 1);
  return Math.abs(written - value) <= 1e-9 * Math.abs(value);
}
