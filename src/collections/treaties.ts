import { z } from 'zod';
import type { Report } from '../parse/grammar.ts';
import type { Root } from '../parse/types.ts';
import { tables } from './tables.ts';

export const treaty = z.strictObject({
  /** `treaty-1`. */
  id: z.string().regex(/^treaty-\d+$/),
  /** The printed number, without its full stop. */
  number: z.int().positive(),
  /** The treaty's name as printed. */
  treaty: z.string().min(1),
  /** ISO date of signature: the first of two printed dates, else null. */
  signed: z.iso.date().nullable(),
  /** ISO date of ratification or accession: the second of two printed dates, or the only one, else null. */
  ratified: z.iso.date().nullable(),
  /** The dates as printed, a line each; `-` and nothing at all are two different things. */
  dates: z.array(z.string()),
  /** As printed; null where the row has no such cell. */
  reservations: z.string().nullable(),
  derogations: z.string().nullable(),
});

export type TreatyEntry = z.infer<typeof treaty>;

export function treaties(tree: Root, report: Report): TreatyEntry[] {
  const { rows } = tables(tree, report).find(({ id }) => id === report.treaties.table)!;
  return rows.map(({ label, cells }) => {
    const text = (column: string) => cells.find((cell) => cell.column === column);
    const dates = text('dates')?.lines ?? [];
    const iso = dates.map(isoDate);
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
    };
  });
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2 December 2003` → `2003-12-02`; anything else → null. */
export function isoDate(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const index = months.indexOf(month ?? '');
  if (index < 0) return null;
  return `${year}-${String(index + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
