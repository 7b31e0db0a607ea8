import { annexReferences } from '../parse/references.ts';
import { withoutOverlaps } from './overlaps.ts';
import type { ParagraphEntry } from './paragraphs.ts';
import type { Mark } from './verdicts.ts';
import type { WordUse } from './words.ts';

/** A stretch of a paragraph's text that means something more than its words. */
export type Span =
  | { kind: 'annex'; start: number; end: number; number: number }
  | { kind: 'footnote'; start: number; end: number; index: number }
  | ({ kind: 'mark' } & Mark)
  | ({ kind: 'word' } & WordUse);

/** A paragraph's text cut at its spans: joining all `text` gives the text back. */
export interface Segment {
  text: string;
  span: Span | null;
}

/**
 * The references to annexes in a paragraph, the calls of its footnotes, what checks mark and words to explain, in order
 * and without overlaps: what a link to an annex holds is not marked as well.
 */
export function spansOf(
  { text, footnotes }: Pick<ParagraphEntry, 'text' | 'footnotes'>,
  marks: Mark[] = [],
  words: WordUse[] = [],
): Span[] {
  return withoutOverlaps([
    ...annexReferences(text).flatMap(({ links }) => links.map((link): Span => ({ kind: 'annex', ...link }))),
    ...footnotes.map(({ at }, index): Span => ({ kind: 'footnote', start: at, end: at, index })),
    ...marks.map((mark): Span => ({ kind: 'mark', ...mark })),
    ...words.map((use): Span => ({ kind: 'word', ...use })),
  ]);
}

/** Where a footnote of a paragraph is called and where it stands: the first by bare names, the others counted on. */
export function footnoteAnchors(paragraph: string, index: number): { call: string; note: string } {
  const nth = index ? `-${index + 1}` : '';
  return { call: `${paragraph}-call${nth}`, note: `${paragraph}-note${nth}` };
}

/** Cuts a text at spans that are in order and do not overlap. A footnote called inside one of them follows it. */
export function segmentsOf(text: string, spans: Span[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) segments.push({ text: text.slice(at, span.start), span: null });
    segments.push({ text: text.slice(span.start, span.end), span });
    at = Math.max(at, span.end);
  }
  if (at < text.length) segments.push({ text: text.slice(at), span: null });
  return segments;
}
