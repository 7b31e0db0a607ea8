import { z } from 'zod';
import type { Root } from '../parse/types.ts';
import { ownParagraphs } from './paragraphs.ts';
import type { Report } from './report.ts';
import { table, tables } from './tables.ts';

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

export function annexes(tree: Root, report: Report): AnnexEntry[] {
  const printed = tables(tree, report);
  const citing = ownParagraphs(tree, report);
  return report.annexes.map((spec) => {
    const { number } = spec;
    const entry = {
      number,
      id: `annex-${number}`,
      url: `/annex/${number}/`,
      citedBy: citing.filter(({ annexes: cited }) => cited.includes(number)).map((paragraph) => paragraph.number),
    };
    if ('missing' in spec) return { ...entry, published: false, missing: spec.missing };
    const own = printed.find(({ id }) => id === spec.table)!;
    return { ...own, ...entry, title: own.title ?? '', published: true };
  });
}
