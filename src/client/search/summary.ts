import type { Found } from '../../search/find.ts';
import { groups } from '../../search/groups.ts';

/** A longer query is shortened in the summary, characters. */
const longest = 60;

/**
 * How much was found, in a sentence or two, with what was left out of the query.
 * @param section heading of the section that was searched, or empty
 */
export function summaryOf(
  { hits, complete, dropped, unknown, direct, query }: Found,
  typed: string,
  section: string,
): string {
  const counts = groups.flatMap(({ kinds, names: [one, several] }) => {
    const number = kinds.reduce((sum, kind) => sum + hits[kind].length, 0);
    return number ? [`${number} ${number === 1 ? one : several}`] : [];
  });
  const asked = typed.length > longest ? `${typed.slice(0, longest)}…` : typed;
  const where = section ? ` in “${section}”` : '';
  const named = direct?.enter ? `${direct.name}: press Enter to go there. ` : '';
  if (!counts.length) {
    if (!direct) return `Nothing found for “${asked}”${where}.`;
    return named || (direct.problem ?? `${direct.name}.`);
  }
  const last = counts.pop()!;
  const all = counts.length ? `${counts.join(', ')} and ${last}` : last;
  const isOfWords = !query.phrases.length && !direct;
  return `${named}${note({ complete, dropped, unknown })}${all}${isOfWords ? ` for “${asked}”` : ''}${where}.`;
}

/** Why the results are not quite what was asked for. */
function note({ complete, dropped, unknown }: Pick<Found, 'complete' | 'dropped' | 'unknown'>): string {
  const quoted = (words: string[]) => words.map((word) => `“${word}”`).join(', ');
  if (dropped.length) return `Nothing has all of these words. Results without ${quoted(dropped)}: `;
  if (!complete) return 'Nothing has all of these words. Results with most of them: ';
  return unknown.length ? `No results for ${quoted(unknown)}. Results with similar words: ` : '';
}
