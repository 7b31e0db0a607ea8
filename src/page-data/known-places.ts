import type { Entries } from '../collect.ts';
import type { Report } from '../collections/report.ts';
import { sectionPath } from '../collections/sections.ts';
import { placeAt } from '../places/id.ts';
import { rowName, type Known, type KnownTable } from '../places/known.ts';
import type { NamedChart, NamedSection } from '../places/place.ts';

/** The places of a report, to read what a person types against. */
export function knownPlaces(
  { symbol, treaties }: Pick<Report, 'symbol' | 'treaties'>,
  { paragraphs, annexes, sections, tables }: Pick<Entries, 'paragraphs' | 'annexes' | 'sections' | 'tables'>,
  charts: NamedChart[],
): Known {
  return {
    symbol,
    paragraphs: paragraphs.length,
    annexes: annexes.map(({ number, published }) => ({ number, published })),
    sections: sections.map(({ id, first, last }) => ({ ...sectionPlace(id, sections), first, last })),
    tables: tables.map((table) => {
      const place = placeAt(table.id);
      const under =
        place.kind === 'paragraph' ? place.number : place.kind === 'table' ? treaties?.paragraph : undefined;
      return { ...knownTable(table), ...(under !== undefined && { under }) };
    }),
    charts,
  };
}

/** A section with all its labels. */
export function sectionPlace(id: string, sections: Entries['sections']): NamedSection {
  const path = sectionPath(id, sections);
  const labels = path.map(({ label }) => label).filter(Boolean);
  return { kind: 'section', id, labels, title: path.at(-1)!.title };
}

const knownTable = ({ id, columns, rows }: Entries['tables'][number]): KnownTable => ({
  id,
  columns: columns.slice(1).map(({ id: column, title }) => ({ id: column, title })),
  rows: rows.map(({ id: row, group, label, cells }, index) => ({
    id: row,
    name: rowName(group, label, index),
    cells: cells.length,
  })),
});
