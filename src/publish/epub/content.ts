import type { AnnexEntry } from '../../collections/annexes.ts';
import type { ParagraphEntry } from '../../collections/paragraphs.ts';
import type { SectionEntry } from '../../collections/sections.ts';
import type { TableEntry } from '../../collections/tables.ts';
import { holdsNumbers } from '../../parse/grammar.ts';
import { itemSpansOf, segmentsOf, spansOf, type Span } from '../../page-data/segments.ts';
import { tableLabel } from '../../collections/tables.ts';
import { annexId, footnoteAnchors } from '../../places/id.ts';
import { printedRows, type PrintedCell, type PrintedRow } from '../printed-table.ts';
import { restoredBy, type Whole } from '../whole.ts';
import { element, type Child, type Markup } from '../xml.ts';

/** Words of the site among those of the document: in brackets, and set apart by their type. */
const ours = (words: string): Markup => element('span', { class: 'ours' }, `[${words}]`);

/** A heading; the parts of the book and its annexes stand at the first level. */
export function heading({ id, label, title, level, restored }: SectionEntry, whole: Whole): Markup {
  const words = [label, title].filter(Boolean).join(' ');
  const note = restored && [
    ' ',
    ours(restoredBy(whole.site, whole.reasonOf(whole.sections.find((one) => one.id === id)!))),
  ];
  return element(`h${Math.min(level, 6)}`, { id, class: 'doc' }, words, note);
}

/** A paragraph, the list that closes it, its footnotes, and the table that follows it. */
export function paragraph(entry: ParagraphEntry, { tablesUnder, address }: Whole): Child[] {
  const { id, number, url, items, letters, footnotes } = entry;
  const link = address(url);
  // While the site has no address, a book can lead nowhere but inside itself.
  const printed = URL.canParse(link) ? element('a', { href: link, class: 'n' }, `${number}.`) : `${number}.`;
  return [
    element('p', { id, class: 'doc' }, printed, ' ', wordsOf(entry, entry.text, spansOf(entry))),
    items.length > 0 &&
      element(
        'ul',
        { class: letters ? 'doc lettered' : 'doc' },
        items.map((item, index) =>
          element('li', {}, letters && `${letters[index]} `, wordsOf(entry, item, itemSpansOf(entry, index))),
        ),
      ),
    footnotes.map(({ mark, text }, index) => {
      const { call, note } = footnoteAnchors(id, index);
      return element(
        'aside',
        { 'epub:type': 'footnote', role: 'doc-footnote', id: note, class: 'doc' },
        element('p', {}, element('a', { href: `#${call}` }, mark), ' ', text),
      );
    }),
    tablesUnder(number).map((under, index) => table(under, tableLabel('after', number, index))),
  ];
}

/** Words of a paragraph with links to the annexes they cite and to the footnotes called in them. */
function wordsOf(entry: ParagraphEntry, words: string, spans: Span[]): Child[] {
  return segmentsOf(words, spans).map(({ text, span }) => {
    if (span?.kind === 'annex') return element('a', { href: `${annexId(span.number)}.xhtml` }, text);
    if (span?.kind !== 'footnote') return text;
    const { call, note } = footnoteAnchors(entry.id, span.index);
    const { mark } = entry.footnotes[span.index]!;
    return element('a', { 'epub:type': 'noteref', role: 'doc-noteref', id: call, href: `#${note}` }, mark);
  });
}

/** An annex, or what the site says in the place of one that is missing. The document gives them no numbers. */
export function annexBody(annex: AnnexEntry): Markup[] {
  const number = element('h1', { id: annex.id, class: 'ours' }, `Annex ${annex.number}`);
  return annex.published
    ? [number, table(annex, `Annex ${annex.number}`)]
    : [number, element('p', { class: 'ours' }, `[${annex.missing}]`)];
}

function table(entry: TableEntry, label: string): Markup {
  const { head, groups } = printedRows(entry);
  const numeric = entry.columns.map(holdsNumbers);
  return element(
    'div',
    { class: 'doc table' },
    element(
      'table',
      { 'aria-label': entry.title ? null : label },
      entry.title && element('caption', {}, entry.title),
      element(
        'thead',
        {},
        head.map((row) => rowOf(row, [])),
      ),
      groups.map((rows) =>
        element(
          'tbody',
          {},
          rows.map((row) => rowOf(row, numeric)),
        ),
      ),
    ),
    entry.notes.map((note) => element('p', {}, note)),
  );
}

const rowOf = ({ id, cells }: PrintedRow, numeric: boolean[]): Markup =>
  element(
    'tr',
    { id },
    cells.map((cell, column) => cellOf(cell, numeric[column] ?? false)),
  );

const cellOf = ({ id, head, lines, colSpan = 1, rowSpan = 1 }: PrintedCell, numeric: boolean): Markup =>
  element(
    head ? 'th' : 'td',
    {
      id,
      scope: head,
      class: numeric && 'number',
      colspan: colSpan > 1 && colSpan,
      rowspan: rowSpan > 1 && rowSpan,
    },
    lines.map((line, index) => [index > 0 && element('br', {}), line]),
  );
