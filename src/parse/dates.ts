const months = 'January February March April May June July August September October November December'.split(' ');

/** `2 December 2003` → `2003-12-02`, `October 2008` → `2008-10`, `1995` → `1995`; anything else → null. */
export function readDate(text: string): string | null {
  const [, day, month, year] = /^(?:(?:(\d{1,2}) )?(\p{L}+) )?(\d{4})$/u.exec(text.trim()) ?? [];
  if (!year) return null;
  if (!month) return year;
  const index = months.indexOf(month);
  if (index < 0) return null;
  return [year, String(index + 1).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

/** `2017-03-10` → `10 March 2017`, `2008-10` → `October 2008`. */
export function printDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
