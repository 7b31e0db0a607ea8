import { describe, expect, test } from 'vitest';
import { words } from '../../src/parse/inline.ts';
import { walk } from '../../src/parse/nodes.ts';
import { parse } from '../../src/parse/tree.ts';
import type { Node } from '../../src/parse/types.ts';
import { smallGrammar } from '../support/grammar.ts';

/** The first node of a type in a text (→ is a tab). */
function first<Type extends Node['type']>(type: Type, text: string): Extract<Node, { type: Type }> {
  const tree = parse(text.replaceAll('→', '\t'), smallGrammar());
  return walk(tree).find((node): node is Extract<Node, { type: Type }> => node.type === type)!;
}

describe('the words of a paragraph', () => {
  const read = (text: string) => words(first('paragraph', text).children);

  test.each([
    ['1.→ Land  and\u00a0water. ', 'Land and water.'],
    ['1.→Income[footnoteRef:3]* rose.[3: →*→Since 2018.]', 'Income rose.'],
    ['1.→Income [footnoteRef:3]* rose. [3: →*→Since 2018.] Then it fell.', 'Income rose. Then it fell.'],
    ['1.→Income  [footnoteRef:3]*rose.', 'Income rose.'],
    ['1.→Income[footnoteRef:3]*.[3: →*→] Then it fell.', 'Income. Then it fell.'],
    ['1.→One→two', 'One two'],
    ['1.→', ''],
  ])('%j', (text, expected) => expect(read(text)).toBe(expected));
});

test('a cell of several lines is read with a space between them', () => {
  expect(words(first('cell', '→Land\nand\n water').children)).toBe('Land and water');
});

test.each([
  ['1.→Land:\n•→Lakes', '•', 'Lakes'],
  ['1.→Land:\n•Lakes', '•', 'Lakes'],
  ['1.→Land:\n(b)→Lakes', '(b)', 'Lakes'],
])('an entry has its mark, and words without it: %j', (text, mark, expected) => {
  const item = first('item', text);
  expect([item.mark, words(item.children)]).toEqual([mark, expected]);
});

test.each([
  ['→Age\n*  Converted.', '*', 'Converted.'],
  ['→Age\n**Twice.', '**', 'Twice.'],
])('a note has its mark, and words without it: %j', (text, mark, expected) => {
  const note = first('note', text);
  expect([note.mark, words(note.children)]).toEqual([mark, expected]);
});

test('a footnote has its reference of any length, its mark, and its words', () => {
  const { reference, mark, children } = first('footnote', '1.→A[footnoteRef:12]†.[12: →†→ The  words.] More.');
  expect({ reference, mark, words: words(children) }).toEqual({ reference: '12', mark: '†', words: 'The words.' });
});

test('paragraphs have numbers of any length', () => {
  expect(first('paragraph', '[bookmark: z1] 432.→Land.')).toBeUndefined();
  expect(first('paragraph', ' [bookmark: z1]432.→Land.').number).toBe(432);
});
