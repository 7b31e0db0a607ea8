import { textDirective } from '../cite/text-fragment.ts';
import type { Verdict } from '../collections/judge.ts';
import { isHit } from './cluster.ts';
import type { Documents } from './documents.ts';
import type { Hit } from './engine.ts';
import { excerptOf, markedText, type Piece } from './excerpt.ts';
import type { Reader } from './words.ts';

/** One thing found, as a page shows it. */
export interface Item {
  /** Path from the site's root, landing on the words. */
  to: string;
  /** The site's name for it. */
  name: string;
  /** Where it stands: the headings above a paragraph, the title of a row's table. The document's words. */
  path: string[];
  /** The document's words, with what was looked for marked. */
  doc: Piece[];
  /** This site's words, likewise. */
  ours: Piece[];
  verdict?: Verdict;
  /** How many more checks ask the same. */
  alike?: number;
}

/** How much of what follows a numeral stands with it, in characters. */
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
  section({ at, terms }, documents, read) {
    const [id, label, title, parent, first, last] = documents.sections[at]!;
    return item(`/report/#${id}`, first === last ? `Paragraph ${first}` : `Paragraphs ${first}–${last}`, {
      path: pathOf(parent, documents),
      doc: [label && `${label} `, ...markedText(title, terms, read)].filter((piece) => piece !== ''),
    });
  },

  paragraph({ at, terms }, documents, read) {
    const blocks = documents.paragraphs[at]!;
    const { pieces, block, stretch } = excerptOf(blocks, terms, read);
    const number = at + 1;
    return item(landing(number, block, stretch, documents), `Paragraph ${number}`, {
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
    const hits = (text: string) => read(text).filter((word) => isHit(word, terms)).length;
    const scores = cells.map((text, index) => hits(text) + hits(columns[index]![1]));
    const cell = scores.indexOf(Math.max(...scores));
    const marks = (text: string) => markedText(text, terms, read);
    const found = scores[cell]! > 0;
    const head = columns[cell]?.[1] ?? '';
    return item(`${page}#r-${id}${found ? `.${columns[cell]![0]}` : ''}`, name, {
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
    // With the words that follow it: its unit is among them.
    const cut = end + after >= text.length ? text.length : text.lastIndexOf(' ', end + after);
    return item(landing(paragraph, 0, [start, end], documents), `Paragraph ${paragraph}`, {
      doc: [...markedText(text.slice(start, cut), terms, read), ...(cut < text.length ? [' …'] : [])],
      ours: markedText(label, terms, read),
    });
  },

  chart({ at, terms }, documents, read) {
    const [id, headline] = documents.charts[at]!;
    return item(`/charts/${id}/`, 'Chart', { ours: markedText(headline, terms, read) });
  },

  story({ at, terms }, documents, read) {
    const [id, title] = documents.stories[at]!;
    return item(`/stories/${id}/`, 'Story', { ours: markedText(title, terms, read) });
  },

  check({ at, terms }, documents, read) {
    const [id, claim, verdict, alike] = documents.checks[at]!;
    return item(`/checks/#${id}`, 'Check', { ours: markedText(claim, terms, read), verdict, alike });
  },
};

export const present: Presenter = (hit, documents, read) => presenters[hit.kind](hit, documents, read);

/** The innermost section of a paragraph: the last that has begun. */
const sectionOf = (number: number, { sections }: Documents): number =>
  sections.findLastIndex(([, , , , first]) => first <= number);

/** The headings above, outermost first. */
function pathOf(section: number, documents: Pick<Documents, 'sections'>): string[] {
  const found = documents.sections[section];
  if (!found) return [];
  const [, label, title, parent] = found;
  return [...pathOf(parent, documents), `${label} ${title}`.trim()];
}

/** A paragraph's page, at the words: what stands above them there is not what the browser should find first. */
function landing(number: number, block: number, stretch: [number, number] | null, documents: Documents): string {
  const place = `/para/${number}/#para-${number}`;
  if (!stretch) return place;
  const blocks = documents.paragraphs[number - 1]!;
  const above = [
    documents.symbol,
    ...pathOf(sectionOf(number, documents), documents),
    `Paragraph ${number} ${number}.`,
  ].join(' ');
  const starts = blocks.map((_, index) => [above, ...blocks.slice(0, index)].join(' ').length + 1);
  const start = starts[block]!;
  const whole: [number, number] = [start, start + blocks[block]!.length];
  // From the sign before a word on, such as a bracket: what is named before it is whole words.
  const from = blocks[block]!.lastIndexOf(' ', stretch[0]) + 1;
  return place + textDirective([above, ...blocks].join(' '), [start + from, start + stretch[1]], whole, whole);
}
