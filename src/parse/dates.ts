/** The months as English texts print them, January first. */
export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2 December 2003` → `2003-12-02`, `October 2008` → `2008-10`, `1995` → `1995`; anything else, 30 February too → null. */
export function readDate(text: string): string | null {
  const [, day, month, year] = /^(?:(?:(\d{1,2}) )?(\p{L}+) )?(\d{4})$/u.exec(text.trim()) ?? [];
  if (!year) return null;
  if (!month) return year;
  const index = months.indexOf(month);
  if (index < 0 || (day && !hasDay(Number(year), index, Number(day)))) return null;
  return [year, String(index + 1).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

/** `2 December 2003` → `2003-12-02`; a date less exact than a day, or none → null. */
export function readDay(text: string): string | null {
  const iso = readDate(text);
  return iso?.length === 10 ? iso : null;
}

/** A day that a month (from 0) does not have is one of another month. */
const hasDay = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month, day)).getUTCMonth() === month;

/** `2017-03-10` → `10 March 2017`, `2008-10` → `October 2008`. */
export function printDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
