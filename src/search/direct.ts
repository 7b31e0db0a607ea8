import { idOf, wholeOf } from '../places/id.ts';
import type { Known } from '../places/known.ts';
import { titleOf } from '../places/label.ts';
import type { NamedSection, Place } from '../places/place.ts';
import { readPlace } from '../places/read.ts';
import { readUrl } from '../places/read-url.ts';
import { pageOf, urlOf } from '../places/url.ts';
import type { Documents } from './documents.ts';

/** A place that is named in a query; or what is wrong, and the nearest there is. */
export interface Direct {
  to: string;
  /** `Paragraph 361`. */
  name: string;
  /** The document's words there: a paragraph's text, a table's title, a cell. */
  words: string;
  problem?: string;
  /** Whether the query may be meant as other words, too. */
  bare: boolean;
  /** Whether Enter goes there: to what exists, unless the words are more likely to be looked for. */
  enter: boolean;
}

/** The place that a query names, or null: a number alone that no paragraph has may be a year. */
export function directOf(typed: string, known: Known, documents: Documents): Direct | null {
  const reading = readPlace(typed, known);
  if (!reading || (reading.bare && reading.problem)) return null;
  const { place, problem, bare = false } = reading;
  const words = wordsOf(place, documents);
  // The title of a section is the document's own.
  const named = place.kind === 'section' && words ? { ...(place as NamedSection), title: '' } : place;
  const enter = !problem && (!bare || place.kind === 'paragraph' || place.kind === 'range');
  return { to: urlOf(place), name: titleOf(named), words, ...(problem && { problem }), bare, enter };
}

function wordsOf(place: Place, { paragraphs, sections, tables }: Documents): string {
  const table = tables.find(({ page }) => page === pageOf(place));
  switch (place.kind) {
    case 'paragraph':
      return paragraphs[place.number - 1]![0]!;
    case 'range':
      return paragraphs[place.first - 1]![0]!;
    case 'section': {
      const [, label, title] = sections.find(([id]) => id === place.id)!;
      return label && title;
    }
    case 'cell': {
      const column = table!.columns.findIndex(([id]) => id === place.column);
      return table!.rows.find(([id]) => id === place.row)![2][column]!;
    }
    default:
      return (wholeOf(place) === place && table?.title) || '';
  }
}

/** The places that can be named. */
export function knownOf({ symbol, paragraphs, annexes, sections, tables }: Documents): Known {
  const labelsOf = (at: number): string[] => {
    const section = sections[at];
    return section ? [...labelsOf(section[3]), section[1]].filter(Boolean) : [];
  };
  return {
    symbol,
    paragraphs: paragraphs.length,
    annexes: annexes.map((number) => ({ number, published: true })),
    sections: sections.map(([id, , title, , first, last], at) => {
      return { kind: 'section', id, labels: labelsOf(at), title, first, last };
    }),
    tables: tables.map(({ page, columns, rows }) => ({
      id: idOf(readUrl(page)!),
      columns: columns.map(([id, title]) => ({ id, title })),
      rows: rows.map(([id, name, cells]) => ({ id, name, cells: cells.length })),
    })),
    charts: [],
  };
}
