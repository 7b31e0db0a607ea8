import { lineGap, lineHyphen, linesOf, readAt } from './lines.ts';

/** A word, a number or a sign of normalised text, and where it stands there. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

const inner = `['.,/-]${lineGap}?|${lineHyphen}`;
const pattern = new RegExp(
  `[\\p{L}\\p{N}\\p{M}]+(?:(?:${inner})[\\p{L}\\p{N}\\p{M}]+)*|[^\\s${lineHyphen}${lineGap}]`,
  'gu',
);

/** Words with the hyphens, apostrophes and points inside them; every other sign by itself. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/** A word without its hyphens, and without the ends of lines in it. */
export const closed = (word: string): string => word.replace(new RegExp(`[-${lineHyphen}${lineGap}]`, 'g'), '');

/**
 * The tokens of a quotation with the ends of its lines read as the report has the words: `demo-¶graphic` is one word,
 * `semi-¶desert` keeps its hyphen, `short-¶and` is two. `alike` gives the report's words that are the same when closed.
 */
export function settledTokens(text: string, alike: (closed: string) => string[]): Token[] {
  return tokens(text).flatMap((token) => {
    const lines = linesOf(token.word);
    if (lines.length === 1) return [token];
    const read = alike(closed(token.word)).filter((word) => readAt(word, 0, lines) === word.length);
    // Of two that read so, `31` and `3-1`, the one with the hyphen: no typesetter breaks a number.
    const same = read.sort((a, b) => b.length - a.length)[0];
    if (same !== undefined) return [{ ...token, word: same }];
    const parts = partsOf(token);
    return parts.every(({ word }) => alike(closed(word)).includes(word))
      ? parts
      : [{ ...token, word: closed(token.word) }];
  });
}

/** A token cut at the ends of lines in it, the hyphens kept as signs. */
function partsOf({ word, start }: Token): Token[] {
  return [...word.matchAll(new RegExp(`${lineHyphen}|[^${lineHyphen}${lineGap}]+`, 'g'))].flatMap(
    ({ 0: part, index }) =>
      (part === lineHyphen ? [{ word: '-', start: 0, end: 1 }] : tokens(part)).map((token) => ({
        word: token.word,
        start: start + index + token.start,
        end: start + index + token.end,
      })),
  );
}
