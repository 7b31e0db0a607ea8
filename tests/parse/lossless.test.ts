import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leavesOf, toSource } from '../../src/parse/nodes.ts';
import { parse } from '../../src/parse/tree.ts';
import { report } from '../../src/report/index.ts';

const text = readFileSync(report.source, 'utf8');

test('the tree gives the source back, each character from exactly one leaf', () => {
  const tree = parse(text, report.grammar);
  let offset = 0;
  for (const { position } of leavesOf(tree)) {
    expect(position.start.offset).toBe(offset);
    offset = position.end.offset;
  }
  expect(offset).toBe(text.length);
  expect(toSource(tree)).toBe(text);
});
