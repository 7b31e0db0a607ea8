import { describe, expect, test } from 'vitest';
import { collect } from '../../src/collect.ts';
import { check } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/checks.ts';
import { Facts } from '../../src/collections/facts.ts';
import { placesOf } from '../../src/collections/texts.ts';
import type { CheckSpec } from '../../src/checks/spec.ts';
import { calc } from '../../src/measures/arithmetic.ts';
import { sidesInWords } from '../../src/checks/verdict-words.ts';
import { parse } from '../../src/parse/tree.ts';
import { report } from '../../src/report/index.ts';
import { source } from '../support/damage.ts';
import { entries as made, realFacts } from '../support/real.ts';

const { checks: entries } = made;
const declared = report.checks.flatMap(({ checks }) => checks(realFacts(), calc));
const places = placesOf(made.paragraphs, made.tables, made.sections);

test('every check is of the published shape', () => {
  expect(() => check.array().parse(entries)).not.toThrow();
});

test('all that disagrees, each read by a person before it was pinned', async () => {
  const line = ({ id, stated, computed, severity, truncated }: (typeof entries)[number]) =>
    `${severity}${truncated ? ', cut off' : ''}  ${id}: ${stated} ⇄ ${computed}`;
  const found = entries.filter(({ verdict }) => verdict === 'disagrees');
  const groups = report.checks.map(({ id, title }) => {
    const own = found.filter(({ theme }) => theme.id === id).map(line);
    return own.length ? `# ${title}\n${own.join('\n')}\n` : '';
  });
  await expect(groups.filter(Boolean).join('\n')).toMatchFileSnapshot('snapshots/disagreements.txt');
});

test('how many come to which verdict, and of what kind they are', async () => {
  const table = new Map<string, number>();
  const count = (name: string) => table.set(name, (table.get(name) ?? 0) + 1);
  for (const { verdict, severity, where } of entries) {
    count(severity ? `${verdict}, ${severity}` : verdict);
    count(where[0]!.startsWith('para-') ? 'of paragraphs' : 'of tables');
  }
  const lines = [...table].sort().map(([name, number]) => `${name}: ${number}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/verdicts.txt');
});

test('no side is typed but what a check declares to expect', () => {
  // What a side still says where there is no report, it has not read.
  const nothing = { paragraphs: [], tables: [], treaties: [], statistics: [], sections: [] };
  const says = (side: CheckSpec['computed'] = () => null) => {
    try {
      return [side(new Facts(nothing, report.grammar)) ?? []].flat().length > 0;
    } catch {
      return false;
    }
  };
  expect(says(() => 100)).toBe(true);
  const typed = declared.filter(({ value, computed }) => says(value) || says(computed));
  expect(typed.map(({ id }) => id)).toEqual([]);
});

test('all that a check expects itself, each read by a person before it was pinned', () => {
  const expected = entries.filter((entry) => entry.expected).map((entry) => `${entry.id}: ${sidesInWords(entry)}`);
  expect(`\n${expected.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    para-2-cover: Expected at most 100; computed 89.5
    para-5-sexes-shares: Expected 100; computed 100
    para-10-areas: Expected 100; computed 100
    para-11-shares-sum: Expected at most 100; computed 95.6
    annex-4-age-groups: Expected rows by age group; found Total population, females
    para-87-shares: Expected 100; computed 99.9, between 99.75 and 100.05
    para-90-subjects: Expected 100; computed 100
    para-186-half-of-seven: Expected a whole number; found 3.5
    para-345-heading: Expected a word about children; found none
    para-346-heading: Expected a word about children; found none
    para-29-annexes: Expected a table in this text; found none
    para-424-convention: Expected a convention named before it; found none
    "
  `);
});

describe('what the checks say', () => {
  test('each mark is on the words quoted', () => {
    for (const { id, mark, quote } of entries) {
      if (mark.kind === 'cell') {
        expect(places.get(`${mark.table}.r-${mark.row}.${mark.column}`), id).toBe(quote);
        continue;
      }
      if (mark.kind !== 'numeral' && mark.kind !== 'passage') throw new Error(`${id} marks a ${mark.kind}`);
      const words = places.get(mark.kind === 'numeral' ? `para-${mark.paragraph}` : mark.place)!;
      const at = words.indexOf(quote);
      expect(at, id).toBeGreaterThanOrEqual(0);
      expect(mark.at, id).toBeGreaterThanOrEqual(at);
      expect(mark.at + mark.length, id).toBeLessThanOrEqual(at + quote.length);
    }
  });

  test('is plain and takes no side', () => {
    for (const { id, claim, formula, reading, note } of entries) {
      for (const words of [claim, formula, reading ?? '', note ?? '']) {
        expect(words, id).not.toMatch(
          /\b(wrong|false|error|mistake|lies?\b(?! between)|incorrect|mislead|contradict|fail)/i,
        );
        expect(words, id).not.toMatch(/ {2}|\bundefined\b|\[object/);
      }
      for (const sentence of [claim, reading, note]) if (sentence) expect(sentence, id).toMatch(/^\S.*\.$/);
    }
  });

  test('types no figure of the report again', () => {
    // Years, ages, and numbers of paragraphs, tables, rows, articles and acts name things; figures they are not.
    const names = [
      /“[^”]*”/g,
      /\d\d?(–\d\d|\+)/g,
      /\b\d+ March 2017\b|\b(19|20)\d\d\b/g,
      /\b(paragraphs?|annex(es)?|articles?|rows?|resolution|No\.|aged)( \d+(,| and| to)?)+/gi,
      /\b100(,000)?\b|\b1,000\b/g,
    ];
    for (const { id, claim, formula, note, reading } of declared) {
      for (const words of [claim, formula, note ?? '', reading ?? '']) {
        const left = names.reduce((rest, name) => rest.replace(name, ''), words);
        expect(left.match(/\d[\d,.]*\d/g) ?? [], `${id}: ${words}`).toEqual([]);
      }
    }
  });
});

test('words that are no longer in the document are all named, with the check and the place', () => {
  const damaged = source
    .replace('In his address to the people of 25 January 2017', 'In an address of 25 January 2017')
    .replace(
      'In October 2008, the People’s Assembly of Kazakhstan Act was adopted, strengthening',
      'Later, an Act came, strengthening',
    )
    .replace('Maternal mortality from 2010 to 2017', 'Maternal mortality');
  expect(() => collect(parse(damaged, report.grammar), report)).toThrowErrorMatchingInlineSnapshot(`
    [Error: check annex-6-title-from: annex-6.title: Unexpected “from 2010 to 2017”, expected words that stand there
    check annex-6-title-to: annex-6.title: Unexpected “from 2010 to 2017”, expected words that stand there
    check para-84-act-1: para-84: Unexpected “In October 2008, the People’s Assembly of Kazakhstan Act was adopted”, expected words that stand there
    check para-84-act-2: para-84: Unexpected “In October 2008, the People’s Assembly of Kazakhstan Act was adopted”, expected words that stand there
    check para-136-address: para-136: Unexpected “to the people of 25 January 2017”, expected words that stand there]
  `);
});

test('no two checks have one id', () => {
  const [first] = report.checks;
  expect(() => checks([first!, first!], realFacts())).toThrow(
    'check para-1-borders: Unexpected second check para-1-borders, expected it once',
  );
});
