import type { AnnexEntry } from '../collections/annexes.ts';
import type { ParagraphEntry } from '../collections/paragraphs.ts';
import type { SectionEntry } from '../collections/sections.ts';
import type { TableEntry } from '../collections/tables.ts';
import { holdsNumbers } from '../parse/grammar.ts';
import { markdownTable, plainLine, plainText, tableRows } from './markdown-table.ts';

/** What the report is made of, and what it says of itself. */
export interface Written {
  title: string;
  /** Lines under the title, in the site's words, Markdown already. */
  about: string[];
  sections: SectionEntry[];
  paragraphs: ParagraphEntry[];
  /** The table that follows a paragraph, by its number. */
  tableUnder: (paragraph: number) => TableEntry | undefined;
  annexes: AnnexEntry[];
  /** The whole address of a path of the site. */
  address: (path: string) => string;
}

/**
 * The whole report as Markdown: headings, paragraphs whose numbers are their permalinks, lists, footnotes, tables.
 * Words of the site stand in italics, in square brackets.
 */
export function reportMarkdown(written: Written): string {
  const { title, about, sections, paragraphs, tableUnder, annexes, address } = written;
  const blocks = [`# ${plainText(title)}`, ...about.map(ours)];
  for (const paragraph of paragraphs) {
    const opening = sections.filter(({ first }) => first === paragraph.number);
    blocks.push(...opening.map(headingOf), ...paragraphOf(paragraph, address));
    const table = tableUnder(paragraph.number);
    if (table) blocks.push(tableOf(table));
  }
  for (const annex of annexes) {
    blocks.push(`## [Annex ${annex.number}](${address(annex.url)})`);
    if (!annex.published) blocks.push(ours(annex.missing));
    else blocks.push(...(annex.title ? [`**${plainText(annex.title)}**`] : []), tableOf(annex));
  }
  return `${blocks.join('\n\n')}\n`;
}

const ours = (words: string): string => `*[${words}]*`;

function headingOf({ label, title, level, restored }: SectionEntry): string {
  const words = plainText([label, title].filter(Boolean).join(' '));
  return `${'#'.repeat(level + 1)} ${words}${restored ? ` ${ours('heading restored by this site')}` : ''}`;
}

function paragraphOf(
  { number, url, text, items, letters, footnotes }: ParagraphEntry,
  address: Written['address'],
): string[] {
  let at = 0;
  const marked = footnotes.map((note) => text.slice(at, (at = note.at)) + note.mark).join('') + text.slice(at);
  return [
    `[${number}.](${address(url)}) ${plainText(marked)}`,
    ...(items.length
      ? [items.map((item, index) => `- ${plainLine([letters?.[index], item].filter(Boolean).join(' '))}`).join('\n')]
      : []),
    ...footnotes.map(({ mark, text: note }) => plainLine(`${mark} ${note}`)),
  ];
}

function tableOf(table: TableEntry): string {
  const numeric = table.columns.map(holdsNumbers);
  const head = table.columns.map(({ title }) => title);
  return [markdownTable(head, tableRows(table), numeric), ...table.notes.map(plainLine)].join('\n\n');
}
