import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../src/parse/blocks.ts';
import { toLines } from '../../src/parse/lines.ts';
import { printBlocks, printLines, printTree } from '../../src/parse/print.ts';
import { parse } from '../../src/parse/tree.ts';
import * as support from '../support/grammar.ts';
import { readFixtures } from '../support/fixtures.ts';

/** Fixtures name the stage they show, `tree` if none, and the layouts of the tables in them. */
const folder = 'tests/parse/fixtures';
const layouts = { ages: support.ages, agesBySex: support.agesBySex, treaties: support.treaties };

const stages: Record<string, (text: string, names: string[]) => string> = {
  lines: (text) => printLines(toLines(text)),
  blocks: (text) => printBlocks(toBlocks(toLines(text))),
  tree: (text, names) => {
    const tables = names.map((name) => layouts[name as keyof typeof layouts]);
    return printTree(parse(text, support.smallGrammar(...tables)));
  },
};

describe.each(readdirSync(folder))('%s', (file) => {
  test.each(readFixtures(readFileSync(`${folder}/${file}`, 'utf8')))('$name', ({ words, input, output }) => {
    const [stage = 'tree', ...names] = words;
    expect(stages[stage]!(input, names)).toBe(output);
  });
});
