import { describe, expect, test } from 'vitest';
import type { Grammar, HeadingRank } from '../../src/parse/grammar.ts';
import { labelOf } from '../../src/parse/headings.ts';
import { parse } from '../../src/parse/tree.ts';
import { smallGrammar } from '../support/grammar.ts';

test('labels are counted in each style, between their signs', () => {
  const labels = (style: HeadingRank['style'], ...ordinals: number[]) =>
    ordinals.map((ordinal) => labelOf({ style, before: '<', after: '>' }, ordinal)).join(' ');
  expect(labels('upper-roman', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)).toBe(
    '<I> <II> <III> <IV> <V> <VI> <VII> <VIII> <IX> <X> <XI> <XII> <XIII> <XIV> <XV>',
  );
  expect(labels('upper-alpha', 1, 2, 26)).toBe('<A> <B> <Z>');
  expect(labels('lower-alpha', 1, 2, 26)).toBe('<a> <b> <z>');
  expect(labels('decimal', 1, 12)).toBe('<1> <12>');
  expect(labels('upper-roman', 16, 19, 24, 40, 49, 90, 400, 944, 1999, 3888)).toBe(
    '<XVI> <XIX> <XXIV> <XL> <XLIX> <XC> <CD> <CMXLIV> <MCMXCIX> <MMMDCCCLXXXVIII>',
  );
});

/** `DEPTH.ORDINAL LABEL` of each heading of a text (→ is a tab). */
function ranked(lines: string[], grammar: Partial<Grammar> = {}): string[] {
  const tree = parse(lines.join('\n').replaceAll('→', '\t'), { ...smallGrammar(), restored: [], ...grammar });
  return tree.children.flatMap((block) =>
    block.type === 'heading' ? [`${block.depth}.${block.ordinal} ${block.label}`] : [],
  );
}

describe('a label of two shapes', () => {
  test('is of the rank in which it comes next, the deepest first', () => {
    const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `→${letter}.→Land`);
    expect(ranked(['→I.→Land', ...eight, '→I.→Water']).at(-1)).toBe('2.9 I.');
    expect(ranked(['→I.→Land', ...eight.slice(0, 7), '→I.→Water']).at(-1)).toBe('1.1 I.');
  });

  test('of no next place is of the outermost rank of its shape', () => {
    expect(ranked(['→V.→Land', '→C.→Lakes', '→(z)→Salt', '→XVI.→Seas'])).toEqual([
      '1.5 V.',
      '2.3 C.',
      '3.26 (z)',
      '1.16 XVI.',
    ]);
    expect(ranked(['→XXVII.→Seas', '→aa.→Salt'])).toEqual(['0.null XXVII.', '0.null aa.']);
  });
});

test('inner ranks start again under each heading, unless they count on; outer ones are left', () => {
  expect(ranked(['→I.→A', '→A.→B', '→(a)→C', '→(b)→D', '→B.→E', '→(a)→F', '→II.→G', '→C.→H', '→(a)→I'])).toEqual([
    ...['1.1 I.', '2.1 A.', '3.1 (a)', '3.2 (b)', '2.2 B.', '3.1 (a)', '1.2 II.', '2.3 C.', '3.1 (a)'],
  ]);
});

test('a label of two shapes is read by what was counted under its own heading only', () => {
  const [roman, alpha] = smallGrammar().ranks.map((rank) => ({ ...rank, continues: false })) as [
    HeadingRank,
    HeadingRank,
  ];
  const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `→${letter}.→Land`);
  const restarting = { ranks: [roman, alpha] };
  expect(ranked(['→I.→Land', ...eight, '→I.→Water'], restarting).at(-1)).toBe('2.9 I.');
  expect(ranked(['→I.→Land', ...eight, '→II.→Lakes', '→I.→Water'], restarting).at(-1)).toBe('1.1 I.');
  // The first of the inner rank, although it could be the ninth of the outer one.
  expect(ranked(['→I.→Land'], { ranks: [alpha, roman] })).toEqual(['2.1 I.']);
});

test('only headings have a depth', () => {
  const { children } = parse('\tI.\tLand\n1.\tLand.\n', smallGrammar());
  expect(children.map((block) => 'depth' in block)).toEqual([true, false]);
});

describe('a lost heading', () => {
  const lost = (beforeParagraph: number, label = 'II.') => ({ label, title: 'Lost', beforeParagraph, reason: '' });

  test('stands above its paragraph and the headings directly above that', () => {
    const lines = ['→I.→Land', '1.→Land.', '→A.→Lakes', '→(a)→Salt', '2.→Salt.'];
    expect(ranked(lines, { restored: [lost(2)] })).toEqual(['1.1 I.', '1.2 II.', '2.1 A.', '3.1 (a)']);
  });

  test('stands first where nothing is above, and nowhere without its paragraph', () => {
    expect(ranked(['→A.→Lakes', '1.→Salt.'], { restored: [lost(1, 'I.'), lost(9)] })).toEqual(['1.1 I.', '2.1 A.']);
    expect(ranked(['1.→Salt.'], { restored: [lost(1, 'I.')] })).toEqual(['1.1 I.']);
  });

  test('comes after one that was put back before it', () => {
    const tree = ranked(['→(a)→Salt', '1.→Salt.'], { restored: [lost(1, 'I.'), lost(1, 'A.')] });
    expect(tree).toEqual(['1.1 I.', '2.1 A.', '3.1 (a)']);
  });
});
