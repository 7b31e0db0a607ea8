import { clusterOf, isMatch, type Cluster } from './cluster.ts';
import type { Reader, Word } from './words.ts';

/** A part of a text; a hit is a word that matches the query. */
export type Piece = string | { hit: string };

type Span = [start: number, end: number];

export interface Excerpt {
  pieces: Piece[];
  /** The block that it is from, and where in it most of the matches are together. */
  block: number;
  span: Span | null;
}

/** Longest excerpt, and how much of it may come before the first match, in characters. */
const longest = 280;
const before = 90;

/**
 * The text around the matches, from the block that has most of them.
 * @param matched terms
 */
export function excerptOf(blocks: string[], matched: Set<string>, read: Reader): Excerpt {
  const words = blocks.map((block) => read(block));
  const clusters = words.map((own) => clusterOf(own, matched));
  const most = Math.max(0, ...clusters.map((cluster) => cluster?.distinct ?? 0));
  const block = most ? clusters.findIndex((cluster) => cluster?.distinct === most) : 0;
  const span = spanOf(clusters[block] ?? null, words[block]!, matched);
  const text = blocks[block]!;
  const [from, to] = cut(text, span?.[0] ?? 0);
  const pieces = piecesOf(text, hitsIn(words[block]!, matched), from, to);
  return { pieces: [...(from > 0 ? ['… '] : []), ...pieces, ...(to < text.length ? [' …'] : [])], block, span };
}

function spanOf(cluster: Cluster | null, words: Word[], matched: Set<string>): Span | null {
  if (!cluster) return null;
  const hits = hitsIn(words.slice(cluster.first, cluster.last + 1), matched);
  return [hits[0]![0], hits.at(-1)![1]];
}

/** All of a short text, or the part of a long one around a position, cut between words. */
function cut(text: string, around: number): Span {
  if (text.length <= longest) return [0, text.length];
  const first = Math.min(Math.max(0, around - before), text.length - longest);
  const from = first === 0 ? 0 : text.indexOf(' ', first) + 1;
  const to = from + longest >= text.length ? text.length : text.lastIndexOf(' ', from + longest);
  return [from, to];
}

/** A whole text with its matches marked. */
export const markedText = (text: string, matched: Set<string>, read: Reader): Piece[] =>
  piecesOf(text, hitsIn(read(text), matched), 0, text.length);

/** Where the matches are; a hyphenated word that matches is one. */
function hitsIn(words: Word[], matched: Set<string>): Span[] {
  return words
    .filter((word) => isMatch(word, matched))
    .map(({ start, end, compound }) => [start, compound && matched.has(compound.term) ? compound.end : end]);
}

function piecesOf(text: string, hits: Span[], from: number, to: number): Piece[] {
  let at = from;
  const pieces = hits.flatMap(([start, end]): Piece[] => {
    if (start < at || end > to) return [];
    const plain = text.slice(at, start);
    at = end;
    return [plain, { hit: text.slice(start, end) }];
  });
  return [...pieces, text.slice(at, to)].filter((piece) => piece !== '');
}
