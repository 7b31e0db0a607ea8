import { z } from 'zod';
import { annexId } from '../places/id.ts';
import { urlOf } from '../places/url.ts';
import { words } from '../validate.ts';
import { found } from './found.ts';
import type { ParagraphEntry } from './paragraphs.ts';
import { table, type TableEntry } from './tables.ts';

const common = {
  number: z.int().positive().describe('The number by which the report cites it.'),
  url: z.string().describe('The permalink, from the site’s root: `/annex/N/`.'),
  citedBy: z.array(z.int()).describe('Numbers of the paragraphs that cite it.'),
};

export const annex = z.discriminatedUnion('published', [
  table.extend({ ...common, title: z.string().describe('As printed above the table.'), published: z.literal(true) }),
  z.strictObject({
    ...common,
    id: z.string(),
    published: z.literal(false),
    missing: z.string().describe('What the site says in its place.'),
  }),
]);

export type AnnexEntry = z.infer<typeof annex>;
export type PublishedAnnex = Extract<AnnexEntry, { published: true }>;

/** An annex: which table it is, or why this text has none. */
export const annexSpec = z.union([
  z.strictObject({ number: z.int().positive(), table: words }),
  z.strictObject({ number: z.int().positive(), missing: words }),
]);

export type AnnexSpec = z.infer<typeof annexSpec>;

export function annexes(declared: AnnexSpec[], tables: TableEntry[], paragraphs: ParagraphEntry[]): AnnexEntry[] {
  return declared.map((spec) => {
    const { number } = spec;
    const entry = {
      number,
      id: annexId(number),
      url: urlOf({ kind: 'annex', number }),
      citedBy: paragraphs.filter(({ annexes: cited }) => cited.includes(number)).map((paragraph) => paragraph.number),
    };
    if ('missing' in spec) return { ...entry, published: false, missing: spec.missing };
    const own = found(
      tables.find(({ id }) => id === spec.table),
      `table ${spec.table}`,
    );
    return { ...own, ...entry, title: own.title ?? '', published: true };
  });
}
