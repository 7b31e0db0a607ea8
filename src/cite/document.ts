import type { Report } from '../collections/report.ts';

/** The document that all citations are of: what a report declares of itself. */
export type CitedDocument = Pick<Report, 'symbol' | 'title' | 'state' | 'date'>;

/** Whose document it is by its symbol; the State wrote it. */
export const publisher = 'United Nations';

/**
 * Where the United Nations keep the document, in all its languages: their permanent address by symbol. A symbol may hold
 * brackets, or a space.
 */
export const officialAddress = ({ symbol }: Pick<CitedDocument, 'symbol'>): string =>
  `https://undocs.org/${encodeURI(symbol)}`;

/** Whose site, edition or file this is not: said on each page, card, frame and file. */
export const independence = ({ state }: Pick<CitedDocument, 'state'>): string =>
  `An independent reading; not made or endorsed by the ${publisher} or the Government of ${state}.`;

/** The symbol as a name for files and keys: `HRI-CORE-KAZ-2019`. */
export const fileNameOf = (symbol: string): string => symbol.replace(/[^A-Za-z0-9]+/g, '-');

/** The parts of its date, for styles that each write it their own way: `7 February 2019`. */
export function dateOf({ date }: CitedDocument): { day: number; month: string; monthNumber: number; year: number } {
  const [year, monthNumber, day] = date.split('-').map(Number) as [number, number, number];
  const month = new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  return { day, month, monthNumber, year };
}
