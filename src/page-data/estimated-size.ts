import type { AnnexEntry } from '../collections/annexes.ts';
import type { ParagraphEntry } from '../collections/paragraphs.ts';
import type { SectionEntry } from '../collections/sections.ts';
import type { TableEntry } from '../collections/tables.ts';

/** Paragraphs that stand under one heading, with the headings that open there: one section of the page. */
export interface ReportSection {
  headings: SectionEntry[];
  members: ParagraphEntry[];
}

/** How tall a section will be, before it is laid out: characters, which take lines, and what else it has, in rem. */
export interface EstimatedSize {
  characters: number;
  fixed: number;
}

/** Heights in rem, as the styles have them: a heading by its level, with its margins; the gaps between blocks. */
const heading = [5.4, 3, 2.4];
const gap = { section: 2.25, text: 0.9, item: 0.25 };
/** A row of a table is taller where the page is narrow, as if it had so many characters. */
const table = { head: 5, row: 0.66, characters: 51 };
/** Of its last line a text fills one half on average. */
const lastLine = 0.75;

const rowsOf = ({ rows }: Pick<TableEntry, 'rows'>) => rows.length + new Set(rows.map(({ group }) => group)).size;

export function estimatedSize(
  { headings, members }: ReportSection,
  tablesUnder: (paragraph: number) => TableEntry[],
): EstimatedSize {
  const texts = members.flatMap(({ text, items }) => [
    { text, gap: gap.text },
    ...items.map((item) => ({ text: item, gap: gap.item })),
  ]);
  const tables = members.flatMap(({ number }) => tablesUnder(number));
  const rows = tables.reduce((sum, one) => sum + rowsOf(one), 0);
  return {
    characters: texts.reduce((sum, { text }) => sum + text.length, 0) + rows * table.characters,
    fixed:
      gap.section +
      headings.reduce((sum, { level }) => sum + (heading[level - 1] ?? heading.at(-1)!), 0) +
      texts.reduce((sum, one) => sum + one.gap + lastLine, 0) +
      tables.length * table.head +
      rows * table.row,
  };
}

export function estimatedAnnex(annex: AnnexEntry): EstimatedSize {
  const rows = annex.published ? rowsOf(annex) : 0;
  return {
    characters: rows * table.characters,
    fixed: gap.section + heading[1]! + (rows ? table.head + rows * table.row : lastLine),
  };
}
