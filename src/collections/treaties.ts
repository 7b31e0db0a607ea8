import { z } from 'zod';
import { readDay } from '../parse/dates.ts';
import type { TableEntry } from './tables.ts';

export const treaty = z.strictObject({
  id: z
    .string()
    .regex(/^treaty-\d+$/)
    .describe('Permanent, `treaty-N`.'),
  number: z.int().positive().describe('The printed number, without its full stop.'),
  treaty: z.string().min(1).describe('The treaty’s name as printed.'),
  signed: z.iso.date().nullable().describe('ISO date of signature: the first of two printed dates, else null.'),
  ratified: z.iso
    .date()
    .nullable()
    .describe('ISO date of ratification or accession: the second of two printed dates, or the only one, else null.'),
  dates: z
    .array(z.string())
    .describe('The dates as printed, a line each; `-` and nothing at all are two different things.'),
  reservations: z
    .string()
    .nullable()
    .describe('Reservations and declarations as printed; null where the row has no such cell.'),
  derogations: z.string().nullable().describe('Derogations, restrictions or limitations, likewise.'),
  url: z.string().describe('Its row on the site, from the site’s root: `/treaties/#r-N`.'),
});

export type TreatyEntry = z.infer<typeof treaty>;

/** None, where the report has no table of them. */
export function treaties(tables: TableEntry[]): TreatyEntry[] {
  const rows = tables.find(({ id }) => id === 'treaties')?.rows ?? [];
  return rows.map(({ id, label, cells }) => {
    const text = (column: string) => cells.find((cell) => cell.column === column);
    const dates = text('dates')?.lines ?? [];
    const iso = dates.map(readDay);
    const number = Number.parseInt(label, 10);
    return {
      id: `treaty-${number}`,
      number,
      treaty: text('treaty')!.text,
      signed: iso.length > 1 ? iso[0]! : null,
      ratified: iso.at(-1) ?? null,
      dates,
      reservations: text('reservations')?.text ?? null,
      derogations: text('derogations')?.text ?? null,
      url: `/treaties/#r-${id}`,
    };
  });
}
