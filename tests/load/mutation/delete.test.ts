import { expect, test } from 'vitest';
import { everyLine, tryLines } from './mutants.ts';

test('deleting one line is reported by a rule, or leaves all its words on the site', { timeout: 600_000 }, () => {
  const { lost, unnoticed, ...outcome } = tryLines((lines, at) => ({ lines: lines.toSpliced(at, 1), changed: 1 }));
  expect(lost).toEqual([]);
  expect(unnoticed).toEqual([]);
  expect(outcome.mutants).toBeGreaterThan(100);
  if (!everyLine) return;
  expect(outcome).toMatchInlineSnapshot(`
    {
      "caughtBy": {
        "cell-type": 68,
        "expected-counts": 1494,
        "glossary-used": 3,
        "heading-order": 30,
        "known-block": 1,
        "paragraph-sequence": 431,
        "table-groups": 16,
        "table-shape": 1020,
        "table-title": 2,
        "unknown-mark": 1,
      },
      "kept": 6,
      "mutants": 1565,
      "unchanged": 0,
    }
  `);
});
