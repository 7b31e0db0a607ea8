import type { Point, Stretch } from '../../quotation/text-fragment.ts';

/** The text of the page as a browser looks for words in it: by block, white space single, without what is not shown. */
export interface PageText {
  blocks: string[];
  /** Where the words of the page between two places stand. */
  stretchOf(first: Place, last: Place): Stretch;
}

/** A letter of the page, or the end of a text: a node and how far into it. */
export type Place = [node: Text, offset: number];

interface Run {
  nodes: Text[];
  text: string;
}

export function readPage(): PageText {
  const runs: Run[] = [];
  const runOf = new Map<Text, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let block: Element | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (parent.closest('script, style, noscript, [hidden]') || !parent.checkVisibility()) continue;
    const own = blockOf(parent);
    if (own !== block) runs.push({ nodes: [], text: '' });
    block = own;
    const run = runs.at(-1)!;
    runOf.set(node, runs.length - 1);
    run.nodes.push(node);
    run.text += node.data;
  }
  const point = ([node, offset]: Place): Point => {
    const index = runOf.get(node)!;
    const { nodes, text } = runs[index]!;
    const before = nodes.slice(0, nodes.indexOf(node)).reduce((sum, { length }) => sum + length, 0);
    return { block: index, at: single(text.slice(0, before + offset)).trimStart().length };
  };
  return {
    blocks: runs.map(({ text }) => single(text).trim()),
    stretchOf: (first, last) => ({ start: point(first), end: point(last) }),
  };
}

const single = (words: string): string => words.replace(/\s+/g, ' ');

function blockOf(element: Element): Element {
  let own = element;
  while (/^(inline|contents)$/.test(getComputedStyle(own).display)) own = own.parentElement!;
  return own;
}

/** The first and the last letter of a range that are not white space, outside what `apart` names; null where none is. */
export function edgesOf(range: Range, apart: string): [first: Place, last: Place] | null {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = root instanceof Text ? [root] : [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const parts = nodes
    .filter((node) => range.intersectsNode(node) && !node.parentElement!.closest(apart))
    .map((node) => {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      return { node, from, words: node.data.slice(from, to) };
    })
    .filter(({ words }) => words.trim());
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  return [
    [first.node, first.from + first.words.length - first.words.trimStart().length],
    [last.node, last.from + last.words.trimEnd().length],
  ];
}
