import { csvFormatRows } from 'd3';
import type { Use } from '../places/use.ts';
import { distinct, measureOf, print, type Data, type Measure, type Row } from './rows.ts';
import type { Table } from './spec.ts';

/**
 * The table behind a chart: a line for each key, a column for each series. Panels that share their series follow one
 * another as groups of lines; panels of different series stand side by side.
 */
export function tableOf(data: Data): Table {
  const { rows, key: keyName } = data;
  const series = distinct(rows.map((row) => row.series));
  const panels = distinct(rows.map(({ panel }) => panel));
  const shared = panels.every((panel) =>
    series.every((name) => rows.some((row) => row.panel === panel && row.series === name)),
  );
  const groups = shared ? panels : [undefined];
  const keys = distinct(rows.map(({ key }) => key));
  return {
    columns: [
      keyName,
      ...series.map((name) =>
        head(
          name,
          measureOf(
            data,
            rows.find((row) => row.series === name)!,
          ),
        ),
      ),
    ],
    rows: groups.flatMap((group) => {
      const members = group === undefined ? rows : rows.filter(({ panel }) => panel === group);
      const within = keys.filter((key) => members.some((row) => row.key === key));
      return within.map((key) => ({ group, label: key, cells: series.map((name) => cell(data, members, key, name)) }));
    }),
  };
}

/** `Deaths`; `Natural increase, persons`. */
const head = (name: string, { unit }: Measure) =>
  name.toLowerCase().endsWith(unit.toLowerCase()) ? name : `${name}, ${unit}`;

function cell(data: Data, rows: Row[], key: string, series: string) {
  const row = rows.find((one) => one.key === key && one.series === series);
  return row ? { text: print(row.value, measureOf(data, row)), use: row.use } : { text: '' };
}

/** The rows as tidy CSV: one observation a line, with its source where the report prints it, which `sourceOf` names. */
export function csvOf(data: Data, sourceOf: (use: Use) => string): string {
  const panels = data.rows.some(({ panel }) => panel);
  const lines = data.rows.map((row) => [
    row.key,
    ...(panels ? [row.panel ?? ''] : []),
    row.series,
    String(exact(row.value)),
    measureOf(data, row).unit,
    row.use ? sourceOf(row.use) : '',
  ]);
  const head = [data.key.toLowerCase(), ...(panels ? ['panel'] : []), 'series', 'value', 'unit', 'source'];
  return `${csvFormatRows([head, ...lines])}\n`;
}

/** A computed value without the dust of binary fractions. */
export const exact = (value: number): number => Number(value.toPrecision(12));
