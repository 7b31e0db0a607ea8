import { textDirective } from '../quotation/text-fragment.ts';
import type { Outcome } from '../checks/verdict-words.ts';
import { cellAnchor, paragraphId, rowAnchor } from '../places/id.ts';
import { titleOf } from '../places/label.ts';
import { paragraphs as paragraphPlaces } from '../places/paragraphs.ts';
import { urlOf } from '../places/url.ts';
import { isMatch } from './cluster.ts';
import type { Documents } from './documents.ts';
import type { Hit } from './engine.ts';
import { excerptOf, markedText, type Piece } from './excerpt.ts';
import type { Reader } from './words.ts';

/** A result as a page shows it. */
export interface Item {
  /** Path from the site's root, with a text fragment that scrolls to the matches. */
  to: string;
  /** What the site calls it: `Paragraph 15`. */
  name: string;
  /** The headings above a paragraph, or the title of a row's table: the document's words. */
  path: string[];
  /** The document's words, with the matches marked. */
  doc: Piece[];
  /** This site's words, with the matches marked. */
  ours: Piece[];
  outcome?: Outcome;
}

/** How much of what follows a numeral is shown with it, in characters. */
const after = 24;

type Presenter = (hit: Hit, documents: Documents, read: Reader) => Item;

const item = (to: string, name: string, rest: Partial<Item>): Item => ({
  to,
  name,
  path: [],
  doc: [],
  ours: [],
  ...rest,
});

const presenters: Record<Hit['kind'], Presenter> = {
  subject({ at, terms }, documents, read) {
    const { id, label, locators } = documents.subjects[at]!;
    const count = locators.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    const size = count === 1 ? '1 paragraph' : `${count} paragraphs`;
    return item(urlOf({ kind: 'subject', id }), count ? size : 'The report does not mention this', {
      ours: markedText(label, terms, read),
    });
  },

  section({ at, terms }, documents, read) {
    const [id, label, title, parent, first, last] = documents.sections[at]!;
    const extent = first <= last ? titleOf(paragraphPlaces(first, last)) : 'Heading';
    return item(urlOf({ kind: 'section', id }), extent, {
      path: pathOf(parent, documents),
      doc: [label && `${label} `, ...markedText(title, terms, read)].filter((piece) => piece !== ''),
    });
  },

  paragraph({ at, terms }, documents, read) {
    const blocks = documents.paragraphs[at]!;
    const { pieces, block, span } = excerptOf(blocks, terms, read);
    const number = at + 1;
    return item(linkTo(number, block, span, documents), titleOf(paragraphPlaces(number)), {
      path: pathOf(sectionOf(number, documents), documents),
      doc: pieces,
    });
  },

  table({ at, terms }, documents, read) {
    const { page, name, title, columns, notes } = documents.tables[at]!;
    const heads = columns.map((column) => column[1]);
    const blocks = [title, heads.join(', '), ...notes].filter(Boolean);
    return item(page, name, { doc: excerptOf(blocks, terms, read).pieces });
  },

  row({ at, row, terms }, documents, read) {
    const { page, name, title, columns, rows } = documents.tables[at]!;
    const [id, label, cells] = rows[row]!;
    const hits = (text: string) => read(text).filter((word) => isMatch(word, terms)).length;
    const scores = cells.map((text, index) => hits(text) + hits(columns[index]![1]));
    const cell = scores.indexOf(Math.max(...scores));
    const marks = (text: string) => markedText(text, terms, read);
    const found = scores[cell]! > 0;
    const head = columns[cell]?.[1] ?? '';
    return item(`${page}#${found ? cellAnchor(id, columns[cell]![0]) : rowAnchor(id)}`, name, {
      path: title ? [title] : [],
      doc: found
        ? [...marks(label), label && ' · ', ...marks(head), head && ': ', ...marks(cells[cell]!)].filter(Boolean)
        : marks(label),
    });
  },

  statistic({ at, terms }, documents, read) {
    const [label, paragraph, start, length] = documents.statistics[at]!;
    const text = documents.paragraphs[paragraph - 1]![0]!;
    const end = start + length;
    // With the words that follow it, which include its unit.
    const cut = end + after >= text.length ? text.length : text.lastIndexOf(' ', end + after);
    return item(linkTo(paragraph, 0, [start, end], documents), titleOf(paragraphPlaces(paragraph)), {
      doc: [...markedText(text.slice(start, cut), terms, read), ...(cut < text.length ? [' …'] : [])],
      ours: markedText(label, terms, read),
    });
  },

  chart({ at, terms }, documents, read) {
    const [id, headline] = documents.charts[at]!;
    return item(urlOf({ kind: 'chart', id }), 'Chart', { ours: markedText(headline, terms, read) });
  },

  story({ at, terms }, documents, read) {
    const [id, title] = documents.stories[at]!;
    return item(`/stories/${id}/`, 'Story', { ours: markedText(title, terms, read) });
  },

  check({ at, terms }, documents, read) {
    const [id, claim, outcome] = documents.checks[at]!;
    return item(urlOf({ kind: 'check', id }), 'Check', { ours: markedText(claim, terms, read), outcome });
  },
};

export const present: Presenter = (hit, documents, read) => presenters[hit.kind](hit, documents, read);

/** The index of the innermost section of a paragraph. */
const sectionOf = (number: number, { sections }: Documents): number =>
  sections.findLastIndex(([, , , , first]) => first <= number);

/** A section's heading and those above it, outermost first. */
function pathOf(section: number, documents: Pick<Documents, 'sections'>): string[] {
  const found = documents.sections[section];
  if (!found) return [];
  const [, label, title, parent] = found;
  return [...pathOf(parent, documents), `${label} ${title}`.trim()];
}

/** A link to a paragraph's page with a text fragment for the matches, which must not occur earlier on that page. */
function linkTo(number: number, block: number, span: [number, number] | null, documents: Documents): string {
  const path = `${urlOf({ kind: 'paragraph', number })}#${paragraphId(number)}`;
  if (!span) return path;
  const blocks = documents.paragraphs[number - 1]!;
  const page = [
    documents.symbol,
    ...pathOf(sectionOf(number, documents), documents),
    titleOf(paragraphPlaces(number)),
    `${number}.`,
    ...blocks,
  ];
  const own = page.length - blocks.length + block;
  // From the sign before a word, such as a bracket, so that the fragment begins with a whole word.
  const from = blocks[block]!.lastIndexOf(' ', span[0]) + 1;
  return path + textDirective(page, { start: { block: own, at: from }, end: { block: own, at: span[1] } });
}
