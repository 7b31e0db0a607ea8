import type { ParagraphEntry } from './paragraphs.ts';
import type { SectionEntry } from './sections.ts';
import type { TableEntry } from './tables.ts';

/**
 * Every stretch of the report's words by its address, in order: `para-23`, `para-23.footnote-1`, `para-50.item-2`,
 * `annex-7.title`, `annex-4.header-1-2`, `annex-5.group-1`, `annex-10.r-3-2` (a row's label), `annex-10.r-3-2.report`
 * (a cell), `annex-8.note-1`, `section-i-a-c`. What stands before the first point is a page's anchor.
 */
export function placesOf(
  paragraphs: ParagraphEntry[],
  tables: TableEntry[],
  sections: SectionEntry[] = [],
): Map<string, string> {
  const places: [string, string][] = [];
  const list = (place: string, kind: string, texts: string[]) =>
    texts.forEach((text, index) => places.push([`${place}.${kind}-${index + 1}`, text]));
  for (const { id, text, items, footnotes } of paragraphs) {
    places.push([id, text]);
    list(id, 'item', items);
    list(
      id,
      'footnote',
      footnotes.map((note) => note.text),
    );
  }
  for (const { id, title, header, rows, notes } of tables) {
    if (title) places.push([`${id}.title`, title]);
    header.forEach((line, index) =>
      list(
        `${id}`,
        `header-${index + 1}`,
        line.map(({ text }) => text),
      ),
    );
    list(id, 'group', [...new Set(rows.flatMap(({ group }) => group ?? []))]);
    for (const row of rows) {
      places.push([`${id}.r-${row.id}`, row.label]);
      for (const { column, text } of row.cells) places.push([`${id}.r-${row.id}.${column}`, text]);
    }
    list(id, 'note', notes);
  }
  for (const { id, title } of sections) places.push([`section-${id}`, title]);
  return new Map(places);
}

/** A paragraph's number stands for its text: `23` → `para-23`. */
export const placeId = (place: number | string): string => (typeof place === 'number' ? `para-${place}` : place);

/** Where a place is found: `para-23.footnote-1` → `para-23`. */
export const anchorOf = (place: string): string => place.split('.', 1)[0]!;

interface Places {
  paragraphs: ParagraphEntry[];
  tables: TableEntry[];
  sections?: SectionEntry[];
}

const made = new WeakMap<Places, Map<string, string>>();

/** The places of the same collections, made once. */
export function placesIn(collections: Places): Map<string, string> {
  const { paragraphs, tables, sections } = collections;
  const places = made.get(collections) ?? placesOf(paragraphs, tables, sections);
  made.set(collections, places);
  return places;
}
