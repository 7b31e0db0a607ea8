import { cellAnchor, partId, rowAnchor, sectionId } from '../places/id.ts';
import type { ParagraphEntry } from './paragraphs.ts';
import type { SectionEntry } from './sections.ts';
import type { TableEntry } from './tables.ts';

/**
 * All words of the report by the id of their place, in order: `para-23`, `para-23.footnote-1`, `para-50.item-2`,
 * `annex-7.title`, `annex-4.header-1-2`, `annex-5.group-1`, `annex-10.r-3-2` (a row's label), `annex-10.r-3-2.report`
 * (a cell), `annex-8.note-1`, `section-i-a-c`.
 */
export function placesOf(
  paragraphs: ParagraphEntry[],
  tables: TableEntry[],
  sections: SectionEntry[] = [],
): Map<string, string> {
  const places: [string, string][] = [];
  const list = (place: string, kind: string, texts: string[]) =>
    texts.forEach((text, index) => places.push([partId(place, `${kind}-${index + 1}`), text]));
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
    if (title) places.push([partId(id, 'title'), title]);
    header.forEach((line, index) =>
      list(
        id,
        `header-${index + 1}`,
        line.map(({ text }) => text),
      ),
    );
    list(id, 'group', [...new Set(rows.flatMap(({ group }) => group ?? []))]);
    for (const row of rows) {
      places.push([partId(id, rowAnchor(row.id)), row.label]);
      for (const { column, text } of row.cells) places.push([partId(id, cellAnchor(row.id, column)), text]);
    }
    list(id, 'note', notes);
  }
  for (const { id, title } of sections) places.push([sectionId(id), title]);
  return new Map(places);
}

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
