import { printDate } from '../../parse/dates.ts';

const quarters = ['first', 'second', 'third', 'fourth'];

/** The report's own date of a figure in words: `21 November 2018`, `the third quarter of 2018`, `2017`. @throws {Error} where it gives none. */
export function dateOf(asAt: string | null): string {
  if (asAt === null) throw new Error('Unexpected figure without a date, expected one with the report’s own');
  const [year, quarter] = asAt.split('-Q');
  return quarter ? `the ${quarters[Number(quarter) - 1]} quarter of ${year}` : printDate(asAt);
}
