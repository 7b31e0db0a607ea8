import { noteStart } from './blocks.ts';
import { LineReader, type Line } from './lines.ts';
import { spanning } from './nodes.ts';
import type { Footnote, Heading, Item, Leaf, Note, Paragraph, Unknown } from './types.ts';

const bookmark = /^\[bookmark: [^\]]*\]/;
/** `[footnoteRef:3]` where a footnote is called, or `[3: ⇥*⇥` where it begins. */
const footnoteSign = /\[footnoteRef:(?<called>\d+)\]|\[\d+: \t[^\s[\]]*\t/;
const footnoteStart = /^\[(\d+): \t([^\s[\]]*)\t/;

/** ` (a)⇥Capital`, `[bookmark: …]⇥I.⇥General information`, ` ⇥⇥Introduction` → a heading; ranks come later. */
export function toHeading(line: Line): Heading {
  const reader = new LineReader(line);
  takeMarks(reader);
  const label = reader.take(/^\t[^\t]*\t/, 'label').trim();
  const children = reader.finish();
  return { type: 'heading', label, title: words(children), depth: 0, ordinal: null, ...spanning(children) };
}

/** `12.⇥text`, with bookmarks and a stray space before it, and footnotes inside. */
export function toParagraph(line: Line): Paragraph {
  const reader = new LineReader(line);
  takeMarks(reader);
  const number = Number.parseInt(reader.take(/^\d+\.\t/, 'paragraph-number'), 10);
  return { type: 'paragraph', number, ...spanning(takeNotedWords(reader)) };
}

/** `•⇥entry`, `(a)⇥entry`, with footnotes inside. */
export function toItem(line: Line): Item {
  const reader = new LineReader(line);
  const mark = reader.take(/^(?:•\t?|\([a-z]\)\t)/, 'bullet').trim();
  return { type: 'item', mark, ...spanning(takeNotedWords(reader)) };
}

/** `*  Data converted to percentages.`, `Source: census.` */
export function toNote(line: Line): Note {
  const reader = new LineReader(line);
  reader.take(/^ /, 'stray-space');
  const mark = reader.take(noteStart, 'note-mark').trim();
  return { type: 'note', mark, ...spanning(reader.finish()) };
}

export function toUnknown(line: Line): Unknown {
  return { type: 'unknown', ...spanning(new LineReader(line).finish()) };
}

/** The words of some leaves: text joined across line ends, white space single. */
export function words(children: { type: string; value?: string }[]): string {
  return children
    .map(({ type, value }) => (type === 'text' ? value : type === 'trivia' ? gap(value!) : ''))
    .join('')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** White space of the source parts words even where it is trivia; marks do not. */
function gap(trivia: string): string {
  return /^\s+$/.test(trivia) ? ' ' : '';
}

function takeMarks(reader: LineReader): void {
  reader.take(/^ (?=[\t\d[])/, 'stray-space');
  while (reader.take(bookmark, 'bookmark'));
}

/** The rest of a line: its words, the calls of footnotes, and the footnotes. */
function takeNotedWords(reader: LineReader): (Leaf | Footnote)[] {
  const children: (Leaf | Footnote)[] = [];
  for (let sign = footnoteSign.exec(reader.rest); sign; sign = footnoteSign.exec(reader.rest)) {
    reader.text(sign.index);
    const called = sign.groups?.['called'];
    if (called) reader.take(callOf(called, reader.rest), 'footnote-call');
    else children.push(...reader.leaves.splice(0), takeFootnote(reader));
  }
  return [...children, ...reader.finish()];
}

/**
 * The call of a footnote with the mark that prints after it: the mark of the footnote itself, where that stands later in
 * the line; otherwise asterisks, digits or any one sign.
 */
function callOf(reference: string, rest: string): RegExp {
  const printed = new RegExp(String.raw`\[${reference}: \t([^\s[\]]*)\t`).exec(rest)?.[1];
  const call = String.raw`^\[footnoteRef:${reference}\]`;
  const own = new RegExp(call + RegExp.escape(printed ?? ''));
  return printed !== undefined && own.test(rest) ? own : new RegExp(String.raw`${call}(?:\*+|\d+|\S)?`);
}

/**
 * `[3: ⇥*⇥The words.]`: the reader is at its opening bracket. A footnote without a mark has its number for one; one
 * without a closing bracket runs to the end of the line.
 */
function takeFootnote(reader: LineReader): Footnote {
  const before = reader.leaves.length;
  const [, reference = '', mark] = footnoteStart.exec(reader.rest) ?? [];
  reader.take(footnoteStart, 'footnote-mark');
  const close = reader.rest.indexOf(']');
  reader.text(close < 0 ? reader.rest.length : close);
  reader.take(/^\]/, 'footnote-mark');
  return { type: 'footnote', reference, mark: mark || reference, ...spanning(reader.leaves.splice(before)) };
}
