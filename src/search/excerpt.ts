import { clusterOf, isHit, type Cluster } from './cluster.ts';
import type { Reader, Word } from './words.ts';

/** Words as they stand; a hit is what was looked for. */
export type Piece = string | { hit: string };

export interface Excerpt {
  pieces: Piece[];
  /** The block that it was taken from, and the stretch in it where most of what was looked for stands together. */
  block: number;
  stretch: [start: number, end: number] | null;
}

/** Longest excerpt, and how much of it may stand before the first hit, in characters. */
const room = 280;
const before = 90;

/** The words of a text around what was looked for, from the block that has most of it. */
export function excerptOf(blocks: string[], wanted: Set<string>, read: Reader): Excerpt {
  const found = blocks.map((block) => read(block));
  const clusters = found.map((words) => clusterOf(words, wanted));
  const most = Math.max(0, ...clusters.map((cluster) => cluster?.distinct ?? 0));
  const block = most ? clusters.findIndex((cluster) => cluster?.distinct === most) : 0;
  const stretch = stretchOf(clusters[block] ?? null, found[block]!, wanted);
  const text = blocks[block]!;
  const [from, to] = cut(text, stretch?.[0] ?? 0);
  const pieces = marked(text, hitsIn(found[block]!, wanted), from, to);
  return { pieces: [...(from > 0 ? ['… '] : []), ...pieces, ...(to < text.length ? [' …'] : [])], block, stretch };
}

function stretchOf(cluster: Cluster | null, words: Word[], wanted: Set<string>): Excerpt['stretch'] {
  if (!cluster) return null;
  const hits = hitsIn(words.slice(cluster.first, cluster.last + 1), wanted);
  return [hits[0]![0], hits.at(-1)![1]];
}

/** All of a short text; of a long one the part around a place, cut between words. */
function cut(text: string, around: number): [from: number, to: number] {
  if (text.length <= room) return [0, text.length];
  const first = Math.min(Math.max(0, around - before), text.length - room);
  const from = first === 0 ? 0 : text.indexOf(' ', first) + 1;
  const to = from + room >= text.length ? text.length : text.lastIndexOf(' ', from + room);
  return [from, to];
}

/** A text with what was looked for marked, whole. */
export const markedText = (text: string, wanted: Set<string>, read: Reader): Piece[] =>
  marked(text, hitsIn(read(text), wanted), 0, text.length);

/** The stretches that are hits; of a compound that is one, all of it. */
function hitsIn(words: Word[], wanted: Set<string>): [start: number, end: number][] {
  return words
    .filter((word) => isHit(word, wanted))
    .map(({ start, end, compound }) => [start, compound && wanted.has(compound.term) ? compound.end : end]);
}

function marked(text: string, hits: [start: number, end: number][], from: number, to: number): Piece[] {
  let at = from;
  const pieces = hits.flatMap(([start, end]): Piece[] => {
    if (start < at || end > to) return [];
    const plain = text.slice(at, start);
    at = end;
    return [plain, { hit: text.slice(start, end) }];
  });
  return [...pieces, text.slice(at, to)].filter((piece) => piece !== '');
}
