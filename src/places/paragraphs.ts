import type { PlaceOf } from './place.ts';

/** One paragraph, or those from one to another, whichever is named first. */
export function paragraphs(from: number, to = from): PlaceOf<'paragraph' | 'range'> {
  if (from === to) return { kind: 'paragraph', number: from };
  return { kind: 'range', first: Math.min(from, to), last: Math.max(from, to) };
}
