import { expect, test } from 'vitest';
import { collect } from '../src/collect.ts';
import { paragraphs } from '../src/collections/paragraphs.ts';
import { sections } from '../src/collections/sections.ts';
import { tables } from '../src/collections/tables.ts';
import type { Root } from '../src/parse/types.ts';
import { report } from '../src/report/index.ts';
import { tree } from './support/real.ts';

/** How often the blocks of the tree are gone through. */
function passes(work: (tree: Root) => void): number {
  let count = 0;
  work(
    new Proxy(tree, {
      get: (target, name) => {
        if (name === 'children') count += 1;
        return Reflect.get(target, name) as unknown;
      },
    }),
  );
  return count;
}

test('each collection is made from the tree once', () => {
  const once = passes((counted) => [tables(counted, report), paragraphs(counted, report), sections(counted, report)]);
  expect(passes((counted) => collect(counted, report))).toBe(once);
});

test('each measure and each check is computed once', () => {
  const counts = new Map<string, number>();
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  const measures = report.measures.map((spec) => ({
    ...spec,
    compute: (...given: Parameters<typeof spec.compute>) => {
      count(`measure ${spec.id}`);
      return spec.compute(...given);
    },
  }));
  const checks = report.checks.map((theme) => ({
    ...theme,
    checks: (...given: Parameters<typeof theme.checks>) =>
      theme.checks(...given).map((spec) => ({
        ...spec,
        computed: (facts: (typeof given)[0]) => {
          count(`check ${spec.id}`);
          return spec.computed(facts);
        },
      })),
  }));
  const made = collect(tree, { ...report, measures, checks });
  expect([...counts].filter(([, times]) => times !== 1)).toEqual([]);
  expect(counts.size).toBe(made.measures.length + made.checks.length);
});
