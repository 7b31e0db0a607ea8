import type { Grammar, HeadingRank, RestoredHeading } from './grammar.ts';
import { ownValue } from './records.ts';
import type { Block, Heading } from './types.ts';

/** Roman numerals by falling value, those that subtract included. */
const romans = Object.entries({
  ...{ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90 },
  ...{ L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 },
});

function roman(number: number): string {
  const next = romans.find(([, value]) => value <= number);
  return next ? next[0] + roman(number - next[1]) : '';
}

const counters: Record<HeadingRank['style'], (ordinal: number) => string> = {
  'upper-roman': roman,
  'upper-alpha': (ordinal) => String.fromCharCode(64 + ordinal),
  'lower-alpha': (ordinal) => String.fromCharCode(96 + ordinal),
  decimal: String,
};

/** The label that heading number `ordinal` (from 1) of a rank prints, such as `(c)`. */
export function labelOf(rank: Pick<HeadingRank, 'style' | 'before' | 'after'>, ordinal: number): string {
  return `${rank.before}${counters[rank.style](ordinal)}${rank.after}`;
}

/** Inserts lost headings, in their declared order, above their paragraph and the headings directly above it. */
export function restore(blocks: Block[], restored: RestoredHeading[]): Block[] {
  const result = [...blocks];
  for (const { label, title, beforeParagraph } of restored) {
    let at = result.findIndex((block) => block.type === 'paragraph' && block.number === beforeParagraph);
    if (at < 0) continue;
    while (isHeadingOfSource(result[at - 1])) at -= 1;
    result.splice(at, 0, { type: 'heading', label, title, depth: 0, ordinal: null, children: [] });
  }
  return result;
}

const isHeadingOfSource = (block: Block | undefined): boolean =>
  block?.type === 'heading' && block.position !== undefined;

/**
 * Gives each heading its depth and ordinal.
 *
 * `I.` may be a Roman one or the ninth letter: the rank in which the label comes next wins, the deepest first; failing
 * that, the outermost rank of its shape, and the rule `heading-order` reports it. A heading without a label is one rank
 * below the label above it, unless its depth is declared; others without a label that follow are beside it.
 */
export function rank(blocks: Block[], { ranks, unlabelled }: Pick<Grammar, 'ranks' | 'unlabelled'>): void {
  const counts = ranks.map(() => 0);
  let unlabelledDepth = 1;
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    if (!block.label) {
      unlabelledDepth = ownValue(unlabelled, block.title) ?? unlabelledDepth;
      block.depth = unlabelledDepth;
      continue;
    }
    const place = nextPlace(block, ranks, counts) ?? shapedPlace(block, ranks);
    if (!place) continue;
    block.depth = place.index + 1;
    unlabelledDepth = block.depth + 1;
    block.ordinal = place.ordinal;
    counts[place.index] = place.ordinal;
    ranks.forEach((inner, index) => {
      if (index > place.index && !inner.continues) counts[index] = 0;
    });
  }
}

interface Place {
  index: number;
  ordinal: number;
}

function nextPlace({ label }: Heading, ranks: HeadingRank[], counts: number[]): Place | undefined {
  return ranks
    .map((rank, index) => ({ rank, index, ordinal: (counts[index] ?? 0) + 1 }))
    .reverse()
    .find(({ rank, ordinal }) => labelOf(rank, ordinal) === label);
}

function shapedPlace({ label }: Heading, ranks: HeadingRank[]): Place | undefined {
  for (const [index, candidate] of ranks.entries()) {
    for (let ordinal = 1; ordinal <= 26; ordinal += 1) {
      if (labelOf(candidate, ordinal) === label) return { index, ordinal };
    }
  }
  return undefined;
}
