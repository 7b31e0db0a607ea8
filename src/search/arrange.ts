import type { Documents, Range } from './documents.ts';
import type { Hit } from './engine.ts';
import type { Kind } from './entries.ts';
import { groups } from './groups.ts';

/** What a reader has chosen to see of the results, and in which order. Empty texts are the defaults. */
export interface View {
  /** `document` for the document's order, else by relevance. */
  sort: string;
  /** The id of a group of results. */
  kind: string;
  /** The id of a section. */
  section: string;
  /** The id of a subject. */
  subject: string;
}

/** The results that a reader has chosen, in the chosen order. */
export function arrange(hits: Record<Kind, Hit[]>, view: View, documents: Documents): Record<Kind, Hit[]> {
  const kinds = groups.find(({ id }) => id === view.kind)?.kinds;
  const section = documents.sections.find(([id]) => id === view.section);
  const subject = documents.subjects.find(({ id }) => id === view.subject);
  const isChosen = (hit: Hit) => {
    const own = section || subject ? paragraphsOf(hit, documents) : [];
    return (
      (!kinds || kinds.includes(hit.kind)) &&
      (!section || own.some(([first, last]) => first >= section[4] && last <= section[5])) &&
      (!subject || own.some((one) => subject.locators.some((locator) => overlap(one, locator))))
    );
  };
  const arranged = Object.entries(hits).map(([kind, all]) => {
    const chosen = all.filter(isChosen);
    return [kind, view.sort === 'document' ? chosen.sort((a, b) => compare(a, b, documents)) : chosen];
  });
  return Object.fromEntries(arranged) as Record<Kind, Hit[]>;
}

const overlap = ([first, last]: Range, [from, to]: [number, number, ...unknown[]]) => first <= to && from <= last;

/** The paragraphs that a result is in or about; none for what is in no section, such as an annex or a chart. */
function paragraphsOf({ kind, at }: Hit, { sections, tables, statistics, subjects }: Documents): Range[] {
  switch (kind) {
    case 'section':
      return [[sections[at]![4], sections[at]![5]]];
    case 'paragraph':
      return [[at + 1, at + 1]];
    case 'table':
    case 'row': {
      const number = Number(/^\/para\/(\d+)\//.exec(tables[at]!.page)?.[1]);
      return number ? [[number, number]] : [];
    }
    case 'statistic':
      return [[statistics[at]![1], statistics[at]![1]]];
    case 'subject':
      return subjects[at]!.locators.map(([first, last]) => [first, last]);
    default:
      return [];
  }
}

/** In the document's order. Other lists are in it already; figures are sorted by where they are printed. */
function compare(a: Hit, b: Hit, { statistics }: Documents): number {
  if (a.kind !== 'statistic') return a.at - b.at || a.row - b.row;
  const [, paragraph, at] = statistics[a.at]!;
  const [, otherParagraph, otherAt] = statistics[b.at]!;
  return paragraph - otherParagraph || at - otherAt;
}
