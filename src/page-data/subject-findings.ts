import type { CheckEntry } from '../checks/check.ts';
import type { FindingEntry } from '../findings/finding.ts';
import { isAbout } from '../subjects/subjects.ts';
import type { SubjectEntry } from '../subjects/subject.ts';

/** A paragraph that is about more treaties than this, as the one with the table of all, does not tell one from another. */
const mostTreaties = 4;

/**
 * The findings that touch a subject: those that concern one of its paragraphs, or of a treaty its rows in the report’s
 * tables. Of a treaty, paragraphs that list many treaties do not count.
 *
 * @param annex id of the annex that lists the reports, as places name it: `annex-10`.
 */
export function findingsOf(
  subject: SubjectEntry,
  { findings, checks, subjects }: { findings: FindingEntry[]; checks: CheckEntry[]; subjects: SubjectEntry[] },
  annex: string,
): FindingEntry[] {
  const treaties = subjects.filter(({ kind }) => kind === 'treaty');
  const rows = [
    ...subject.rows.map((row) => `treaties.r-${row}.`),
    ...(subject.reports ? [`${annex}.r-${subject.reports}-`] : []),
  ];
  const isTelling = (number: number) =>
    subject.kind !== 'treaty' || treaties.filter(isAbout(number)).length <= mostTreaties;
  const touches = (place: string): boolean => {
    const number = Number(/^para-(\d+)(?!\d)/.exec(place)?.[1]);
    return number ? isAbout(number)(subject) && isTelling(number) : rows.some((row) => place.startsWith(row));
  };
  const placesOf = (id: string) => {
    const check = checks.find((one) => one.id === id);
    return check ? [check.mark, ...check.uses].flatMap((use) => (use && 'place' in use ? [use.place] : [])) : [];
  };
  return findings.filter(({ where, checks: ids }) => [...where, ...ids.flatMap(placesOf)].some(touches));
}
