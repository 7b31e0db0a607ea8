import { spanIn, type Normal } from './normal.ts';
import type { Token } from './tokens.ts';

/** A word of a quotation beside the report's, or beside nothing. */
export interface Pair {
  quoted: Token | null;
  printed: Token | null;
}

/** A stretch of a text, and whether the other text has it otherwise. */
export interface Piece {
  text: string;
  changed: boolean;
}

/** One difference, in the words of either side; an empty side has nothing in that place. */
export interface Change {
  quoted: string;
  printed: string;
}

/** Both texts cut where they differ, and what differs. */
export interface Difference {
  quoted: Piece[];
  printed: Piece[];
  changes: Change[];
}

type Text = Pick<Normal, 'source' | 'at'>;

/** What a quotation and the report's words have otherwise, each side as it was written. */
export function difference(quote: Text, report: Text, pairs: Pair[]): Difference {
  const differs = pairs.map(({ quoted, printed }) => quoted?.word !== printed?.word);
  const line = (side: keyof Pair) => pairs.map((pair) => pair[side]);
  return {
    quoted: pieces(quote, line('quoted'), differs),
    printed: pieces(report, line('printed'), differs),
    changes: runs(differs).map(([start, end]) => ({
      quoted: words(quote, line('quoted').slice(start, end)),
      printed: words(report, line('printed').slice(start, end)),
    })),
  };
}

/** A text cut where it differs, the blanks between its words kept. */
function pieces(text: Text, line: (Token | null)[], differs: boolean[]): Piece[] {
  const all: Piece[] = [];
  let end: number | null = null;
  line.forEach((token, index) => {
    if (!token) return;
    const [from, to] = spanIn(text, token.start, token.end);
    const changed = differs[index]!;
    const blank = end === null ? '' : text.source.slice(end, from);
    const own = text.source.slice(from, to);
    const last = all.at(-1);
    end = to;
    if (last?.changed === changed) last.text += blank + own;
    else if (!changed) all.push({ text: blank + own, changed });
    else {
      // A blank between two pieces belongs to the one that is not marked.
      if (last) last.text += blank;
      all.push({ text: own, changed });
    }
  });
  return all;
}

/** Stretches of neighbours that differ, ends exclusive. */
function runs(differs: boolean[]): [start: number, end: number][] {
  return differs.flatMap((here, start) => {
    if (!here || differs[start - 1]) return [];
    const length = differs.slice(start).findIndex((one) => !one);
    return [[start, length < 0 ? differs.length : start + length]];
  });
}

function words(text: Text, line: (Token | null)[]): string {
  const tokens = line.filter((token) => token !== null);
  return tokens.length ? text.source.slice(...spanIn(text, tokens[0]!.start, tokens.at(-1)!.end)).trim() : '';
}
