import { expect, test } from 'vitest';
import { checks } from '../../src/checks/checks.ts';
import { account, all, numeral } from '../../src/checks/numerals.ts';
import { placesOf } from '../../src/collections/texts.ts';
import { report } from '../../src/report/index.ts';
import { entries, realFacts } from '../support/real.ts';

const { paragraphs, tables, statistics, numerals: ledger } = entries;
const places = placesOf(paragraphs, tables);

test('every numeral of the report is accounted for, and once', async () => {
  expect(() => numeral.array().parse(ledger)).not.toThrow();
  expect(new Set(ledger.map(({ place, at }) => `${place} ${at}`)).size).toBe(ledger.length);
  const classes = new Map<string, number>();
  for (const entry of ledger) classes.set(entry.class, (classes.get(entry.class) ?? 0) + 1);
  const lines = [...classes].sort().map(([name, count]) => `${name}: ${count}`);
  await expect(`${lines.join('\n')}\nall: ${ledger.length}\n`).toMatchFileSnapshot('snapshots/numerals.txt');
});

test('no digit of the paragraphs and tables is left out', () => {
  const covered = new Map<string, Set<number>>();
  for (const { place, at, length } of ledger) {
    const offsets = covered.get(place) ?? new Set();
    for (let offset = at; offset < at + length; offset += 1) offsets.add(offset);
    covered.set(place, offsets);
  }
  for (const [place, words] of places) {
    for (const { index } of words.matchAll(/\d/g))
      expect(covered.get(place)?.has(index), `${place} at ${index}`).toBe(true);
  }
});

test('each class is used and declared', () => {
  const used = new Set(ledger.map((entry) => entry.class));
  const known = ['checked', 'not-checkable', 'figure', ...report.numerals.map(({ id }) => id)];
  expect([...used].sort()).toEqual([...new Set(known)].sort());
});

test('a numeral that loses its check, and one declared twice, are listed with their words', () => {
  const found = all(places, tables, report.grammar.proseNumbers);
  const judged = checks(
    report.checks.filter(({ id }) => id !== 'courts'),
    realFacts(),
  );
  const classes = [
    ...report.numerals,
    {
      id: 'rivers',
      title: 'Rivers',
      quotes: [
        [2, '{8,500} rivers'],
        [2, '{9} rivers'],
      ] as const,
    },
  ];
  expect(() => account(found, places, judged, statistics, classes)).toThrowErrorMatchingInlineSnapshot(`
    [Error: para-2, rivers: Unexpected “9 rivers”, expected words that stand there
    para-212: Unexpected “trategy and the National Plan entitled “{100} Concrete Steps: A Modern State for All””, expected a check, a statistic or a class of numerals for it
    para-213: Unexpected “, provides for institutional reforms in {five} main areas: (1) creating a modern machi”, expected a check, a statistic or a class of numerals for it
    para-214: Unexpected “ structure with five levels to one with {three}. The functions of the courts of cassati”, expected a check, a statistic or a class of numerals for it
    para-337: Unexpected “In implementation of step {97} of the National Plan entitled “100 spec”, expected a check, a statistic or a class of numerals for it
    para-337: Unexpected “ step 97 of the National Plan entitled “{100} specific steps to implement the Head of”, expected a check, a statistic or a class of numerals for it
    para-337: Unexpected “ steps to implement the Head of State’s {five} institutional reforms”, the Committee f”, expected a check, a statistic or a class of numerals for it
    para-2, rivers: Unexpected “8,500”, expected a numeral that rivers does not have already]
  `);
});
