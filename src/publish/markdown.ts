import type { AnnexEntry } from '../collections/annexes.ts';
import { callsIn, type ParagraphEntry } from '../collections/paragraphs.ts';
import { reportSections, type SectionEntry } from '../collections/sections.ts';
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
  /** The tables that follow a paragraph, by its number. */
  tablesUnder: (paragraph: number) => TableEntry[];
  annexes: AnnexEntry[];
  /** The whole address of a path of the site. */
  address: (path: string) => string;
}

/**
 * The whole report as Markdown: headings, paragraphs whose numbers are their permalinks, lists, footnotes, tables.
 * Words of the site stand in italics, in square brackets.
 */
export function reportMarkdown(written: Written): string {
  const { title, about, sections, paragraphs, tablesUnder, annexes, address } = written;
  const blocks = [`# ${plainText(title)}`, ...about.map(ours)];
  for (const { headings, members } of reportSections(sections, paragraphs)) {
    blocks.push(...headings.map(headingOf));
    for (const paragraph of members) {
      const tables = tablesUnder(paragraph.number);
      blocks.push(
        ...paragraphOf(paragraph, address),
        ...tables.flatMap((table) => [...captionOf(table), tableOf(table)]),
      );
    }
  }
  for (const annex of annexes) {
    blocks.push(`## [Annex ${annex.number}](${address(annex.url)})`);
    if (!annex.published) blocks.push(ours(annex.missing));
    else blocks.push(...captionOf(annex), tableOf(annex));
  }
  return `${blocks.join('\n\n')}\n`;
}

const ours = (words: string): string => `*[${words}]*`;

function headingOf({ label, title, level, restored }: SectionEntry): string {
  const words = plainText([label, title].filter(Boolean).join(' '));
  return `${'#'.repeat(Math.min(level + 1, 6))} ${words}${restored ? ` ${ours('heading restored by this site')}` : ''}`;
}

function paragraphOf(paragraph: ParagraphEntry, address: Written['address']): string[] {
  const { number, url, items, letters, footnotes } = paragraph;
  const entries = items.map((_, index) =>
    [letters?.[index], withMarks(paragraph, index + 1)].filter(Boolean).join(' '),
  );
  return [
    `[${number}.](${address(url)}) ${plainText(withMarks(paragraph, 0))}`,
    ...(entries.length ? [entries.map((entry) => `- ${plainLine(entry)}`).join('\n')] : []),
    ...footnotes.map(({ mark, text: note }) => plainLine(`${mark} ${note}`)),
  ];
}

/** One line of a paragraph with the marks of the footnotes that are called in it. */
function withMarks(paragraph: ParagraphEntry, line: number): string {
  const words = [paragraph.text, ...paragraph.items][line] ?? '';
  let from = 0;
  const marked = callsIn(paragraph, line).map(
    ({ index, at }) => words.slice(from, (from = at)) + (paragraph.footnotes[index]?.mark ?? ''),
  );
  return marked.join('') + words.slice(from);
}

const captionOf = ({ title }: Pick<TableEntry, 'title'>): string[] => (title ? [`**${plainText(title)}**`] : []);

function tableOf(table: TableEntry): string {
  const numeric = table.columns.map(holdsNumbers);
  const head = table.columns.map(({ title }) => title);
  return [markdownTable(head, tableRows(table), numeric), ...table.notes.map(plainLine)].join('\n\n');
}
