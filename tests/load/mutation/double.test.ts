import { expect, test } from 'vitest';
import { everyLine, tryLines } from './mutants.ts';

test('doubling one line is reported by a rule, or leaves all its words on the site', { timeout: 600_000 }, () => {
  const { lost, unnoticed, ...outcome } = tryLines((lines, at) => ({
    lines: lines.toSpliced(at, 0, lines[at]!),
    changed: 1,
  }));
  expect(lost).toEqual([]);
  expect(unnoticed).toEqual([]);
  expect(outcome.mutants).toBeGreaterThan(100);
  if (!everyLine) return;
  expect(outcome).toMatchInlineSnapshot(`
    {
      "caughtBy": {
        "cell-type": 183,
        "expected-counts": 1387,
        "heading-order": 33,
        "paragraph-sequence": 432,
        "table-groups": 5,
        "table-shape": 879,
      },
      "kept": 144,
      "mutants": 1565,
      "unchanged": 0,
    }
  `);
});
