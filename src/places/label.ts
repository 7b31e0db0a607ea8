import { wholeOf } from './id.ts';
import type { CitablePlace, Place } from './place.ts';

/**
 * A place in words: `paragraph 15`, `annex 5`, `the table of treaties`. A cell is named by its row and column, a section
 * and a chart by their titles, where the place has them.
 */
export function labelOf(place: Place | CitablePlace): string {
  switch (place.kind) {
    case 'document':
      return 'the whole document';
    case 'paragraph':
      return `paragraph ${place.number}`;
    case 'range':
      return `paragraphs ${place.first}–${place.last}`;
    case 'section':
      return 'title' in place
        ? `section ${[joined(place.labels), place.title].filter(Boolean).join(' ')}`
        : 'a heading';
    case 'annex':
      return `annex ${place.number}`;
    case 'table':
      return `the table of ${place.table}`;
    case 'cell': {
      const table = labelOf(wholeOf(place));
      return 'names' in place ? `${table}, ${place.names.row}, ${place.names.column}` : table;
    }
    case 'passage':
      return labelOf(wholeOf(place));
    case 'chart':
      return 'title' in place ? `the chart “${place.title}”` : `chart ${place.id}`;
    case 'finding':
      return 'title' in place ? `the finding “${place.title}”` : `finding ${place.id}`;
    case 'check':
    case 'subject':
      return `${place.kind} ${place.id}`;
  }
}

/** The same at the start of a sentence: `Paragraph 15`. */
export const titleOf = (place: Place | CitablePlace): string =>
  labelOf(place).replace(/^\w/, (first) => first.toUpperCase());

/** `['I.', 'A.', '(c)']` → `I.A (c)` */
export function joined([first = '', ...rest]: string[]): string {
  const bare = (label: string) => label.replace(/\.$/, '');
  return rest.reduce((path, label) => path + (label.startsWith('(') ? ' ' : '.') + bare(label), bare(first));
}

/** What was typed, short enough to be repeated in a sentence. */
export const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
