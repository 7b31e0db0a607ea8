import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collect } from '../../src/collections/index.ts';
import { annex, annexes } from '../../src/collections/annexes.ts';
import { paragraph, paragraphs } from '../../src/collections/paragraphs.ts';
import { section, sections } from '../../src/collections/sections.ts';
import { statistic, statistics } from '../../src/collections/statistics.ts';
import { table, tables } from '../../src/collections/tables.ts';
import { treaties, treaty } from '../../src/collections/treaties.ts';
import { parse } from '../../src/parse/tree.ts';
import { report } from '../../src/report/index.ts';
import { source } from '../support/damage.ts';
import { tree } from '../support/real.ts';

const made = {
  paragraph: { schema: paragraph, entries: paragraphs(tree, report) },
  section: { schema: section, entries: sections(tree, report) },
  table: { schema: table, entries: tables(tree, report) },
  annex: { schema: annex, entries: annexes(tree, report) },
  treaty: { schema: treaty, entries: treaties(tree, report) },
  statistic: { schema: statistic, entries: statistics(tree, report) },
};

describe.each(Object.entries(made))('%s', (_, { schema, entries }) => {
  test('fits every entry, which survives JSON whole', () => {
    expect(schema.array().parse(entries)).toEqual(entries);
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });

  test('knows all fields: another is refused, and so is one that is missing', () => {
    expect(schema.safeParse({ ...entries[0], colour: 'blue' }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['colour'] },
    ]);
    for (const name of Object.keys(entries[0]!))
      expect(schema.safeParse({ ...entries[0], [name]: undefined }).success).toBe(false);
  });
});

/** What is said of an entry with some fields changed. */
function said<Name extends keyof typeof made>(
  name: Name,
  at: number,
  changes: Partial<(typeof made)[Name]['entries'][number]>,
): string {
  const { error } = made[name].schema.safeParse({ ...made[name].entries[at], ...changes });
  return error ? z.prettifyError(error) : 'nothing';
}

test('a collection with an entry that does not fit is named, with its entry', () => {
  const text = source.replace(/^14\.\t.*$/m, '14.\t');
  expect(() => collect(parse(text, report.grammar), report)).toThrowErrorMatchingInlineSnapshot(`
    [Error: collection paragraphs:
    ✖ Too small: expected string to have >=1 characters
      → at [13].text]
  `);
});

describe('a damaged entry', () => {
  test('paragraph', () => {
    expect(said('paragraph', 0, { number: 0, id: 'p-1', text: '', items: [''], source: { line: 1.5, endLine: 2 } }))
      .toMatchInlineSnapshot(`
      "✖ Too small: expected number to be >0
        → at number
      ✖ Invalid string: must match pattern /^para-\\d+$/
        → at id
      ✖ Too small: expected string to have >=1 characters
        → at text
      ✖ Too small: expected string to have >=1 characters
        → at items[0]
      ✖ Invalid input: expected int, received number
        → at source.line"
    `);
  });

  test('section', () => {
    expect(said('section', 0, { id: 'I.A', title: '', level: 0 })).toMatchInlineSnapshot(`
      "✖ Invalid string: must match pattern /^[a-z0-9-]+$/
        → at id
      ✖ Too small: expected string to have >=1 characters
        → at title
      ✖ Too small: expected number to be >=1
        → at level"
    `);
  });

  test('table', () => {
    const [first, ...rows] = made.table.entries[1]!.rows;
    const cells = [{ ...first!.cells[0]!, value: Number.NaN }, ...first!.cells.slice(1)];
    expect(said('table', 1, { rows: [{ ...first!, id: 'Total population', cells }, ...rows] })).toMatchInlineSnapshot(`
      "✖ Invalid string: must match pattern /^[a-z0-9-]+$/
        → at rows[0].id
      ✖ Invalid input: expected number, received NaN
        → at rows[0].cells[0].value"
    `);
  });

  test('annex', () => {
    expect(said('annex', 8, { number: -9, missing: undefined })).toMatchInlineSnapshot(`
      "✖ Too small: expected number to be >0
        → at number
      ✖ Invalid input: expected string, received undefined
        → at missing"
    `);
  });

  test('treaty', () => {
    expect(said('treaty', 0, { signed: '2003-02-31', ratified: '24 January 2006' })).toMatchInlineSnapshot(`
      "✖ Invalid ISO date
        → at signed
      ✖ Invalid ISO date
        → at ratified"
    `);
  });

  test('statistic', () => {
    expect(said('statistic', 0, { asAt: '2018-Q5', value: Infinity, at: -1 })).toMatchInlineSnapshot(`
      "✖ Invalid input: expected number, received Infinity
        → at value
      ✖ Invalid string: must match pattern /^\\d{4}(-\\d{2}(-\\d{2})?|-Q[1-4])?$/
        → at asAt
      ✖ Too small: expected number to be >=0
        → at at"
    `);
  });
});
