import { expect, test } from 'vitest';
import type { CheckEntry } from '../../src/checks/check.ts';
import { evaluate } from '../../src/checks/evaluate.ts';
import { Facts } from '../../src/collections/facts.ts';
import type { Figure, Passage } from '../../src/collections/figures.ts';
import type { Use } from '../../src/places/use.ts';
import type { CheckSpec } from '../../src/checks/spec.ts';
import type { StatisticEntry } from '../../src/collections/statistics.ts';
import type { FactSources } from '../../src/collections/table-facts.ts';
import { calc } from '../../src/measures/arithmetic.ts';
import { measureReader, type MeasureReader } from '../../src/measures/measures.ts';
import { numeralsIn, readNumberWord, readNumeral, units } from '../../src/parse/number-words.ts';
import { readNumber } from '../../src/parse/numbers.ts';
import { report } from '../../src/report/index.ts';
import { entries } from '../support/real.ts';

/**
 * Changes every numeric cell, and every numeral of the words that a check reads, by one in its last printed digit, up
 * and down, and by a tenfold slip, and looks at what the checks that read it then say.
 */

const { tableNumbers, proseNumbers } = report.grammar;
const sources: FactSources = entries;
const factsOf = (from: FactSources) => new Facts(from, report.grammar, measureReader(report.measures));
const facts = factsOf(sources);
const specs = report.checks.flatMap(({ checks }) => checks(facts.fresh(), calc));
const judged = specs.map((spec) => ({ spec, entry: evaluate(spec, facts.fresh()) as CheckEntry }));

/** `22.73` → `22.74` and `22.72`, `7.9` → `7.8`, `100` → `101`; `nine` → `ten` and `eight`. */
function byOne(text: string): string[] {
  const last = [...text.matchAll(/\d/g)].at(-1);
  if (!last) {
    const { text: word } = numeralsIn(text, proseNumbers)[0]!;
    return [1, -1].map((one) => text.replace(word, inWords(readNumberWord(word)! + one)));
  }
  return [Number(last[0]) + 1, Number(last[0]) - 1]
    .filter((digit) => digit >= 0 && digit <= 9)
    .map((digit) => text.slice(0, last.index) + digit + text.slice(last.index + 1));
}

/** `22.73` → `227.3`, `387 256` → `3872560`, `nine` → `90`; nothing where ten times as much means nothing (a date). */
function tenfold(text: string): string[] {
  const [digits] = /^-?[\d ,]*\d(\.\d+)?/.exec(text) ?? [];
  if (!digits) return readNumberWord(text) === null ? [] : [String(readNumberWord(text)! * 10)];
  if (/[A-Za-z]{3}/.test(text.slice(digits.length)) && !/(thousand|million|billion)$/.test(text)) return [];
  const plain = digits.replace(/[ ,]/g, '');
  const [whole, part = ''] = plain.split('.');
  return [`${whole}${part[0] ?? '0'}${part.length > 1 ? `.${part.slice(1)}` : ''}${text.slice(digits.length)}`];
}

const inWords = (value: number): string => units[value] ?? String(value);

type Change = 'verdict' | 'figure' | 'nothing';

/** The most that happens to the checks that read what was changed. A check that can no longer be made has noticed. */
function effect(using: { spec: CheckSpec; entry: CheckEntry }[], changed: () => Facts): Change {
  const effects = using.map(({ spec, entry }): Change => {
    try {
      const now = evaluate(spec, changed());
      if (now.verdict !== entry.verdict || now.severity !== entry.severity) return 'verdict';
      return now.stated !== entry.stated || now.computed !== entry.computed ? 'figure' : 'nothing';
    } catch {
      return 'verdict';
    }
  });
  return most(effects);
}

const most = (effects: Change[]): Change =>
  effects.includes('verdict') ? 'verdict' : effects.includes('figure') ? 'figure' : 'nothing';

function summary(title: string, results: { name: string; change: Change | 'unread' }[]): string {
  const of = (change: Change | 'unread') => results.filter((one) => one.change === change);
  const list = (change: Change | 'unread') => of(change).map(({ name }) => `  ${name}`);
  return [
    `${title}: ${results.length}`,
    `change a verdict: ${of('verdict').length}`,
    `change a figure that is reported, within what its check allows: ${of('figure').length}`,
    ...list('figure'),
    `change nothing: ${of('nothing').length}`,
    ...list('nothing'),
    `are read by no check: ${of('unread').length}`,
    ...list('unread'),
    '',
  ].join('\n');
}

function withCell(table: string, row: string, column: string, text: string): FactSources {
  const tables = sources.tables.map((one) => {
    if (one.id !== table) return one;
    const rows = one.rows.map((line) => {
      if (line.id !== row) return line;
      const cells = line.cells.map((cell) =>
        cell.column === column ? { ...cell, text, value: readNumber(text, tableNumbers) } : cell,
      );
      return { ...line, cells };
    });
    return { ...one, rows };
  });
  return { ...sources, tables };
}

test.each([
  ['by one in the last digit', byOne, 'cells-by-one'],
  ['tenfold', tenfold, 'cells-tenfold'],
] as const)('numeric cells changed %s', async (title, mutate, file) => {
  const results = sources.tables.flatMap(({ id: table, rows }) =>
    rows.flatMap(({ id: row, cells }) =>
      cells
        .filter(({ value }) => value !== null)
        .map(({ column, text }) => {
          const using = judged.filter(({ entry }) =>
            entry.uses.some(
              (use) => use.kind === 'cell' && use.table === table && use.row === row && use.column === column,
            ),
          );
          const effects = mutate(text).map((changed) => {
            const from = withCell(table, row, column, changed);
            return effect(using, () => factsOf(from));
          });
          const change = using.length ? most(effects) : ('unread' as const);
          const zero = Number(text) === 0 ? ' (ten times nothing is nothing)' : '';
          return { name: `${table} ${row} ${column}${change === 'nothing' ? zero : ''}`, change };
        }),
    ),
  );
  expect(results).toHaveLength(report.expected.numericCells);
  const unnoticed = results.filter(({ name, change }) => change === 'nothing' && !name.endsWith('nothing)'));
  expect(unnoticed).toEqual([]);
  await expect(summary(`cells changed ${title}`, results)).toMatchFileSnapshot(`snapshots/${file}.txt`);
});

/** Facts that read one numeral of the words as another. */
class Misread extends Facts {
  readonly #from: FactSources;
  readonly #key: string;
  readonly #text: string;
  readonly #measures: MeasureReader;

  constructor(from: FactSources, key: string, text: string, measures: MeasureReader) {
    super(from, report.grammar, measures);
    this.#measures = measures;
    this.#from = from;
    this.#key = key;
    this.#text = text;
  }

  override fresh(): Facts {
    return new Misread(this.#from, this.#key, this.#text, this.#measures);
  }

  override words(place: number | string, template: string): Passage {
    const read = super.words(place, template);
    return keyOf(read.use) === this.#key ? { ...read, text: this.#text } : read;
  }

  override numerals(paragraph: number): Passage[] {
    return super
      .numerals(paragraph)
      .map((read) => (keyOf(read.use) === this.#key ? { ...read, text: this.#text } : read));
  }

  override statistic(id: string): Figure & StatisticEntry {
    const read = super.statistic(id);
    if (keyOf(read.use) !== this.#key) return read;
    const { value } = readNumeral(this.#text, proseNumbers)!;
    return { ...read, text: this.#text, value };
  }
}

/** A statistic and a quote of the same numeral are one. */
function keyOf(use: Use): string | null {
  if (use.kind === 'numeral') return `para-${use.paragraph} ${use.at} ${use.length}`;
  return use.kind === 'passage' && use.length ? `${use.place} ${use.at} ${use.length}` : null;
}

const spans = new Map<string, { text: string; using: typeof judged }>();
for (const one of judged) {
  for (const use of one.entry.uses) {
    const key = keyOf(use);
    if (key === null || (use.kind !== 'numeral' && use.kind !== 'passage')) continue;
    const place = use.kind === 'numeral' ? `para-${use.paragraph}` : use.place;
    const text = facts.place(place).slice(use.at, use.at + use.length);
    if (!numeralsIn(text, proseNumbers).length) continue;
    const span = spans.get(key) ?? { text, using: [] };
    if (!span.using.includes(one)) span.using.push(one);
    spans.set(key, span);
  }
}

test.each([
  ['by one in the last digit', byOne, 'numerals-by-one'],
  ['tenfold', tenfold, 'numerals-tenfold'],
] as const)('checkable numerals of the words changed %s', async (title, mutate, file) => {
  const results = [...spans].flatMap(([key, { text, using }]) => {
    const changed = mutate(text);
    if (!changed.length) return [];
    const effects = changed.map((one) =>
      effect(using, () => new Misread(sources, key, one, measureReader(report.measures))),
    );
    return [{ name: `${key} “${text}” → ${changed.map((one) => `“${one}”`).join(', ')}`, change: most(effects) }];
  });
  await expect(summary(`numerals changed ${title}`, results)).toMatchFileSnapshot(`snapshots/${file}.txt`);
});
