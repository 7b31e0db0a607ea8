import { LineReader, type Line } from './lines.ts';
import { spanning } from './nodes.ts';
import type { Footnote, Heading, Item, Leaf, Note, Paragraph, Unknown } from './types.ts';

const bookmark = /^\[bookmark: [^\]]*\]/;
/** The mark that prints for a footnote: asterisks, or any one sign. */
const mark = String.raw`(?:\*+|\S)`;
const call = new RegExp(String.raw`\[footnoteRef:\d+\]${mark}`);
const body = new RegExp(String.raw`\[\d+: \t${mark}\t`);

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
  const children: (Leaf | Footnote)[] = [];
  for (;;) {
    const next = [call, body].map((form) => reader.rest.search(form)).filter((at) => at >= 0);
    if (!next.length) break;
    reader.text(Math.min(...next));
    if (reader.rest.search(call) === 0) reader.take(new RegExp(`^${call.source}`), 'footnote-call');
    else children.push(...reader.leaves.splice(0), takeFootnote(reader));
  }
  children.push(...reader.finish());
  return { type: 'paragraph', number, ...spanning(children) };
}

/** `•⇥entry`, `(a)⇥entry` */
export function toItem(line: Line): Item {
  const reader = new LineReader(line);
  const mark = reader.take(/^(?:•\t?|\([a-z]\)\t)/, 'bullet').trim();
  return { type: 'item', mark, ...spanning(reader.finish()) };
}

/** `*  Data converted to percentages.` */
export function toNote(line: Line): Note {
  const reader = new LineReader(line);
  const mark = reader.take(/^\*+ */, 'note-mark').trim();
  return { type: 'note', mark, ...spanning(reader.finish()) };
}

export function toUnknown(line: Line): Unknown {
  return { type: 'unknown', ...spanning(new LineReader(line).finish()) };
}

/** The words of some leaves: text joined across line ends, white space single. */
export function words(children: { type: string; value?: string }[]): string {
  return children
    .map(({ type, value }) => (type === 'text' ? value : type === 'furniture' ? gap(value!) : ''))
    .join('')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** White space of the source parts words even where it is furniture; marks do not. */
function gap(furniture: string): string {
  return /^\s+$/.test(furniture) ? ' ' : '';
}

function takeMarks(reader: LineReader): void {
  reader.take(/^ (?=[\t\d[])/, 'stray-space');
  while (reader.take(bookmark, 'bookmark'));
}

/** `[3: ⇥*⇥The words.]`: the reader stands at its bracket. Without a closing bracket the words run to the line's end. */
function takeFootnote(reader: LineReader): Footnote {
  const before = reader.leaves.length;
  const opening = reader.take(new RegExp(`^${body.source}`), 'footnote-mark');
  const close = reader.rest.indexOf(']');
  reader.text(close < 0 ? reader.rest.length : close);
  reader.take(/^\]/, 'footnote-mark');
  const [, reference, printed] = /^\[(\d+): \t(\S+)/.exec(opening)!;
  return { type: 'footnote', reference: reference!, mark: printed!, ...spanning(reader.leaves.splice(before)) };
}
