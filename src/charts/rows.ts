import { z } from 'zod';
import { use } from '../places/use.ts';
import { words } from '../validate.ts';
import { number } from '../format.ts';
import { formatSigned } from './format.ts';

/** One observation: what every form of chart draws, what the table behind it shows, what its data files hold. */
export const row = z.object({
  /** Where it stands along the chart: a year, an age band, a name. */
  key: z.string(),
  /** What is measured, or whose value it is: `Births`, `Urban`. */
  series: z.string(),
  /** The small multiple it is drawn in, where there is more than one. */
  panel: z.string().optional(),
  value: z.number(),
  /** Where the report prints it; absent from what the chart computes. */
  use: use.optional(),
  /** What the mark prints, where the number alone would not do. */
  text: z.string().optional(),
});

/** What a value is. */
const measure = z.strictObject({
  /** As it follows a number: `deaths`, `per 100,000 live births`. */
  unit: words,
  decimals: z.int().nonnegative().optional(),
  /** Whether a positive value shows its sign. */
  signed: z.boolean().optional(),
});

/** What a chart is drawn from. */
export const data = z.object({
  rows: z.array(row).min(1),
  /** What the keys are: `Year`, `Age`. */
  key: words,
  /** Of all values; or of each panel's, or else each series', by its name. */
  measure: z.union([measure, z.record(z.string(), measure)]),
});

export type Row = z.infer<typeof row>;
export type Measure = z.infer<typeof measure>;
export type Data = z.infer<typeof data>;

/** The measure of one row. @throws {Error} for a panel and series that have none. */
export function measureOf({ measure }: Data, { panel, series }: Row): Measure {
  if (isMeasure(measure)) return measure;
  const found = measure[panel ?? ''] ?? measure[series];
  if (!found) throw new Error(`Unexpected ${panel ?? series}, expected a name that has a measure`);
  return found;
}

/** Whether all values are of one measure. */
export const isMeasure = (measure: Data['measure']): measure is Measure => typeof measure.unit === 'string';

/** `129,009`, without its unit. */
export function print(value: number, { decimals = 0, signed = false }: Measure): string {
  return (signed ? formatSigned : number)(value, decimals);
}

/** A row's reading in full: `2017, Urban, Deaths: 76,522 deaths`; a name that the unit repeats is left out. */
export function reading(data: Data, row: Row): string {
  const { unit } = measureOf(data, row);
  const { key, panel, series, value } = row;
  const names = distinct([key, panel, series].filter((name) => name && name.toLowerCase() !== unit));
  return `${names.join(', ')}: ${print(value, measureOf(data, row))} ${unit}`;
}

/** Colours a chart may use, by token; `muted` is for context. */
export type Tone = 'sky' | 'sun' | 'madder' | 'steppe' | 'muted' | 'ink';

/** A tone as a paint, so that one drawing serves all themes. */
export const paint = (tone: Tone): string => (tone === 'ink' ? 'currentColor' : `var(--${tone})`);

/** Distinct values in the order in which they first come. */
export const distinct = <Value>(values: Value[]): Value[] => [...new Set(values)];

/** What is measured, each series once with its unit. */
export function variablesOf(data: Data): { name: string; unit: string }[] {
  const units = new Map(data.rows.map((row) => [row.series, measureOf(data, row).unit]));
  return [...units].map(([name, unit]) => ({ name, unit }));
}
