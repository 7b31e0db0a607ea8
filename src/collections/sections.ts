import { z } from 'zod';
import type { Grammar, HeadingRank } from '../parse/grammar.ts';
import { labelOf } from '../parse/headings.ts';
import type { Heading, Root } from '../parse/types.ts';
import { slug, uniqueId } from '../slug.ts';

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

export function sections(tree: Root, { grammar }: { grammar: Grammar }): SectionEntry[] {
  const ids = sectionIds(tree, grammar.ranks);
  const open: SectionEntry[] = [];
  const entries: SectionEntry[] = [];
  let last = 0;
  for (const block of tree.children) {
    if (block.type === 'paragraph') {
      last = block.number;
      for (const entry of open) entry.last = last;
    }
    if (block.type !== 'heading') continue;
    leave(open, ({ level }) => level >= block.depth);
    const entry: SectionEntry = {
      id: ids.get(block)!,
      label: block.label,
      title: block.title,
      level: block.depth,
      parent: open.at(-1)?.id ?? null,
      // Without a paragraph of its own a section begins at the next one and ends before it.
      first: last + 1,
      last,
      restored: !block.position,
      source: block.position ? { line: block.position.start.line } : null,
    };
    open.push(entry);
    entries.push(entry);
  }
  return entries;
}

/** Other ids of the reading page, which no section may take. */
const reserved = /^(?:(?:annex|para)-\d.*|main|marks|print|toc)$/;

/**
 * The permanent id of each heading: its label, or its title where it has none, after the id of the heading it stands
 * under. Where another heading has that id already, a number follows: `i-land`, `i-land-2`.
 */
export function sectionIds(tree: Root, ranks: HeadingRank[]): Map<Heading, string> {
  const ids = new Map<Heading, string>();
  const taken = new Set<string>();
  const open: { depth: number; id: string }[] = [];
  for (const block of tree.children) {
    if (block.type !== 'heading') continue;
    leave(open, ({ depth }) => depth >= block.depth);
    const rank = ranks[block.depth - 1];
    const own = slug(rank && block.ordinal !== null ? labelOf(rank, block.ordinal) : block.title) || 'section';
    const wanted = [open.at(-1)?.id, own].filter(Boolean).join('-');
    const id = uniqueId(reserved.test(wanted) ? `section-${wanted}` : wanted, taken);
    open.push({ depth: block.depth, id });
    ids.set(block, id);
  }
  return ids;
}

/** Takes off the end of `open` what a new heading closes. */
function leave<One>(open: One[], closes: (one: One) => boolean): void {
  open.splice(open.findLastIndex((one) => !closes(one)) + 1);
}

/**
 * The report from heading to heading: the headings that stand together and the paragraphs up to the next ones. The first
 * section has no heading where a paragraph comes before all; the last has no paragraph where a heading comes after all.
 */
export function reportSections<One extends { number: number }>(
  all: SectionEntry[],
  paragraphs: One[],
): { headings: SectionEntry[]; members: One[] }[] {
  const starts = [...new Set([0, ...all.map(({ first }) => first)])];
  return starts
    .map((start, index) => ({
      headings: all.filter(({ first }) => first === start),
      members: paragraphs.filter(({ number }) => number >= start && number < (starts[index + 1] ?? Infinity)),
    }))
    .filter(({ headings, members }) => headings.length || members.length);
}

/** The section and those it stands in, outermost first. */
export function sectionPath(id: string | null, all: SectionEntry[]): SectionEntry[] {
  const own = all.find((one) => one.id === id);
  return own ? [...sectionPath(own.parent, all), own] : [];
}
