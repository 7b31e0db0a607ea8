import { csvParse } from 'd3-dsv';
import type { Tidy } from '../../parse/grammar.ts';
import type { TableEntry } from '../../collections/tables.ts';
import { capitalized } from '../../format.ts';
import type { Field, Resource, TableSchema } from '../../collections/data-package.ts';

export type Value = string | number | boolean | Date | null;

/** One sheet: a row of heads, then one observation a row. */
export interface Sheet {
  name: string;
  title: string;
  columns: { head: string; field: Field; unit?: string | undefined }[];
  rows: Value[][];
}

const read: Record<Field['type'], (text: string) => Value> = {
  string: String,
  integer: Number,
  number: Number,
  year: Number,
  date: (text) => new Date(`${text}T00:00:00Z`),
  boolean: (text) => text === 'true',
};

/**
 * A CSV file as a sheet, its values by the types of its Table Schema: numbers, dates, nothing for an empty field. The
 * head of a column adds the unit where the name does not say it: `birth_rate, per 1,000 population`.
 */
export function sheetOf(
  { path, title }: Resource,
  { fields }: TableSchema,
  csv: string,
  units: Map<string, string>,
): Sheet {
  return {
    name: capitalized(path.replace('.csv', '').replaceAll('-', ' ')),
    title,
    columns: fields.map((field) => {
      const unit = units.get(field.name);
      const named = !unit || slugged(field.name).includes(slugged(unit));
      return { head: named ? field.name : `${field.name}, ${unit}`, field, unit };
    }),
    rows: csvParse(csv).map((row) => fields.map(({ name, type }) => (row[name] ? read[type](row[name]) : null))),
  };
}

const slugged = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '_');

/** The unit of each measure of a table as tidy data, by the name of its column there. */
export function unitsOf({ columns, rows }: TableEntry, { row, measure }: Tidy): Map<string, string> {
  const named = row === null ? rows : columns;
  return new Map(
    named.flatMap(({ id, unit }) => (unit ? [[(measure ?? id).replaceAll('-', '_'), unit] as const] : [])),
  );
}
