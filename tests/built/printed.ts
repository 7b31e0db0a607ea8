import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';

/** A paragraph as it prints: its number and text and the entries of its list, with the marks of footnotes; the footnotes. */
export function printed({ number, text, items, letters, footnotes }: ParagraphEntry): string[] {
  let lines = [text, ...items].join('\n');
  // From the last call on, so that the offsets of the others stay.
  for (const { mark, at } of footnotes.toSorted((a, b) => b.at - a.at)) {
    lines = lines.slice(0, at) + mark + lines.slice(at);
  }
  const [first = '', ...entries] = lines.split('\n');
  const list = entries.map((entry, index) => [letters?.[index], entry].filter(Boolean).join(' '));
  return [`${number}. ${first}`, ...list, ...footnotes.map((note) => `${note.mark} ${note.text}`)];
}
