import { slug } from '../slug.ts';

/** An entry of the subject index, as the search knows it. */
export interface SearchedSubject {
  id: string;
  label: string;
  /** Other names that people look for. */
  synonyms: string[];
  /** In the order of the document. */
  locators: SearchedLocator[];
}

/** Numbers of the first and the last paragraph, and whether the report says most about the subject there. */
export type SearchedLocator = [first: number, last: number, main: boolean];

/**
 * Subjects as text, one a line, which is a third shorter on the wire than as JSON: the label, the id unless it is the
 * label’s slug, the locators, the synonyms, with `|` between. A locator is counted from the end of the one before it:
 * `286+5* 3` for 286–291, a main one, and 294.
 */
export function writeSubjects(subjects: SearchedSubject[]): string {
  return subjects
    .map(({ id, label, synonyms, locators }) => {
      const places = locators.map(([first, last, main], index) => {
        const step = first - (locators[index - 1]?.[1] ?? 0);
        return `${step}${last > first ? `+${last - first}` : ''}${main ? '*' : ''}`;
      });
      return [label, id === slug(label) ? '' : id, places.join(' '), ...synonyms].join('|');
    })
    .join('\n');
}

/** Subjects from the text that {@link writeSubjects} makes. */
export function readSubjects(text: string): SearchedSubject[] {
  return text.split('\n').map((line) => {
    const [label = '', id, places, ...synonyms] = line.split('|');
    let end = 0;
    const locators = [...(places ?? '').matchAll(/(\d+)(?:\+(\d+))?(\*?)/g)].map(
      ([, step, more, main]): SearchedLocator => {
        const first = end + Number(step);
        end = first + Number(more ?? 0);
        return [first, end, main === '*'];
      },
    );
    return { id: id || slug(label), label, synonyms, locators };
  });
}
