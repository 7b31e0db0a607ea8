import type { Verdict } from './judge.ts';

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
