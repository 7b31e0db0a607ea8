/** This site's own way of writing numbers and dates, in its own words only: what the document prints is never rewritten. */

const integer = new Intl.NumberFormat('en-GB');

/** `17,918,214`; with `decimals`, `21.6`. The minus is a minus. */
export function number(value: number, decimals = 0): string {
  const format = decimals
    ? new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    : integer;
  return format.format(value).replace('-', '−');
}

/** `2019-01-04` → `4 January 2019`. */
export function day(iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
