import { expect, test } from 'vitest';
import { toBlocks } from '../../src/parse/blocks.ts';
import { toLines } from '../../src/parse/lines.ts';
import { blocksOf } from '../../src/parse/nodes.ts';
import { parse } from '../../src/parse/tree.ts';
import { smallGrammar } from '../support/grammar.ts';

const kinds = (text: string) => toBlocks(toLines(text)).map(({ kind }) => kind);

test('a line is recognized by its beginning alone', () => {
  expect(kinds('Land • sea')).toEqual(['unknown']);
  expect(kinds('Land (a)\tsea')).toEqual(['unknown']);
  expect(kinds('Land* and sea')).toEqual(['unknown']);
});

test('a bookmark is one at the beginning of a line alone: inside it, a rule reports the words', () => {
  const tree = parse('1.\tLand [bookmark: a]and sea.', smallGrammar());
  expect(blocksOf(tree, 'paragraph')).toMatchObject([
    { number: 1, children: [{ value: '1.\t' }, { value: 'Land [bookmark: a]and sea.' }] },
  ]);
});
