/**
 * The tree of a report, after unist: every node is `{ type, position }` and survives JSON.
 *
 * Leaves (`Text`, `Trivia`) hold the source's characters, each character in exactly one leaf, in order;
 * what this project generates (a restored heading) has no position.
 */

/** A place in the source: 1-based line and column, 0-based offset (UTF-16 code units). */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A stretch of the source; `end` is exclusive. */
export interface Position {
  start: Point;
  end: Point;
}

/** What a character is that is not part of the words. */
export type TriviaKind =
  | 'bookmark'
  | 'bullet'
  | 'cell-separator'
  | 'footnote-call'
  | 'footnote-mark'
  | 'label'
  | 'line-end'
  | 'note-mark'
  | 'paragraph-number'
  | 'row-separator'
  | 'stray-space';

export interface Text {
  type: 'text';
  value: string;
  position: Position;
}

export interface Trivia {
  type: 'trivia';
  kind: TriviaKind;
  value: string;
  position: Position;
}

export type Leaf = Text | Trivia;

/** `label` as printed (`II.`, `(a)`, or empty); `depth` and `ordinal` are set once the ranks are known. */
export interface Heading {
  type: 'heading';
  label: string;
  title: string;
  depth: number;
  ordinal: number | null;
  children: Leaf[];
  /** Absent from a heading that the source lost and the declarations restore. */
  position?: Position;
}

/** One entry of the list that closes a paragraph; `mark` is its bullet or its letter, `(a)`. */
export interface Item {
  type: 'item';
  mark: string;
  children: (Leaf | Footnote)[];
  position: Position;
}

/** A footnote where it stands; `reference` ties it to its call, `mark` is what prints. */
export interface Footnote {
  type: 'footnote';
  reference: string;
  mark: string;
  children: Leaf[];
  position: Position;
}

export interface Paragraph {
  type: 'paragraph';
  number: number;
  children: (Leaf | Footnote | Item)[];
  position: Position;
}

export interface Cell {
  type: 'cell';
  children: Leaf[];
  position: Position;
}

/** `header` and `group` rows are recognized by the table's declared layout. */
export interface Row {
  type: 'row';
  role: 'header' | 'group' | 'data';
  children: (Cell | Trivia)[];
  position: Position;
}

/** A note under a table, such as `*  Data converted to percentages.` */
export interface Note {
  type: 'note';
  mark: string;
  children: Leaf[];
  position: Position;
}

/** A table with its title (an unlabelled heading directly above it), rows and notes; `layout` is its declaration's id. */
export interface Table {
  type: 'table';
  layout: string | null;
  children: (Heading | Row | Note | Trivia)[];
  position: Position;
}

/** A line that fits no place in the grammar; a rule reports it, nothing drops it. */
export interface Unknown {
  type: 'unknown';
  children: Leaf[];
  position: Position;
}

export type Block = Heading | Paragraph | Table | Unknown | Trivia;

export interface Root {
  type: 'root';
  children: Block[];
}

export type Node = Root | Block | Item | Footnote | Row | Cell | Note | Leaf;

/** What a reader of the build's log needs to mend the source. */
export interface Message {
  /** The rule that speaks, in kebab-case. */
  rule: string;
  severity: 'error' | 'warning';
  /** Where, or null when the whole file is meant. */
  place: Point | null;
  /** What was met and what was expected, in one sentence without the full stop. */
  reason: string;
}
