import { printDate } from '../../parse/dates.ts';

const quarters = ['first', 'second', 'third', 'fourth'];

/** The report's own date of a figure in words: `21 November 2018`, `the third quarter of 2018`, `2017`. */
export function dateOf(asAt: string): string {
  const [year, quarter] = asAt.split('-Q');
  return quarter ? `the ${quarters[Number(quarter) - 1]} quarter of ${year}` : printDate(asAt);
}
