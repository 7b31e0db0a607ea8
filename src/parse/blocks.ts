import type { Line } from './lines.ts';

/** A run of lines of one kind, not yet cut into leaves. */
export interface RawBlock {
  kind: BlockKind;
  lines: Line[];
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'note' | 'table' | 'blank' | 'unknown';

interface BlockSpec {
  kind: BlockKind;
  /** The first line of such a block. */
  opens: RegExp;
  /** Lines that go on with it although another kind could not claim them. */
  continues?: RegExp;
}

/** The mark of a note under a table: `* `, `Source: `, `Notes: `; a stray space may stand before it. */
export const noteStart = /^ ?(?:\*+|(?:Sources?|Notes?) ?:) */i;

/** What may stand before a block's own sign; `toParagraph` and `toHeading` take it off again. */
const marks = String.raw` ?(?:\[bookmark: [^\]]*\])*`;

/**
 * The block grammar, tried in order. Only a table has more than one line: a tab starts a cell, a line without one goes
 * on with the cell above, a blank line ends a row.
 */
const specs: BlockSpec[] = [
  { kind: 'paragraph', opens: new RegExp(`^${marks}\\d+\\.\\t`) },
  { kind: 'heading', opens: new RegExp(`^${marks}\\t[^\\t]*\\t`) },
  { kind: 'item', opens: /^(?:•|\([a-z]\)\t)/ },
  { kind: 'note', opens: noteStart },
  { kind: 'table', opens: /^\t/, continues: /^/ },
  { kind: 'blank', opens: /^\s*$/ },
  { kind: 'unknown', opens: /^/ },
];

const opensOwnBlock = (line: Line): boolean =>
  specs.some(({ kind, opens }) => kind !== 'table' && kind !== 'blank' && kind !== 'unknown' && opens.test(line.text));

/** Stage 2: lines → blocks, each line in exactly one. */
export function toBlocks(lines: Line[]): RawBlock[] {
  const blocks: RawBlock[] = [];
  let open: RawBlock | null = null;
  for (const line of lines) {
    if (open && !opensOwnBlock(line)) {
      open.lines.push(line);
      continue;
    }
    const spec = specs.find(({ opens }) => opens.test(line.text))!;
    const block: RawBlock = { kind: spec.kind, lines: [line] };
    blocks.push(block);
    open = spec.continues ? block : null;
  }
  return blocks;
}
