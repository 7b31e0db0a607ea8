import { toBlocks, type RawBlock } from './blocks.ts';
import type { Grammar } from './grammar.ts';
import { rank, restore } from './headings.ts';
import { toHeading, toItem, toNote, toParagraph, toUnknown } from './inline.ts';
import { pairLayouts } from './layouts.ts';
import { LineReader, toLines } from './lines.ts';
import { spanning } from './nodes.ts';
import { toRows } from './tables.ts';
import type { Block, Node, Paragraph, Root, Table } from './types.ts';

/** Text (line ends `\n`) → tree. Never throws: what does not fit becomes an `unknown` node. */
export function parse(text: string, grammar: Grammar): Root {
  return toTree(toBlocks(toLines(text)), grammar);
}

/** Stage 3: blocks → tree. Items join their paragraph, titles and notes their table, lost headings their place. */
export function toTree(raw: RawBlock[], grammar: Grammar): Root {
  const blocks: Block[] = [];
  const tables = raw.filter(({ kind }) => kind === 'table').map(({ lines }) => lines);
  const layouts = pairLayouts(tables, grammar.tables).values();
  for (const { kind, lines } of raw) {
    const line = lines[0]!;
    const last = blocks.at(-1);
    const table = kind === 'note' ? tableAbove(blocks) : undefined;
    if (kind === 'paragraph') blocks.push(toParagraph(line));
    else if (kind === 'table') {
      const layout = layouts.next().value;
      const children: Table['children'] = toRows(lines, layout);
      if (last?.type === 'heading' && !last.label) children.unshift(blocks.pop() as typeof last);
      blocks.push({ type: 'table', layout: layout?.id ?? null, ...spanning(children) });
    } else if (kind === 'heading') blocks.push(toHeading(line));
    else if (kind === 'item' && last?.type === 'paragraph') extend(last, [toItem(line)]);
    else if (table) {
      const blanks = blocks.splice(blocks.indexOf(table) + 1).filter((block) => block.type === 'trivia');
      extend(table, [...blanks, toNote(line)]);
    } else if (kind === 'blank') blocks.push(...(new LineReader(line).finish() as Block[]));
    else blocks.push(toUnknown(line));
  }
  const restored = restore(blocks, grammar.restored);
  rank(restored, grammar);
  return { type: 'root', children: restored };
}

/** The table that a note belongs to: nothing but blank lines stands between. */
function tableAbove(blocks: Block[]): Table | undefined {
  const above = blocks.findLast(({ type }) => type !== 'trivia');
  return above?.type === 'table' ? above : undefined;
}

function extend<Parent extends Paragraph | Table>(parent: Parent, more: Parent['children']): void {
  Object.assign(parent, spanning<Exclude<Node, Root>>([...parent.children, ...more]));
}
