import type { AnnexEntry } from '../../collections/annexes.ts';
import type { ParagraphEntry } from '../../collections/paragraphs.ts';
import type { SectionEntry } from '../../collections/sections.ts';
import type { TableEntry } from '../../collections/tables.ts';
import { independence } from '../../cite/document.ts';
import { day } from '../../format.ts';
import { itemSpansOf, segmentsOf, spansOf, type Span } from '../../page-data/segments.ts';
import { annexId, footnoteAnchors, partId } from '../../places/id.ts';
import { printedRows, type PrintedRow } from '../printed-table.ts';
import type { Whole } from '../whole.ts';
import { element, xmlFile, type Child, type Markup } from '../xml.ts';
import { documentType, identification, meta, restoredId } from './identification.ts';

/** What is in the markup and not in the document, as the schema's `status` has it. */
const editorial = { status: 'editorial' };

/** The names of the levels, outermost first. */
const levels = ['part', 'chapter', 'section', 'subsection'];

/**
 * The whole report in Akoma Ntoso 3.0, by the United Nations' profile of it (AKN4UN). The `eId`s are the anchors of the
 * site: `para-15`, `i-a`, `annex-5`, `annex-5.r-urban-2016.deaths`.
 */
export function akomaNtoso(whole: Whole): string {
  const { annexes, paragraphs, sections } = whole;
  return xmlFile(
    element(
      'akomaNtoso',
      { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' },
      element(
        documentType,
        { name: 'stateReport' },
        meta(whole),
        preface(whole),
        element(
          'mainBody',
          {},
          // What stands before the first heading.
          paragraphs.filter(({ section }) => !section).map((paragraph) => paragraphOf(paragraph, whole)),
          sections.filter(({ parent }) => parent === null).map((section) => sectionOf(section, whole)),
        ),
        annexes.length > 0 &&
          element(
            'attachments',
            {},
            annexes.map((annex) => attachment(annex, whole)),
          ),
      ),
    ),
  );
}

function preface({ report, edition, citations }: Whole): Markup {
  const { symbol, title, date } = report;
  return element(
    'preface',
    {},
    element('p', {}, element('docNumber', {}, symbol)),
    element('p', {}, element('docDate', { date }, day(date))),
    element('p', {}, element('docTitle', {}, title)),
    element(
      'container',
      { name: 'edition', eId: 'about-this-edition', ...editorial },
      element('p', {}, independence(report)),
      element('p', {}, edition.words),
      element('p', {}, 'How to cite the document:'),
      citations.map((citation) => element('p', {}, citation)),
    ),
  );
}

function sectionOf(section: SectionEntry, whole: Whole): Markup {
  const { id, label, title, level, restored } = section;
  const status = restored ? editorial : {};
  return element(
    levels[Math.min(level, levels.length) - 1]!,
    { eId: id },
    label && element('num', status, label),
    element(
      'heading',
      status,
      title,
      restored && element('noteRef', { href: `#${restoredId(id)}`, marker: '†', placement: 'inline' }),
    ),
    whole.paragraphs.filter((paragraph) => paragraph.section === id).map((paragraph) => paragraphOf(paragraph, whole)),
    whole.sections.filter(({ parent }) => parent === id).map((inner) => sectionOf(inner, whole)),
  );
}

function paragraphOf(paragraph: ParagraphEntry, { tablesUnder }: Whole): Markup {
  const { id, number, items, letters } = paragraph;
  const tables = tablesUnder(number).flatMap((table) => [
    // A paragraph’s first table has its id.
    tableOf(table, table.id === id ? partId(id, 'table') : table.id),
    ...notesOf(table),
  ]);
  const text = element('p', {}, wordsOf(paragraph, paragraph.text, spansOf(paragraph)));
  const num = element('num', {}, `${number}.`);
  if (!items.length) return element('paragraph', { eId: id }, num, element('content', {}, text, tables));
  const entries = items.map((item, index) =>
    element(
      letters ? 'point' : 'indent',
      { eId: partId(id, `item-${index + 1}`) },
      letters && element('num', {}, letters[index]),
      element('content', {}, element('p', {}, wordsOf(paragraph, item, itemSpansOf(paragraph, index)))),
    ),
  );
  return element(
    'paragraph',
    { eId: id },
    num,
    element('list', { eId: partId(id, 'list') }, element('intro', {}, text), entries),
    tables.length > 0 && element('alinea', { eId: partId(id, 'after') }, element('content', {}, tables)),
  );
}

/** Words of a paragraph with the references to annexes in them, and its footnotes where they are called. */
function wordsOf(paragraph: ParagraphEntry, words: string, spans: Span[]): Child[] {
  return segmentsOf(words, spans).map(({ text, span }) => {
    if (span?.kind === 'annex') return element('ref', { href: `#${annexId(span.number)}` }, text);
    if (span?.kind !== 'footnote') return text;
    const { mark, text: note } = paragraph.footnotes[span.index]!;
    const attributes = { eId: footnoteAnchors(paragraph.id, span.index).note, marker: mark, placement: 'bottom' };
    return element('sup', {}, element('authorialNote', attributes, element('p', {}, note)));
  });
}

/** The document gives its annexes no numbers: those by which its paragraphs cite them are put in. */
function attachment(annex: AnnexEntry, whole: Whole): Markup {
  const { id, number } = annex;
  return element(
    'attachment',
    { eId: id },
    element('num', editorial, `Annex ${number}`),
    annex.published && annex.title && element('heading', {}, annex.title),
    element(
      documentType,
      { name: 'annex' },
      element('meta', {}, identification(whole, `annex_${number}`)),
      element(
        'mainBody',
        {},
        annex.published ? [tableOf(annex), notesOf(annex)] : element('p', editorial, annex.missing),
      ),
    ),
  );
}

/** A table with its id and its title, both of which in an annex are the annex’s. */
function tableOf(table: TableEntry, eId?: string): Markup {
  const { head, groups } = printedRows(table);
  const caption = eId && table.title && element('caption', {}, table.title);
  return element('table', { eId }, caption, head.map(rowOf), groups.flat().map(rowOf));
}

const rowOf = ({ id, cells }: PrintedRow): Markup =>
  element(
    'tr',
    { eId: id },
    cells.map((cell) =>
      element(
        cell.head ? 'th' : 'td',
        { eId: cell.id, colspan: spanOf(cell.colSpan), rowspan: spanOf(cell.rowSpan) },
        cell.lines.map((line) => element('p', {}, line)),
      ),
    ),
  );

const spanOf = (span = 1): number | undefined => (span > 1 ? span : undefined);

const notesOf = ({ id, notes }: TableEntry): Markup[] =>
  notes.map((note, index) => element('p', { eId: partId(id, `note-${index + 1}`) }, note));
