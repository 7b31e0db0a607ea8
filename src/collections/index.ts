import { z } from 'zod';
import type { Root } from '../parse/types.ts';
import { annex, annexes } from './annexes.ts';
import { check } from './check.ts';
import { checks } from './checks.ts';
import { numeral, numerals } from './numerals.ts';
import { paragraph, paragraphs } from './paragraphs.ts';
import type { Report } from './report.ts';
import { section, sections } from './sections.ts';
import { statistic, statistics } from './statistics.ts';
import { table, tables } from './tables.ts';
import { treaties, treaty } from './treaties.ts';

/** Each collection: the schema that documents and validates it, and how its entries come from the tree. */
export const collections = {
  paragraphs: { schema: paragraph, entries: paragraphs },
  sections: { schema: section, entries: sections },
  tables: { schema: table, entries: tables },
  annexes: { schema: annex, entries: annexes },
  treaties: {
    schema: treaty,
    entries: treaties,
  },
  statistics: { schema: statistic, entries: statistics },
  checks: { schema: check, entries: checks },
  numerals: { schema: numeral, entries: numerals },
};

export type CollectionName = keyof typeof collections;

/** What `entries` of a collection returns, validated. */
export type Entries = { [Name in CollectionName]: ReturnType<(typeof collections)[Name]['entries']> };

/** All collections of one report. @throws {Error} naming the collection and the entries that do not fit its schema. */
export function collect(tree: Root, report: Report): Entries {
  const collected = Object.entries(collections).map(([name, { schema, entries }]) => {
    const { data, error } = schema.array().safeParse(entries(tree, report));
    if (error) throw new Error(`collection ${name}:\n${z.prettifyError(error)}`, { cause: error });
    return [name, data];
  });
  return Object.fromEntries(collected) as Entries;
}
