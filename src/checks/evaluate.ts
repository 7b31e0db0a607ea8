import type { CheckEntry } from './check.ts';
import type { Facts } from '../collections/facts.ts';
import type { Figure, Passage } from '../collections/figures.ts';
import { idOf, wholeOf } from '../places/id.ts';
import { distinct, placeOf } from '../places/use.ts';
import { judgeNumber, judgeWords, type Judgement } from './judge.ts';
import type { CheckSpec, Target, Value } from './spec.ts';
import { calc, formatNumber, type Term } from '../measures/arithmetic.ts';
import { isNumeric, printComputed, printStated, wordsOf } from './values.ts';
import { boundsOf, type Wording } from './wordings.ts';

/** One check, judged. `facts` should be fresh: what it has read becomes `uses`. */
export function evaluate(spec: CheckSpec, facts: Facts): Omit<CheckEntry, 'theme'> {
  const mark = read(spec.stated, spec.as, facts);
  const stated = spec.as === 'nothing' ? null : (spec.expected ?? spec.value?.(facts) ?? mark);
  const computed = spec.computed(facts);
  const wording = spec.wording ?? (isNumeric(computed ?? stated) ? 'printed' : 'same');
  const judgement = judge(meant(stated, spec.means), meant(computed, spec.means), wording);
  const verdict = judgement?.verdict ?? 'not-checkable';
  const quote = quoteOf(spec.stated, mark);
  expectWords(quote, boundsOf(wording)?.words ?? []);
  if (verdict === 'not-checkable' && !spec.note)
    throw new Error('Unexpected check without a verdict, expected a note that says why');
  // Where the declaration explains a disagreement, digits that look cut off are chance.
  const truncated = !spec.reading && (judgement?.truncated ?? false);
  const reading = spec.reading ?? (truncated ? cutOff : null);
  const term = isNumeric(computed) ? calc.term(computed) : null;
  const decimals = decimalsFor(isNumeric(mark) ? mark.decimals : 0, term?.value);
  return {
    id: spec.id,
    family: spec.family ?? null,
    where: [...new Set([mark.use, ...facts.uses].map((use) => idOf(wholeOf(placeOf(use)))))],
    quote,
    mark: mark.use,
    claim: spec.claim,
    finding: null,
    findingUrl: null,
    stated: stated === null ? null : printStated(stated, decimals),
    computed: printed(computed, wording, decimals, mark.text),
    between: betweenOf(stated, computed, verdict),
    expected: spec.expected !== undefined,
    statedValue: isNumeric(stated) ? calc.term(stated).value : null,
    computedValue: wording === 'inside' ? null : (term?.value ?? null),
    range: term && term.low < term.high ? [term.low, term.high] : null,
    formula: spec.formula,
    // A figure that was only read has none.
    arithmetic: term && !isFigure(computed) && / [+−×÷] /.test(term.shown) ? term.shown : null,
    wording,
    verdict,
    severity: verdict === 'disagrees' ? (reading ? 'soft' : 'hard') : null,
    truncated,
    reading: verdict === 'disagrees' ? reading : null,
    note: spec.note ?? null,
    uses: distinct(facts.uses),
  };
}

/** Two digits more than the report prints, or as many as show that the figure rounds as it does. */
function decimalsFor(printed: number, value = 0): number {
  const rounded = (one: number) => one.toFixed(printed);
  let decimals = printed + 2;
  while (decimals < printed + 8 && rounded(Number(value.toFixed(decimals))) !== rounded(value)) decimals += 1;
  return decimals;
}

/** What the rounding of the sources leaves open, in words, where the computed figure alone does not give the stated one. */
function betweenOf(stated: Value | null, computed: Value | null, verdict: CheckEntry['verdict']): string | null {
  if (verdict !== 'rounds' || !isNumeric(stated) || !isNumeric(computed)) return null;
  const step = typeof stated === 'object' && 'step' in stated ? stated.step : 0;
  const [goal, { value, low, high }] = [calc.term(stated).value, calc.term(computed)];
  if (Math.abs(value - goal) <= step / 2 || low === high) return null;
  const digits = Math.max(0, Math.ceil(-Math.log10(high - low)) + 2);
  return `${formatNumber(low, digits)} and ${formatNumber(high, digits)}`;
}

/** What words come to by the check's own measure; anything else is left as it is. */
function meant(value: Value | null, means: CheckSpec['means']): Value | null {
  if (!means || value === null || isNumeric(value)) return value;
  const words = wordsOf(value);
  return typeof words === 'string' ? means(words) : words.map(means);
}

const isFigure = (value: Value | null): boolean => typeof value === 'object' && value !== null && 'step' in value;

function printed(computed: Value | null, wording: Wording, decimals: number, like: string): string | null {
  if (computed === null) return null;
  return wording === 'inside' ? calc.term(computed as Term).shown : printComputed(computed, decimals, like);
}

const cutOff = 'The digits are those of the computed figure, cut off instead of rounded.';

function judge(stated: Value | null, computed: Value | null, wording: Wording): Judgement | null {
  if (stated === null || computed === null || wording === 'beside') return null;
  if (boundsOf(wording)?.absolute && isNumeric(computed))
    return judgeNumber({ value: 0, step: 1 }, calc.term(computed), wording);
  if (isNumeric(stated) && isNumeric(computed)) {
    const { value } = calc.term(stated);
    const step = typeof stated === 'object' && 'step' in stated ? stated.step : 0;
    return judgeNumber({ value, step }, calc.term(computed), wording);
  }
  if (isNumeric(stated) || isNumeric(computed))
    throw new Error('Unexpected number beside words, expected two of one kind');
  return judgeWords(wordsOf(stated), wordsOf(computed), wording);
}

function read(target: Target, as: CheckSpec['as'], facts: Facts): Figure | Passage {
  if (target.length === 3) return facts.cell(...target);
  if (as === 'date') return facts.date(...target);
  return as ? facts.words(...target) : facts.quoted(...target);
}

function quoteOf(target: Target, mark: Figure | Passage): string {
  return target.length === 3 ? mark.text : target[1].replace(/[{}]/g, '');
}

function expectWords(quote: string, words: readonly string[]): void {
  if (!words.length || words.some((word) => quote.toLowerCase().includes(word))) return;
  throw new Error(`Unexpected “${quote}”, expected ${words.map((word) => `“${word}”`).join(' or ')} in it`);
}
