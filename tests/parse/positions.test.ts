import { expect, test } from 'vitest';
import { pointAt } from '../../src/parse/decode.ts';
import { blocksOf, cellsOf, leavesOf, rowsOf, walk } from '../../src/parse/nodes.ts';
import { parse } from '../../src/parse/tree.ts';
import { ages, agesBySex, smallGrammar } from '../support/grammar.ts';

const text = [
  ...['[bookmark: z1]→I.→Land', '1.→ Income[footnoteRef:3]* rose.[3: →*→Since 2018.] Then it fell. ', '•→Lakes', ''],
  ...[' →→Ages', '→Age', '→2018', ' ', '→0–4', 'ye→ars', '→12', '', '→5–9', '→ ', '* Counted.', 'Lost.'],
]
  .join('\n')
  .replaceAll('→', '\t');
/** Parsed by each test itself: what is made once, as a file is read, no test is known to reach. */
const parsed = () => parse(text, smallGrammar());

test('each leaf stands where its position says, by offset as by line and column', () => {
  for (const { value, position } of leavesOf(parsed())) {
    const { start, end } = position;
    expect(text.slice(start.offset, end.offset)).toBe(value);
    expect(start).toEqual(pointAt(text, start.offset));
    // The end of a line is still on it.
    expect(end).toEqual({ line: start.line, column: start.column + value.length, offset: start.offset + value.length });
  }
});

test('a parent spans its children, from the first to the last', () => {
  const parents = walk(parsed()).filter((node) => node.type !== 'root' && 'children' in node);
  expect(new Set(parents.map(({ type }) => type))).toEqual(
    new Set(['heading', 'paragraph', 'footnote', 'item', 'table', 'row', 'cell', 'note', 'unknown']),
  );
  for (const parent of parents) {
    const leaves = leavesOf(parent);
    expect(parent).toMatchObject({
      position: { start: leaves[0]!.position.start, end: leaves.at(-1)!.position.end },
    });
  }
});

test('a cell of nothing but a space is a cell', () => {
  const rows = blocksOf(parsed(), 'table').flatMap(rowsOf);
  expect(rows.map((row) => cellsOf(row).length)).toEqual([2, 2, 2]);
});

test('blank lines part the rows of a table without a layout', () => {
  const [table] = blocksOf(parse('\tLake\n\n\tDepth\n', smallGrammar(ages, agesBySex)), 'table');
  expect(table!.layout).toBeNull();
  expect(rowsOf(table!)).toHaveLength(2);
});

test('a note with nothing before it is a line of no known kind', () => {
  expect(parse('* Lost.\n', smallGrammar()).children).toMatchObject([{ type: 'unknown' }]);
});
