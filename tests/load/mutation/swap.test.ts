import { expect, test } from 'vitest';
import { everyLine, tryLines } from './mutants.ts';

test(
  'swapping a line with the next is reported by a rule, or leaves all its words on the site',
  { timeout: 600_000 },
  () => {
    const { lost, unnoticed, ...outcome } = tryLines((lines, at) =>
      at + 1 < lines.length ? { lines: lines.with(at, lines[at + 1]!).with(at + 1, lines[at]!), changed: 2 } : null,
    );
    expect(lost).toEqual([]);
    expect(unnoticed).toEqual([]);
    expect(outcome.mutants).toBeGreaterThan(100);
    if (!everyLine) return;
    expect(outcome).toMatchInlineSnapshot(`
      {
        "caughtBy": {
          "cell-type": 243,
          "expected-counts": 324,
          "heading-order": 5,
          "known-block": 4,
          "paragraph-sequence": 392,
          "table-groups": 21,
          "table-shape": 379,
          "table-title": 5,
          "unknown-mark": 4,
        },
        "kept": 579,
        "mutants": 1564,
        "unchanged": 80,
      }
    `);
  },
);
