import type { Member } from '../../collections/facts.ts';
import type { Row } from '../../charts/rows.ts';

/** Statistics of a series as rows of a chart, each keyed by its name in the series. */
export const membersOf = (members: Member[], of: { series: string; panel?: string }): Row[] =>
  members.map(({ key, value, use }) => ({ ...of, key: key, value, use }));

/** The largest first; equals, and those named last, in the order of the report. */
export const ranked = (members: Member[], last: string[] = []): Member[] =>
  members.toSorted((a, b) => Number(last.includes(a.key)) - Number(last.includes(b.key)) || b.value - a.value);

/** The one of that name. @throws {Error} where there is none. */
export function named(members: Member[], key: string): Member {
  const found = members.find((one) => one.key === key);
  if (!found) throw new Error(`Unexpected key ${key}, expected one of the series`);
  return found;
}
