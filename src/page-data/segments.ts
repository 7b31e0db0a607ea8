import { annexReferences } from '../parse/references.ts';
import { withoutOverlaps } from '../collections/overlaps.ts';
import { callsIn, type ParagraphEntry } from '../collections/paragraphs.ts';
import type { Mark } from '../checks/verdicts.ts';
import type { WordUse } from './glossary-words.ts';

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
 * In the text of a paragraph: references to annexes, calls of footnotes, the figures of checks and words to explain, in
 * order and without overlaps. A figure inside a link to an annex is not marked as well.
 */
export function spansOf(
  paragraph: Pick<ParagraphEntry, 'text' | 'items' | 'footnotes'>,
  marks: Mark[] = [],
  words: WordUse[] = [],
): Span[] {
  return withoutOverlaps([
    ...annexReferences(paragraph.text).flatMap(({ links }) => links.map((link): Span => ({ kind: 'annex', ...link }))),
    ...callSpans(paragraph, 0),
    ...marks.map((mark): Span => ({ kind: 'mark', ...mark })),
    ...words.map((use): Span => ({ kind: 'word', ...use })),
  ]);
}

/** In an entry of a paragraph’s list, by its index: calls of footnotes and words to explain. */
export function itemSpansOf(paragraph: ParagraphEntry, index: number, words: WordUse[] = []): Span[] {
  return withoutOverlaps([...callSpans(paragraph, index + 1), ...words.map((use): Span => ({ kind: 'word', ...use }))]);
}

const callSpans = (paragraph: Pick<ParagraphEntry, 'text' | 'items' | 'footnotes'>, line: number): Span[] =>
  callsIn(paragraph, line).map(({ index, at }) => ({ kind: 'footnote', start: at, end: at, index }));

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
