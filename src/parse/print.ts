/** Each stage of parsing as readable text: what a fixture shows and the `parse` command prints. */

import type { RawBlock } from './blocks.ts';
import type { Line } from './lines.ts';
import type { Node } from './types.ts';

/** `12 "1.→Land."⏎`, a line each: its number, its text, and its end where it has one. */
export function printLines(lines: Line[]): string {
  return lines.map(({ number, text, end }) => `${number} ${quoted(text)}${end && '⏎'}\n`).join('');
}

/** `table 426–559`, a line each: the kind of a block and its lines. */
export function printBlocks(blocks: RawBlock[]): string {
  return blocks
    .map(({ kind, lines }) => {
      const [first, last] = [lines[0]!.number, lines.at(-1)!.number];
      return `${kind} ${first === last ? first : `${first}–${last}`}\n`;
    })
    .join('');
}

/** The tree as an indented outline, a node a line: its type, what is known of it, and the characters of a leaf. */
export function printTree(node: Node, indent = ''): string {
  const children = 'children' in node ? node.children : [];
  const inner = node.type === 'root' ? indent : `${indent}  `;
  const line = node.type === 'root' ? '' : `${indent}${[node.type, ...details(node)].join(' ')}\n`;
  return line + children.map((child) => printTree(child, inner)).join('');
}

function details(node: Node): (string | number)[] {
  switch (node.type) {
    case 'heading':
      return [node.depth, quoted(node.label), quoted(node.title), ...(node.position ? [] : ['restored'])];
    case 'paragraph':
      return [node.number];
    case 'footnote':
      return [node.reference, quoted(node.mark)];
    case 'table':
      return [node.layout ?? 'without a layout'];
    case 'row':
      return [node.role];
    case 'item':
    case 'note':
      return [quoted(node.mark)];
    case 'text':
      return [quoted(node.value)];
    case 'trivia':
      return node.kind === 'line-end' ? [node.kind] : [node.kind, quoted(node.value)];
    default:
      return [];
  }
}

/** Characters in quotation marks, with the invisible ones shown: `"→12⏎"`. */
function quoted(text: string): string {
  return `"${text.replaceAll('\t', '→').replaceAll('\n', '⏎')}"`;
}
