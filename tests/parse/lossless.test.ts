import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pointAt } from '../../src/parse/decode.ts';
import type { Grammar } from '../../src/parse/grammar.ts';
import { words } from '../../src/parse/inline.ts';
import { cellsOf, leavesOf, rowsOf, toSource } from '../../src/parse/nodes.ts';
import { parse } from '../../src/parse/tree.ts';
import type { Block, Paragraph, Root, Table } from '../../src/parse/types.ts';
import { report } from '../../src/report/index.ts';
import { documents, scraps, type Found } from '../support/documents.ts';
import { fuzz, fuzzTimeout, hold } from '../support/fuzz.ts';
import { ages, agesBySex, smallGrammar, treaties } from '../support/grammar.ts';

/** Each character in exactly one leaf, each leaf where it says it is. */
function expectLossless(text: string, grammar: Grammar): Root {
  const tree = parse(text, grammar);
  expect(toSource(tree)).toBe(text);
  const leaves = leavesOf(tree);
  const bounds = [0];
  for (const { value } of leaves) bounds.push(bounds.at(-1)! + value.length);
  expect(leaves.map(({ position }) => position.start)).toEqual(
    bounds.slice(0, -1).map((offset) => pointAt(text, offset)),
  );
  expect(leaves.map(({ position }) => position.end.offset)).toEqual(bounds.slice(1));
  return tree;
}

test('the report’s tree gives its source back', () => {
  const tree = parse(readFileSync(report.source, 'utf8'), report.grammar);
  expect(toSource(tree)).toBe(readFileSync(report.source, 'utf8'));
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
});

describe(`any of ${fuzz.numRuns} texts`, { timeout: fuzzTimeout }, () => {
  const endings = fc.constantFrom('\n', '\n ', '');

  test('written by the grammar gives itself back, and every word stands where it was written', () => {
    const property = fc.property(documents, endings, (blocks, ending) => {
      const text = blocks
        .map(({ source }) => source)
        .join('')
        .replace(/\n$/, ending);
      const tree = expectLossless(text, smallGrammar(...blocks.flatMap(({ layout }) => layout ?? [])));
      expect(tree.children.flatMap(foundIn)).toEqual(blocks.map(({ found }) => found));
    });
    hold(property);
  });

  test('of no grammar at all gives itself back', () => {
    const grammars = fc.constantFrom(smallGrammar(), smallGrammar(treaties, ages), smallGrammar(agesBySex, treaties));
    const texts = fc.oneof(scraps, scraps, fc.string({ unit: 'binary' }));
    hold(fc.property(texts, grammars, (text, grammar) => void expectLossless(text, grammar)));
  });
});

/** What a reader finds in a block of the source; blank lines hold nothing, and restored headings are not from it. */
function foundIn(block: Block): object[] {
  switch (block.type) {
    case 'heading':
      return block.position ? [{ type: 'heading', label: block.label, title: block.title }] : [];
    case 'paragraph':
      return [foundInParagraph(block)];
    case 'table':
      return [foundInTable(block)];
    case 'unknown':
      return [block];
    case 'trivia':
      return [];
  }
}

function foundInParagraph({ number, children }: Paragraph): Found {
  const inside = (type: 'footnote' | 'item') =>
    children.flatMap((child) => (child.type === type && 'children' in child ? [words(child.children)] : []));
  return { type: 'paragraph', number, text: words(children), footnotes: inside('footnote'), items: inside('item') };
}

function foundInTable(table: Table): Found {
  const title = table.children.find((child) => child.type === 'heading')?.title ?? null;
  const rows = rowsOf(table).map((row) => cellsOf(row).map(({ children }) => words(children)));
  const notes = table.children.flatMap((child) => (child.type === 'note' ? [words(child.children)] : []));
  return { type: 'table', title, rows, notes };
}
