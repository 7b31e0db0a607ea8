import { z } from 'zod';
import type { HeadingRank } from '../parse/grammar.ts';
import { labelOf } from '../parse/headings.ts';
import type { Heading, Root } from '../parse/types.ts';
import type { Report } from './report.ts';
import { slug } from './slug.ts';

export const section = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Its labels joined, `i-a-c`; of a section without a label, its title.'),
  label: z.string().describe('As printed, `(c)`; empty for the introduction.'),
  title: z.string().min(1).describe('As printed.'),
  level: z.int().min(1).describe('1 for a part, 2 for a chapter, 3 for a section of it.'),
  parent: z.string().nullable().describe('The id of the section it stands in, or null.'),
  first: z.int().describe('Number of its first paragraph, those of its subsections included.'),
  last: z.int().describe('Number of its last paragraph, likewise.'),
  restored: z.boolean().describe('Whether the heading was lost in the conversion and put back by this site.'),
  source: z
    .strictObject({ line: z.int() })
    .nullable()
    .describe('Line of the heading in the source; null where it is restored.'),
});

export type SectionEntry = z.infer<typeof section>;

export function sections(tree: Root, { grammar }: Report): SectionEntry[] {
  const ids = sectionIds(tree, grammar.ranks);
  const open: SectionEntry[] = [];
  const entries: SectionEntry[] = [];
  for (const block of tree.children) {
    if (block.type === 'paragraph') {
      for (const entry of open) {
        entry.first ||= block.number;
        entry.last = block.number;
      }
    }
    if (block.type !== 'heading') continue;
    open.splice(block.depth - 1);
    const entry: SectionEntry = {
      id: ids.get(block)!,
      label: block.label,
      title: block.title,
      level: block.depth,
      parent: open.at(-1)?.id ?? null,
      first: 0,
      last: 0,
      restored: !block.position,
      source: block.position ? { line: block.position.start.line } : null,
    };
    open.push(entry);
    entries.push(entry);
  }
  return entries;
}

/** The permanent id of each heading, made of its labels and those of the headings it stands under. */
export function sectionIds(tree: Root, ranks: HeadingRank[]): Map<Heading, string> {
  const ids = new Map<Heading, string>();
  const path: string[] = [];
  for (const block of tree.children) {
    if (block.type !== 'heading') continue;
    const rank = ranks[block.depth - 1];
    const own = rank && block.ordinal !== null ? labelOf(rank, block.ordinal) : block.title;
    path.splice(block.depth - 1, path.length, slug(own));
    ids.set(block, path.join('-'));
  }
  return ids;
}

/** The section and those it stands in, outermost first. */
export function sectionPath(id: string | null, all: SectionEntry[]): SectionEntry[] {
  const own = all.find((one) => one.id === id);
  return own ? [...sectionPath(own.parent, all), own] : [];
}
