import { z } from 'zod';
import type { Grammar } from '../parse/grammar.ts';
import { words } from '../parse/inline.ts';
import { walk } from '../parse/nodes.ts';
import { annexReferences } from '../parse/references.ts';
import type { Paragraph, Root } from '../parse/types.ts';
import { paragraphId, paragraphPattern } from '../places/id.ts';
import { urlOf } from '../places/url.ts';
import { sectionIds } from './sections.ts';
import { repeats } from './repeats.ts';

export const sourceLines = z.object({
  line: z.int().positive().describe('First line of the source, from 1.'),
  endLine: z.int().positive().describe('Last line, inclusive.'),
});

export const paragraph = z.strictObject({
  number: z.int().positive().describe('The printed number.'),
  id: z.string().regex(paragraphPattern).describe('The anchor on the reading page, `para-N`.'),
  url: z.string().describe('The permalink, from the site’s root: `/para/N/`.'),
  section: z.string().describe('The innermost section it stands in, `i-a-c`.'),
  text: z.string().min(1).describe('Its words: marks gone, white space single. The list’s entries are in `items`.'),
  items: z.array(z.string().min(1)).describe('The entries of the list that closes it, in order.'),
  letters: z.array(z.string()).optional().describe('Their printed letters, `(a)`; absent of a bulleted list.'),
  footnotes: z
    .array(z.object({ mark: z.string(), text: z.string(), at: z.int() }))
    .describe('Its footnotes: the printed mark, the words, and the offset in `text` at which the mark is called.'),
  annexes: z.array(z.int()).describe('Numbers of the annexes it cites, the missing ones included, in order and once.'),
  sameAs: z.array(z.int()).describe('Numbers of the paragraphs that repeat it word for word or nearly.'),
  source: sourceLines.describe('Where it stands in the source.'),
});

export type ParagraphEntry = z.infer<typeof paragraph>;

export function paragraphs(tree: Root, report: { grammar: Grammar }): ParagraphEntry[] {
  const entries = ownParagraphs(tree, report);
  const same = repeats(entries.map(({ text, items }) => [text, ...items].join(' ')));
  return entries.map((one, index) => ({ ...one, sameAs: same[index]!.map((other) => entries[other]!.number) }));
}

/** A paragraph by itself: what repeats it takes longer to find than all the rest. */
export type OwnParagraph = Omit<ParagraphEntry, 'sameAs'>;

export function ownParagraphs(tree: Root, { grammar }: { grammar: Grammar }): OwnParagraph[] {
  const ids = sectionIds(tree, grammar.ranks);
  const entries: OwnParagraph[] = [];
  let section = '';
  for (const block of tree.children) {
    if (block.type === 'heading') section = ids.get(block)!;
    if (block.type === 'paragraph') entries.push(entry(block, section));
  }
  return entries;
}

function entry(node: Paragraph, section: string): OwnParagraph {
  const text = words(node.children);
  const { start, end } = node.position;
  const items = node.children.filter((child) => child.type === 'item');
  return {
    number: node.number,
    id: paragraphId(node.number),
    url: urlOf({ kind: 'paragraph', number: node.number }),
    section,
    text,
    items: items.map((item) => words(item.children)),
    ...(items.some(({ mark }) => mark !== '•') && { letters: items.map(({ mark }) => mark) }),
    footnotes: walk(node).flatMap((child) =>
      child.type === 'footnote'
        ? [{ mark: child.mark, text: words(child.children), at: callOffset(node, child.reference) }]
        : [],
    ),
    annexes: [...new Set(annexReferences(text).flatMap(({ numbers }) => numbers))],
    source: { line: start.line, endLine: end.line },
  };
}

/** Where a footnote is called. A call in the list is counted on from the text: see `callsIn`. */
function callOffset(node: Paragraph, reference: string): number {
  const items = node.children.filter((child) => child.type === 'item');
  const text = node.children.filter((child) => child.type !== 'item');
  let before = 0;
  for (const children of [text, ...items.map((item) => item.children)]) {
    const call = children.findIndex(
      (child) => child.type === 'trivia' && child.value.startsWith(`[footnoteRef:${reference}]`),
    );
    if (call >= 0) return before + words(children.slice(0, call)).length;
    before += words(children).length + 1;
  }
  return 0;
}

/**
 * The footnotes called in one line of a paragraph, in order: in its text (line 0) or in an entry of its list (from 1).
 * `index` is the footnote’s in the paragraph, `at` the offset in that line. In `footnotes` the offset of a call in the
 * list is that in the text and the entries together, a line end between two of them.
 */
export function callsIn(
  { text, items, footnotes }: Pick<ParagraphEntry, 'text' | 'items' | 'footnotes'>,
  line: number,
): { index: number; at: number }[] {
  const lines = [text, ...items];
  const start = lines.slice(0, line).reduce((sum, words) => sum + words.length + 1, 0);
  return footnotes
    .map(({ at }, index) => ({ index, at: at - start }))
    .filter(({ at }) => at >= 0 && at <= (lines[line] ?? '').length)
    .sort((a, b) => a.at - b.at);
}
