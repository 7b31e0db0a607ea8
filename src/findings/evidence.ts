import type { CheckEntry } from '../checks/check.ts';
import type { SectionEntry } from '../collections/sections.ts';
import type { ParagraphEntry } from '../collections/paragraphs.ts';
import type { TableEntry } from '../collections/tables.ts';
import { placesIn } from '../collections/texts.ts';
import { labelOf } from '../places/label.ts';
import { urlOf } from '../places/url.ts';
import { placeOf, type Use } from '../places/use.ts';

/** What the evidence of a finding is read from. */
interface Sources {
  paragraphs: ParagraphEntry[];
  tables: TableEntry[];
  sections: SectionEntry[];
}

/** A sentence of the document, or several that follow each other, with what the checks read marked in it. */
export interface Excerpt {
  kind: 'words';
  /** The place in words: `paragraph 15`. */
  place: string;
  /** Its address, from the site's root. */
  address: string;
  /** Joined, their texts stand in the document exactly so. */
  parts: { text: string; marked: boolean }[];
  /** Whether words of the place are left out before and after. */
  cut: [start: boolean, end: boolean];
}

/** Cells of one table, as printed. */
export interface Cells {
  kind: 'cells';
  place: string;
  address: string;
  title: string | null;
  /** A heading of the table has neither row nor column. */
  cells: { row: string; column: string; text: string; address: string }[];
}

export type Evidence = Excerpt | Cells;

/**
 * The places that the checks of a finding read, as printed and each once: first those that state something, then those
 * they are compared with. Cells of one table stand together, and so do the marks in one sentence.
 */
export function evidenceOf(checks: CheckEntry[], sources: Sources): Evidence[] {
  const uses = [...checks.map(({ mark }) => mark), ...checks.flatMap((check) => check.uses)];
  const evidence: Evidence[] = [];
  for (const [place, group] of Map.groupBy(uses, placeKey)) {
    const cells = group.filter((use) => use.kind === 'cell' || isHeading(use));
    if (cells.length) evidence.push(cellsOf(place, cells, sources));
    else evidence.push(...excerptsOf(place, group, sources));
  }
  return evidence;
}

/** What groups uses: a table, or one stretch of text. */
function placeKey(use: Use): string {
  switch (use.kind) {
    case 'cell':
      return `cells ${use.table}`;
    case 'table':
      return `${use.table}.title`;
    case 'paragraph':
      return `para-${use.number}`;
    case 'numeral':
      return `para-${use.paragraph}`;
    case 'passage':
      return isHeading(use) ? `cells ${use.place.split('.')[0]}` : use.place;
  }
}

/** Whether a year was read over a column of a table: headings of more words are quoted as any text is. */
const isHeading = (use: Use): boolean =>
  use.kind === 'passage' && use.length === 4 && /\.header-\d+-\d+$/.test(use.place);

function cellsOf(key: string, uses: Use[], sources: Sources): Cells {
  const id = key.replace('cells ', '');
  const table = sources.tables.find((one) => one.id === id);
  if (!table) throw new Error(`Unexpected table ${id}, expected one of the report`);
  const once = [...new Map(uses.map((use) => [urlOf(placeOf(use)), use])).values()];
  const cells = once.map((use) => {
    const address = urlOf(placeOf(use));
    if (use.kind === 'passage') return { row: '', column: '', text: placesIn(sources).get(use.place)!, address };
    if (use.kind !== 'cell') throw new Error(`Unexpected ${use.kind} among the cells of ${id}`);
    const row = table.rows.find((one) => one.id === use.row);
    const column = table.columns.find((one) => one.id === use.column);
    const cell = row?.cells.find((one) => one.column === use.column);
    if (!row || !column || !cell) throw new Error(`Unexpected cell ${use.row}.${use.column}, expected one of ${id}`);
    // A row that is only numbered, or not even that, goes by the first words in it.
    const words = /\p{L}/u.test(row.label) ? undefined : row.cells.find(({ text }) => /\p{L}{2}/u.test(text))?.text;
    const names = [row.group, row.label, words].filter(Boolean).join(', ').replace('., ', '. ');
    return { row: names, column: column.title, text: cell.text, address };
  });
  const whole: Use = { kind: 'table', table: id };
  return { kind: 'cells', place: labelOf(placeOf(whole)), address: urlOf(placeOf(whole)), title: table.title, cells };
}

/** The sentences of one text in which something was read; its first sentence, where only the whole was. */
function excerptsOf(place: string, uses: Use[], sources: Sources): Excerpt[] {
  const text = placesIn(sources).get(place);
  if (!text) return [];
  const marks = uses
    .flatMap((use) => ('at' in use ? [{ start: use.at ?? 0, end: (use.at ?? 0) + (use.length ?? 0) }] : []))
    .sort((a, b) => a.start - b.start);
  const windows: { start: number; end: number }[] = [];
  for (const { start, end } of marks.length ? marks : [{ start: 0, end: 0 }]) {
    const last = windows.at(-1);
    const window = { start: sentenceStart(text, start), end: sentenceEnd(text, end) };
    if (last && window.start <= last.end + 1) last.end = Math.max(last.end, window.end);
    else windows.push(window);
  }
  return windows.map(({ start, end }) => ({
    kind: 'words',
    place: labelOf(placeOf(uses[0]!)),
    address: urlOf(placeOf(uses[0]!)),
    parts: split(text, start, end, marks),
    cut: [start > 0, end < text.length],
  }));
}

/** A stretch of a text, cut at the marks inside it; overlapping marks count as one. */
function split(text: string, from: number, to: number, marks: { start: number; end: number }[]): Excerpt['parts'] {
  const parts: Excerpt['parts'] = [];
  let at = from;
  for (const { start, end } of marks.filter((mark) => mark.start >= from && mark.end <= to && mark.end > mark.start)) {
    if (end <= at) continue;
    parts.push({ text: text.slice(at, Math.max(at, start)), marked: false });
    parts.push({ text: text.slice(Math.max(at, start), end), marked: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), marked: false });
  return parts.filter(({ text: words }) => words);
}

/** A full stop ends a sentence where a space and a capital letter follow it. */
const sentences = /[.;:] (?=\p{Lu}|\()/gu;

const sentenceStart = (text: string, at: number): number =>
  [...text.slice(0, at).matchAll(sentences)].reduce((_, match) => match.index + 2, 0);

function sentenceEnd(text: string, from: number): number {
  const next = [...text.matchAll(sentences)].find(({ index }) => index >= from);
  return next ? next.index + 1 : text.length;
}
