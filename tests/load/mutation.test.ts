import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { read } from '../../src/load.ts';
import { ownParagraphs } from '../../src/collections/paragraphs.ts';
import { sections } from '../../src/collections/sections.ts';
import { tables } from '../../src/collections/tables.ts';
import { leavesOf } from '../../src/parse/nodes.ts';
import type { Root } from '../../src/parse/types.ts';
import { report } from '../../src/report/index.ts';
import { source } from '../support/damage.ts';

/** What became of the copies of the real document that each have one line changed. */
interface Outcome {
  mutants: number;
  /** Copies that are the same text, such as those in which two equal lines were swapped. */
  unchanged: number;
  /** Copies that a rule caught, by rule; several rules may catch one. */
  caughtBy: Record<string, number>;
  /** Copies no rule caught, on whose site every word of the changed lines would still stand. */
  kept: number;
  /** The others: lines whose words would be lost but for the digest. */
  lost: string[];
  /** Copies that the digest did not notice. */
  unnoticed: string[];
}

/** A copy of the lines changed at an index, and how many lines from there on it changed; null where it cannot be. */
type Mutation = (lines: string[], at: number) => { lines: string[]; changed: number } | null;

/** Whether each line is changed in turn, as `EVERY_LINE` asks, or every eleventh. */
const everyLine = Boolean(process.env['EVERY_LINE']);

const original = source.match(/[^\n]*\n|[^\n]+$/g)!;
const sha256 = createHash('sha256').update(source).digest('hex');
const { tree: originalTree } = read(Buffer.from(source), report);

/** Makes the change at one line of the document after the other, and reads the result as the build does. */
function tryLines(mutation: Mutation): Outcome {
  const outcome: Outcome = { mutants: 0, unchanged: 0, caughtBy: {}, kept: 0, lost: [], unnoticed: [] };
  const before = wordsOf(originalTree);
  for (let at = 0; at < original.length; at += everyLine ? 1 : 11) {
    const mutant = mutation(original, at);
    if (!mutant) continue;
    outcome.mutants += 1;
    const text = mutant.lines.join('');
    if (text === source) {
      outcome.unchanged += 1;
      continue;
    }
    const { tree, messages } = read(Buffer.from(text), report, sha256);
    const errors = new Set(messages.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
    if (!errors.delete('source-digest')) outcome.unnoticed.push(`${at + 1}`);
    for (const rule of errors) outcome.caughtBy[rule] = (outcome.caughtBy[rule] ?? 0) + 1;
    if (errors.size) continue;
    const after = wordsOf(tree);
    const gone = [...printedOn(at + 1, at + mutant.changed)].some((word) => after.get(word)! < before.get(word)!);
    if (gone) outcome.lost.push(`${at + 1}: ${original[at]!.trim()}`);
    else outcome.kept += 1;
  }
  return outcome;
}

/** The words that some lines of the original print: those of its text leaves. */
function printedOn(first: number, last: number): Set<string> {
  const leaves = leavesOf(originalTree).filter(
    ({ type, position: { start } }) => type === 'text' && start.line >= first && start.line <= last,
  );
  return new Set(leaves.flatMap(({ value }) => value.split(/\s+/)));
}

/** Each word of the collections' text, with how often it stands there. */
function wordsOf(tree: Root): Map<string, number> {
  const texts = [
    ...sections(tree, report).map(({ title }) => title),
    ...ownParagraphs(tree, report).flatMap(({ text, items, footnotes }) => [
      text,
      ...items,
      ...footnotes.map((footnote) => footnote.text),
    ]),
    ...tables(tree, report).flatMap(({ title, header, rows, notes }) => [
      title ?? '',
      ...header.flat().map(({ text }) => text),
      ...rows.flatMap(({ group, label, cells }) => [group ?? '', label, ...cells.map(({ text }) => text)]),
      ...notes,
    ]),
  ];
  const counts = new Map<string, number>();
  for (const word of texts.join(' ').split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const mutations: Record<string, Mutation> = {
  deleting: (lines, at) => ({ lines: lines.toSpliced(at, 1), changed: 1 }),
  doubling: (lines, at) => ({ lines: lines.toSpliced(at, 0, lines[at]!), changed: 1 }),
  swapping: (lines, at) =>
    at + 1 < lines.length ? { lines: lines.with(at, lines[at + 1]!).with(at + 1, lines[at]!), changed: 2 } : null,
};

/** What becomes of all lines, with `EVERY_LINE`. */
const outcomes: Record<string, object> = {
  deleting: {
    caughtBy: {
      'cell-type': 68,
      'expected-counts': 1494,
      'glossary-used': 3,
      'heading-order': 30,
      'known-block': 1,
      'paragraph-sequence': 431,
      'table-groups': 16,
      'table-place': 1,
      'table-shape': 1020,
      'table-title': 2,
      'unknown-mark': 1,
    },
    kept: 6,
    mutants: 1565,
    unchanged: 0,
  },
  doubling: {
    caughtBy: {
      'cell-type': 183,
      'expected-counts': 1387,
      'heading-order': 33,
      'paragraph-sequence': 432,
      'table-groups': 5,
      'table-shape': 879,
    },
    kept: 144,
    mutants: 1565,
    unchanged: 0,
  },
  swapping: {
    caughtBy: {
      'cell-type': 243,
      'expected-counts': 324,
      'heading-order': 5,
      'known-block': 4,
      'paragraph-sequence': 392,
      'table-groups': 21,
      'table-place': 2,
      'table-shape': 379,
      'table-title': 5,
      'unknown-mark': 4,
    },
    kept: 578,
    mutants: 1564,
    unchanged: 80,
  },
};

test.each(Object.entries(mutations))(
  '%s one line is reported by a rule, or leaves all its words on the site',
  { timeout: 600_000 },
  (name, mutation) => {
    const { lost, unnoticed, ...outcome } = tryLines(mutation);
    expect(lost).toEqual([]);
    expect(unnoticed).toEqual([]);
    expect(outcome.mutants).toBeGreaterThan(100);
    if (everyLine) expect(outcome).toEqual(outcomes[name]);
  },
);
