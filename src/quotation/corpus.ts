import type { ParagraphEntry } from '../collections/paragraphs.ts';
import { normalise, type Normal } from './normal.ts';
import { closed, tokens, type Token } from './tokens.ts';

/** The parts of a paragraph that are read. */
export type Quotable = Pick<ParagraphEntry, 'number' | 'text' | 'items' | 'footnotes'>;

/** All words of a report as one text, so that a quotation may run over the end of a paragraph. */
export interface Corpus extends Normal {
  tokens: Token[];
  /** Where each paragraph begins in `source`; footnotes stand at the end of all. */
  starts: { number: number; start: number }[];
  /** The words that are the same as one without hyphens. */
  alike(closed: string): string[];
  /** Places of each word, as indexes into `tokens`. */
  places: Map<string, number[]>;
}

export function corpusOf(paragraphs: Quotable[]): Corpus {
  const parts = [
    ...paragraphs.map(({ number, text, items }) => ({ number, text: [text, ...items].join(' ') })),
    ...paragraphs.flatMap(({ number, footnotes }) => footnotes.map(({ text }) => ({ number, text }))),
  ];
  let source = '';
  const starts = parts.map(({ number, text }) => {
    const start = source ? source.length + 1 : 0;
    source += source ? ` ${text}` : text;
    return { number, start };
  });
  const normal = normalise(source);
  const all = tokens(normal.text);
  const places = new Map<string, number[]>();
  all.forEach(({ word }, index) => {
    const list = places.get(word);
    if (list) list.push(index);
    else places.set(word, [index]);
  });
  const families = new Map<string, string[]>();
  for (const word of places.keys()) families.set(closed(word), [...(families.get(closed(word)) ?? []), word]);
  return { ...normal, tokens: all, starts, places, alike: (word) => families.get(word) ?? [] };
}

/** The number of the paragraph that holds an offset of `source`. */
export function paragraphAt({ starts }: Corpus, offset: number): number {
  return starts.findLast(({ start }) => start <= offset)!.number;
}
