import { expect, test } from 'vitest';
import { blocksOf, cellsOf, leavesOf, linesOf, rowsOf, toSource, walk } from '../../src/parse/nodes.ts';
import { parse } from '../../src/parse/tree.ts';
import { smallGrammar } from '../support/grammar.ts';

const text = '\tI.\tLand\n1.\tLand.\n \t\tAges\n\tAge\n\t2018\n\n\t0–4\nyears\n\t12\n* Counted.\n2.\tWater.\n';
const tree = parse(text, smallGrammar());

test('blocks of one type stand in their order, and none of the others among them', () => {
  expect(blocksOf(tree, 'paragraph').map(({ number }) => number)).toEqual([1, 2]);
  expect(blocksOf(tree, 'heading').map(({ title }) => title)).toEqual(['Land']);
  expect(blocksOf(tree, 'unknown')).toEqual([]);
});

test('rows are without title, notes and blank lines; lines of a cell are its words', () => {
  const rows = blocksOf(tree, 'table').flatMap(rowsOf);
  expect(rows.map((row) => cellsOf(row).map(linesOf))).toEqual([
    [['Age'], ['2018']],
    [['0–4', 'years'], ['12']],
  ]);
});

test('a parent is walked before its children, and the leaves are the source', () => {
  const types = walk(blocksOf(tree, 'paragraph')[0]!).map(({ type }) => type);
  expect(types).toEqual(['paragraph', 'trivia', 'text', 'trivia']);
  expect(leavesOf(tree).every(({ type }) => type === 'text' || type === 'trivia')).toBe(true);
  expect(toSource(tree)).toBe(text);
});
