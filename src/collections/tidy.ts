import { csvFormatRows } from 'd3-dsv';
import type { Tidy } from '../parse/grammar.ts';
import type { TableEntry } from './tables.ts';

/** One observation a row: each key a variable's name, each value as printed or as the number it stands for. */
export type Observation = Record<string, string | number | null>;

/**
 * A table as tidy data. The row labels, the groups and the columns' keys become variables; numbers are values, never
 * the printed digits. With `row: null` the rows are the measures and the columns' keys the observations.
 */
export function tidy(
  { columns, rows }: TableEntry,
  { row: rowName, group: groupName, measure, fillDown }: Tidy,
): Observation[] {
  const observations = new Map<string, Observation>();
  let label = '';
  const above: Record<string, string> = {};
  for (const row of rows) {
    label = row.label || label;
    for (const { column, text: printed, value } of row.cells) {
      const text = fillDown?.includes(column) ? (above[column] = printed || (above[column] ?? '')) : printed;
      const { keys = {}, type } = columns.find(({ id }) => id === column)!;
      const variables = {
        ...(groupName && { [groupName]: row.group }),
        ...(rowName && { [rowName]: numeric(label) }),
        ...keys,
      };
      const name = (measure ?? (rowName ? column : row.id)).replaceAll('-', '_');
      // A row is an observation of its own, also under a label that another has; where rows are measures, a column is.
      const identity = JSON.stringify([variables, rowName || !Object.keys(keys).length ? row.id : null]);
      const observation = observations.get(identity) ?? { ...variables };
      observation[name] = type === 'text' || type === 'dates' ? text : value;
      observations.set(identity, observation);
    }
  }
  return [...observations.values()];
}

/** A year that labels a row is a number. */
function numeric(label: string): string | number {
  return /^\d{4}$/.test(label) ? Number(label) : label;
}

/**
 * Observations → CSV after RFC 4180, UTF-8, `\n` line ends; null is an empty field, a list is joined by `; `.
 * `names` are the columns, in order; those of the first observation, where there is one always.
 */
export function toCsv(observations: object[], names = Object.keys(observations[0] ?? {})): string {
  const rows = observations.map((one) => names.map((name) => field((one as Record<string, unknown>)[name])));
  return `${csvFormatRows([names, ...rows])}\n`;
}

function field(value: unknown): string {
  return Array.isArray(value) ? value.join('; ') : String(value ?? '');
}
