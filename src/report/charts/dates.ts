const months = 'January February March April May June July August September October November December'.split(' ');
const quarters = ['first', 'second', 'third', 'fourth'];

/** The report's own date of a figure in words: `21 November 2018`, `the third quarter of 2018`, `2017`. */
export function dateOf(asAt: string): string {
  const [, year, quarter, month, day] = /^(\d{4})(?:-Q(\d)|-(\d\d)(?:-(\d\d))?)?$/.exec(asAt)!;
  if (quarter) return `the ${quarters[Number(quarter) - 1]} quarter of ${year}`;
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
