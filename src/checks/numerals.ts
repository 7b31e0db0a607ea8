import { z } from 'zod';
import { numeralsIn } from '../parse/number-words.ts';
import type { NumberFormat } from '../parse/numbers.ts';
import { readMarkedQuote, locate } from '../parse/quotes.ts';
import { cellAnchor, idOf, idOfText, paragraphId, partId } from '../places/id.ts';
import { placeOf } from '../places/use.ts';
import { placesOf } from '../collections/texts.ts';
import type { ParagraphEntry } from '../collections/paragraphs.ts';
import type { StatisticEntry } from '../collections/statistics.ts';
import type { TableEntry } from '../collections/tables.ts';
import type { CheckEntry } from './check.ts';
import { checkedPlace } from './spec.ts';
import { id, words } from '../validate.ts';

/** One numeral of the report and what became of it: the ledger in which each is accounted for, once. */
export const numeral = z.strictObject({
  /** Its address: the place (see `placesOf`), the offset in the place's words, and its length. */
  place: z.string(),
  at: z.int().nonnegative(),
  length: z.int().positive(),
  /** As printed. */
  text: z.string().min(1),
  /**
   * `checked`: used in a check that came to a verdict; `not-checkable`: in checks that found nothing to set against it;
   * `figure`: a declared statistic that no check uses; else the id of a class that the report declares.
   */
  class: z.string().min(1),
  /** Ids of the checks that use it. */
  checks: z.array(z.string()),
  /** Id of the statistic it is, or null. */
  statistic: z.string().nullable(),
});

export type NumeralEntry = z.infer<typeof numeral>;

interface Span {
  place: string;
  at: number;
  length: number;
}

const pattern = z.instanceof(RegExp, { error: 'expected a regular expression' });

/** A kind of numeral that no check uses, and how it is known. */
export const numeralClass = z.strictObject({
  id,
  /** What these numerals are, for readers. */
  title: words,
  /** A numeral inside a match is of this class. */
  patterns: z.array(pattern.refine(({ global }) => global, 'expected a pattern with the flag g')).optional(),
  /** Every numeral of these places is of this class. */
  places: z.array(pattern).optional(),
  /** Numerals declared one by one, in braces. */
  quotes: z
    .array(z.tuple([checkedPlace, words]).readonly())
    .readonly()
    .optional(),
});

export type NumeralClass = z.infer<typeof numeralClass>;

/** What the ledger is made from: collections, and the classes that a report declares. */
interface NumeralSources {
  paragraphs: ParagraphEntry[];
  tables: TableEntry[];
  statistics: StatisticEntry[];
  checks: CheckEntry[];
  classes: NumeralClass[];
  numbers: NumberFormat;
}

/** @throws {Error} listing every numeral that nothing accounts for, and every declaration that fits none. */
export function numerals({ paragraphs, tables, statistics, checks, classes, numbers }: NumeralSources): NumeralEntry[] {
  const places = placesOf(paragraphs, tables);
  return account(all(places, tables, numbers), places, checks, statistics, classes);
}

/** Gives each numeral its class. Exported for tests; the arguments are the collections. */
export function account(
  found: Omit<NumeralEntry, 'class' | 'checks' | 'statistic'>[],
  places: Map<string, string>,
  judged: CheckEntry[],
  declared: StatisticEntry[],
  classes: NumeralClass[],
): NumeralEntry[] {
  const uses = byPlace(
    judged.flatMap((check) => check.uses.flatMap((use) => spanOf(use).map((span) => ({ ...span, check })))),
  );
  const declaredSpans = declared.map(({ id, paragraph, at, text }) => ({
    place: paragraphId(paragraph),
    at,
    length: text.length,
    id,
  }));
  const figures = byPlace(declaredSpans);
  const faults: string[] = [];
  const matchers = classes.map((one) => ({ id: one.id, holds: matcher(one, places, faults) }));
  const entries = found.map((one): NumeralEntry => {
    const using = [
      ...new Set(
        here(uses, one)
          .filter((use) => overlaps(use, one))
          .map(({ check }) => check),
      ),
    ];
    const statistic = here(figures, one).find((figure) => overlaps(figure, one))?.id ?? null;
    const fitting = matchers.filter(({ holds }) => holds(one)).map(({ id }) => id);
    const verdict = using.some((check) => check.verdict !== 'not-checkable') ? 'checked' : 'not-checkable';
    const kind = using.length ? verdict : statistic ? 'figure' : fitting[0];
    if (!kind)
      faults.push(
        `${one.place}: Unexpected ${contextOf(one, places)}, expected a check, a statistic or a class of numerals for it`,
      );
    return { ...one, class: kind ?? '', checks: using.map(({ id }) => id), statistic };
  });
  faults.push(...stale(classes, places, entries));
  if (faults.length) throw new Error(`${faults.join('\n')}`);
  return entries;
}

/** Every numeral of the paragraphs and tables, in order; a numeric cell is one. */
export function all(places: Map<string, string>, printed: TableEntry[], numbers: NumberFormat) {
  const cells = new Set(
    printed.flatMap(({ id, rows }) =>
      rows.flatMap((row) =>
        row.cells.filter(({ value }) => value !== null).map(({ column }) => partId(id, cellAnchor(row.id, column))),
      ),
    ),
  );
  return [...places].flatMap(([place, words]) =>
    (cells.has(place) ? [{ at: 0, text: words }] : numeralsIn(words, numbers)).map(({ at, text }) => ({
      place,
      at,
      length: text.length,
      text,
    })),
  );
}

function spanOf(use: CheckEntry['uses'][number]): Span[] {
  if (use.kind === 'cell') return [{ place: idOf(use), at: 0, length: Infinity }];
  return use.kind === 'numeral' || use.kind === 'passage'
    ? [{ place: idOf(placeOf(use)), at: use.at, length: use.length }]
    : [];
}

/** What there is at each place, so that a numeral is not compared with those of every other. */
const byPlace = <One extends Span>(spans: One[]): Map<string, One[]> => Map.groupBy(spans, ({ place }) => place);
const here = <One extends Span>(spans: Map<string, One[]>, { place }: Span): One[] => spans.get(place) ?? [];

const overlaps = (span: Span, { place, at, length }: Span): boolean =>
  span.place === place && span.at < at + length && at < span.at + span.length;

/** The numerals that one class declares. Quotes that do not stand where they should become faults. */
function matcher({ id, patterns, places: only, quotes }: NumeralClass, places: Map<string, string>, faults: string[]) {
  const spans = (quotes ?? []).flatMap(([at, template]): Span[] => {
    const place = idOfText(at);
    try {
      const { quote, marked, start } = readMarkedQuote(template);
      return [{ place, at: locate(places.get(place) ?? '', quote) + start, length: marked.length }];
    } catch (fault) {
      faults.push(`${place}, ${id}: ${(fault as Error).message}`);
      return [];
    }
  });
  const quoted = byPlace(spans);
  return (one: Span): boolean =>
    here(quoted, one).some((span) => overlaps(span, one)) ||
    (only ?? []).some((pattern) => pattern.test(one.place)) ||
    (patterns ?? []).some((pattern) =>
      [...places.get(one.place)!.matchAll(pattern)].some((match) =>
        overlaps({ place: one.place, at: match.index, length: match[0].length }, one),
      ),
    );
}

/** Numerals declared one by one that something else accounts for already. */
function stale(classes: NumeralClass[], places: Map<string, string>, entries: NumeralEntry[]): string[] {
  const known = byPlace(entries);
  return classes.flatMap((one) =>
    (one.quotes ?? []).flatMap((quote) => {
      const holds = matcher({ id: one.id, title: one.title, quotes: [quote] }, places, []);
      const own = (known.get(idOfText(quote[0])) ?? []).filter(holds);
      if (!own.length || own.some((entry) => entry.class === one.id)) return [];
      const [first] = own;
      const by = first!.checks[0] ?? first!.statistic ?? first!.class;
      return [
        `${first!.place}, ${one.id}: Unexpected “${first!.text}”, expected a numeral that ${by} does not have already`,
      ];
    }),
  );
}

function contextOf({ place, at, length }: Span, places: Map<string, string>): string {
  const words = places.get(place)!;
  const before = words.slice(Math.max(0, at - 40), at);
  return `“${before}{${words.slice(at, at + length)}}${words.slice(at + length, at + length + 40)}”`;
}
