/** A file of the whole report in the list of the data page: its name, its size, and what it is. */
export interface Listed {
  name: string;
  size: string;
  what: string;
}

/**
 * The data page with one more file in its list, after the one named `beside`, whose markup it takes over. Listed anew
 * where it stood already.
 *
 * @throws {Error} where the page does not list `beside`.
 */
export function listed(html: string, { name, size, what }: Listed, beside: string): string {
  const others = html.replace(entryOf(name), '');
  const [entry] = entryOf(beside).exec(others) ?? [];
  if (!entry) throw new Error(`Unexpected data page, expected an entry for ${beside}`);
  const own = entry
    .replaceAll(beside, name)
    .replace(/(?<=<span class="meta">)[^<]*/, () => size)
    .replace(/(?<=<dd>)[^<]*/, () => what);
  return others.replace(entry, () => entry + own);
}

/** The markup of an entry, from its opening to its end. */
const entryOf = (name: string): RegExp =>
  new RegExp(String.raw`<div>\s*<dt>\s*<a [^>]*\b${name.replaceAll('.', String.raw`\.`)}"[^]*?</div>`);
