import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeChart } from '../src/charts/index.ts';
import { collect } from '../src/collect.ts';
import { Facts } from '../src/collections/facts.ts';
import { declarationFaults, expectDeclared, type Declarations } from '../src/declarations.ts';
import { read } from '../src/load.ts';
import { entryReader } from '../src/measures/measures.ts';
import { report as real, charts as realCharts } from '../src/report/index.ts';
import { format } from '../src/rules/rule.ts';
import { charts, report } from './fixtures/second/src/report/index.ts';

/** Declarations of a report that do not fit: each ends in a message, none in an error of the language. */
const source = readFileSync('tests/fixtures/second/data/HRI-CORE-VLM-2021.txt');
const declared: Declarations = { report, charts };

/** What a build says of declarations; empty where they fit. */
function said({ report: one, charts: drawn }: Declarations): string {
  try {
    expectDeclared({ report: one, charts: drawn });
    const { tree, messages: all } = read(source, one);
    // The glossary belongs to the report that the tests run with.
    const messages = all.filter(({ rule }) => !['glossary-used', 'acronym-explained'].includes(rule));
    if (messages.length) return messages.map((message) => format(one.source, message)).join('\n');
    const entries = collect(tree, one);
    const facts = new Facts(entries, one.grammar, entryReader(entries.measures));
    for (const chart of drawn) makeChart(chart, facts);
    return '';
  } catch (fault) {
    return String(fault);
  }
}

type Path = (string | number)[];

/** Every field and entry of a declaration; what functions make of it is their own. */
function fields(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    return [own, ...fields(inner, own)];
  });
}

/** A copy in which one field holds something else, or is gone. */
function put(value: unknown, [step, ...rest]: Path, other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value)) {
    const entries: unknown[] = [...(value as unknown[])];
    return rest.length || other !== undefined
      ? entries.with(Number(step), put(entries[Number(step)], rest, other))
      : entries.toSpliced(Number(step), 1);
  }
  const { [step]: own, ...others } = value as Record<string, unknown>;
  return rest.length || other !== undefined ? { ...(value as object), [step]: put(own, rest, other) } : others;
}

const at =
  (...path: Path) =>
  (other: unknown) =>
    put(declared, path, other) as Declarations;

test('the declarations of both reports fit', () => {
  expect(said(declared)).toBe('');
  expect(declarationFaults({ report: real, charts: realCharts })).toEqual([]);
});

test('the fields are found', () => {
  expect(fields(declared).length).toBeGreaterThan(400);
  expect(put({ a: [{ b: 1 }, 2] }, ['a', 0, 'b'], undefined)).toEqual({ a: [{}, 2] });
  expect(put({ a: [1, 2] }, ['a', 0], undefined)).toEqual({ a: [2] });
});

test('all faults are reported at once, with the place, what was met and what was expected', () => {
  const first = put(declared, ['report', 'grammar', 'ranks', 0, 'style'], 'roman');
  const second = put(first, ['report', 'annexes', 1], { number: 2 });
  const third = put(second, ['charts', 0, 'read'], undefined);
  const fourth = put(third, ['report', 'statistics', 0, 'id'], 'The area') as Declarations;
  expect(said(fourth)).toMatchInlineSnapshot(`
    "Error: src/report/index.ts: report.grammar.ranks[0].style: Unexpected “roman”, expected “upper-roman” or “upper-alpha” or “lower-alpha” or “decimal”
    src/report/index.ts: report.annexes[1]: Unexpected {"number":2}, expected a string in table or a string in missing
    src/report/index.ts: report.statistics[0].id: Unexpected “The area”, expected words in lower case, joined by hyphens
    src/report/index.ts: charts[0].read: Unexpected nothing, expected a function"
  `);
});

test('references to what is not declared are reported', () => {
  const first = put(declared, ['report', 'annexes', 0, 'table'], 'annex-7');
  const second = put(first, ['report', 'statistics', 0, 'paragraph'], 270);
  const third = put(second, ['report', 'findings', 0, 'chart'], 'railways');
  const fourth = put(third, ['report', 'grammar', 'tables', 3, 'headerSpans', 0, 1], 2) as Declarations;
  expect(said(fourth)).toMatchInlineSnapshot(`
    "Error: src/report/index.ts: report.grammar.tables[3].headerSpans[0]: Unexpected 3 columns, expected 4
    src/report/index.ts: report.annexes[0].table: Unexpected annex-7, expected the id of a table
    src/report/index.ts: report.statistics[0].paragraph: Unexpected paragraph 270, expected one up to 27
    src/report/index.ts: report.findings[0].chart: Unexpected railways, expected the id of a chart"
  `);
});

describe('a missing or wrong field is reported by name', () => {
  const languageFault = /TypeError|RangeError|SyntaxError|Cannot |is not (?:a function|iterable)|undefined/;
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['another number', 97],
    ['other words', 'no such thing'],
    ['no words', ''],
    ['an empty list', []],
    ['an empty object', {}],
  ])('%s', (_, other) => {
    const wrong = fields(declared).flatMap((path) => {
      const message = said(at(...path)(other));
      return languageFault.test(message) || (message && !/Unexpected .*, expected |/s.test(message))
        ? [`${path.join('.')}: ${message.split('\n').slice(0, 3).join('\n')}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });
});
