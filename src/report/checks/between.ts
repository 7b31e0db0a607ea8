import type { Checks, Place } from '../../checks/spec.ts';
import type { Telling } from './repeated-statements.ts';

type Facts = Parameters<Checks>[0];

/**
 * What stands in a place between two phrases, in braces: the phrases are declared, the words between them are read, so
 * that a corrected source changes what a check compares.
 *
 * @param after at the start of what is read; empty: the start of the place.
 * @param before where what is read ends; by default the end of the place.
 * @throws {Error} where one of the phrases is not in the place.
 */
export function between(facts: Facts, place: Place, after: string, before: RegExp | string = /$/): Telling {
  const address = typeof place === 'number' ? `para-${place}` : place;
  const text = facts.place(address);
  const at = text.indexOf(after);
  const start = at + after.length;
  const end =
    at < 0 ? null : new RegExp(before instanceof RegExp ? before : RegExp.escape(before)).exec(text.slice(start));
  if (!end?.index)
    throw new Error(`${address}: Unexpected nothing, expected words between “${after}” and “${String(before)}”`);
  return [place, `${after}{${text.slice(start, start + end.index)}}${end[0]}`];
}
