import { paragraphs } from './paragraphs.ts';
import type { Place } from './place.ts';

export const paragraphId = (number: number): string => `para-${number}`;
export const annexId = (number: number): string => `annex-${number}`;
export const sectionId = (id: string): string => `section-${id}`;
/** The shape of a paragraph's id. */
export const paragraphPattern = /^para-\d+$/;

/** The id of words in a part of a place: `para-23.footnote-1`, `annex-7.title`. */
export const partId = (place: string, part: string): string => `${place}.${part}`;
/** The id of the place that a part belongs to, itself where it is none: `para-23.footnote-1` → `para-23`. */
export const wholeId = (id: string): string => id.split('.', 1)[0]!;

/** The anchor of a row, and of a cell, on the page of its table: `r-urban-2016`, `r-urban-2016.deaths`. */
export const rowAnchor = (row: string): string => `r-${row}`;
export const cellAnchor = (row: string, column: string): string => `r-${row}.${column}`;

/** The anchors of a paragraph's footnote: where it is called and where it stands. The first has no number. */
export function footnoteAnchors(paragraph: string, index: number): { call: string; note: string } {
  const nth = index ? `-${index + 1}` : '';
  return { call: `${paragraph}-call${nth}`, note: `${paragraph}-note${nth}` };
}

/** The name of a place among all places: `para-15`, `paras-87-92`, `section-i-a`, `annex-5.r-urban-2016.deaths`. */
export function idOf(place: Place): string {
  switch (place.kind) {
    case 'document':
      return 'report';
    case 'paragraph':
      return paragraphId(place.number);
    case 'range':
      return `paras-${place.first}-${place.last}`;
    case 'section':
      return sectionId(place.id);
    case 'annex':
      return annexId(place.number);
    case 'table':
      return place.table;
    case 'cell':
      return partId(place.table, cellAnchor(place.row, place.column));
    case 'passage':
      return place.place;
    case 'chart':
    case 'check':
    case 'finding':
    case 'subject':
      return `${place.kind}-${place.id}`;
  }
}

/** The place of an id, or null where it is none. */
export function readId(id: string): Place | null {
  const whole = wholeId(id);
  if (whole !== id) {
    const [, row, column] = /\.r-([^.]+)\.([^.]+)$/.exec(id) ?? [];
    if (!readId(whole)) return null;
    return row && column ? { kind: 'cell', table: whole, row, column } : { kind: 'passage', place: id };
  }
  if (id === 'report') return { kind: 'document' };
  if (id === 'treaties') return { kind: 'table', table: id };
  const [, word, rest = ''] = /^(para|paras|annex|section|chart|check|finding|subject)-([a-z\d-]+)$/.exec(id) ?? [];
  const numbers = /^\d{1,9}(-\d{1,9})?$/.test(rest) ? rest.split('-').map(Number) : [];
  const [first, last] = numbers;
  switch (word) {
    case 'para':
      // The second table of a paragraph, `para-5-2`, is on the paragraph's page as the first, `para-5`, is.
      return first !== undefined ? { kind: 'paragraph', number: first } : null;
    case 'paras':
      return first !== undefined && last !== undefined ? paragraphs(first, last) : null;
    case 'annex':
      return first !== undefined && last === undefined ? { kind: 'annex', number: first } : null;
    case 'section':
    case 'chart':
    case 'check':
    case 'finding':
    case 'subject':
      return { kind: word, id: rest };
    default:
      return null;
  }
}

/** The id of a text: a paragraph is meant by its number. */
export const idOfText = (place: number | string): string => (typeof place === 'number' ? paragraphId(place) : place);

/** The paragraph, annex, table or section that a place is part of; any other is its own. */
export function wholeOf(place: Place): Place {
  if (place.kind === 'cell') return placeAt(place.table);
  return place.kind === 'passage' ? placeAt(wholeId(place.place)) : place;
}

/** The place of an id of this site. @throws {Error} where it is none. */
export function placeAt(id: string): Place {
  const place = readId(id);
  if (!place) throw new Error(`Unexpected place “${id}”, expected an id such as ${paragraphId(1)} or ${annexId(1)}`);
  return place;
}
