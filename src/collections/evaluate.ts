import type { CheckEntry } from './check.ts';
import type { Facts } from './facts.ts';
import type { Figure, Passage, Use } from './figures.ts';
import { judgeNumber, judgeWords, type Judgement } from './judge.ts';
import { anchorOf } from './places.ts';
import type { CheckSpec, Target, Value } from './report.ts';
import { calc, type Term } from './terms.ts';
import { isNumeric, printComputed, printStated, wordsOf } from './values.ts';
import { boundsOf, type Wording } from './wordings.ts';

/** One check, judged. `facts` should be fresh: what it has read becomes `uses`. */
export function evaluate(spec: CheckSpec, facts: Facts): Omit<CheckEntry, 'theme'> {
  const mark = read(spec.stated, spec.as, facts);
  const stated = spec.as === 'nothing' ? null : (spec.expected ?? spec.value?.(facts) ?? mark);
  const computed = spec.computed(facts);
  const wording = spec.wording ?? (isNumeric(computed ?? stated) ? 'printed' : 'same');
  const judgement = judge(stated, computed, wording);
  const verdict = judgement?.verdict ?? 'not-checkable';
  const quote = quoteOf(spec.stated, mark);
  expectWords(quote, boundsOf(wording)?.words ?? []);
  if (verdict === 'not-checkable' && !spec.note) throw new Error('what cannot be checked needs a note that says why');
  // Where the declaration explains a disagreement, digits that look cut off are chance.
  const truncated = !spec.reading && (judgement?.truncated ?? false);
  const reading = spec.reading ?? (truncated ? cutOff : null);
  const term = isNumeric(computed) ? calc.term(computed) : null;
  const decimals = (isNumeric(mark) ? mark.decimals : 0) + 2;
  const sides = {
    stated: stated === null ? null : printStated(stated, decimals),
    computed: printed(computed, wording, decimals, mark.text),
  };
  return {
    id: spec.id,
    family: spec.family ?? null,
    where: [...new Set([mark.use, ...facts.uses].map(whereOf))],
    quote,
    mark: mark.use,
    claim: spec.claim,
    finding:
      verdict === 'disagrees' && spec.finding
        ? spec.finding.replace(/\{(stated|computed)\}/g, (_, side: 'stated' | 'computed') => sides[side] ?? '')
        : null,
    ...sides,
    expected: spec.expected !== undefined,
    statedValue: isNumeric(stated) ? calc.term(stated).value : null,
    computedValue: wording === 'inside' ? null : (term?.value ?? null),
    range: term && term.low < term.high ? [term.low, term.high] : null,
    formula: spec.formula,
    arithmetic: term && / [+−×÷] /.test(term.shown) ? term.shown : null,
    wording,
    verdict,
    severity: verdict === 'disagrees' ? (reading ? 'soft' : 'hard') : null,
    truncated,
    reading: verdict === 'disagrees' ? reading : null,
    note: spec.note ?? null,
    uses: [...new Map(facts.uses.map((one) => [JSON.stringify(one), one])).values()],
  };
}

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
  if (isNumeric(stated) || isNumeric(computed)) throw new Error('a number cannot be compared with words');
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
  throw new Error(`expected ${words.map((word) => `“${word}”`).join(' or ')} in “${quote}”`);
}

function whereOf(one: Use): string {
  if (one.kind === 'cell' || one.kind === 'table') return one.table;
  if (one.kind === 'passage') return anchorOf(one.place);
  return `para-${one.kind === 'paragraph' ? one.number : one.paragraph}`;
}
