import { align } from './align.ts';
import { difference, type Difference, type Pair } from './difference.ts';
import { likely } from './likely.ts';
import { paragraphAt, type Corpus } from './corpus.ts';
import { linesOf, readAt } from './lines.ts';
import { normalise, spanIn, type Normal } from './normal.ts';
import { settledTokens } from './tokens.ts';
import { unwrap } from './unwrap.ts';

/** A stretch of the report: the paragraphs it begins and ends in, and its words as printed. */
export interface Place {
  first: number;
  last: number;
  text: string;
}

export type Verdict =
  /** Word for word, in each of the places, but for what it says that it leaves out (so many times) and changes. */
  | { verdict: 'exact'; places: Place[]; omitted?: number; named?: string[] }
  /** Nearly, in one place. */
  | ({ verdict: 'altered'; place: Place } & Difference)
  | { verdict: 'unknown' }
  /** Nothing to look for, or more than is looked for. */
  | { verdict: 'empty' | 'long' };

/** Characters of a quotation that are looked for at most; more than any paragraph has. */
export const longest = 8_000;
/** Characters of the report that an omission may stand for at most: a page of it. */
const furthest = 3_000;
/** Words and signs of it that are aligned at most; prose of that length has fewer. */
const mostWords = 2_000;

/** Looks a quotation up in the report. Never throws; time grows at worst with the square of the quotation's length. */
export function checkQuote(raw: string, corpus: Corpus): Verdict {
  if (raw.length > longest) return { verdict: 'long' };
  if (!/[\p{L}\p{N}]/u.test(raw)) return { verdict: 'empty' };
  for (const reading of readings(raw)) {
    const places = exact(reading, corpus);
    if (places.length) return { verdict: 'exact', places };
  }
  const unwrapped = unwrap(raw);
  for (const { words, named } of unwrapped) {
    const places = readings(words)
      .map((reading) => exact(reading, corpus))
      .find(({ length }) => length);
    if (places) return { verdict: 'exact', places, ...(named.length > 0 && { named }) };
  }
  const { words, named } = unwrapped[0] ?? { words: raw, named: [] };
  const parts = words.split(omission).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length > 1) {
    const found = inParts(parts, corpus);
    return found.verdict === 'exact' && named.length ? { ...found, named } : found;
  }
  const near = [...new Set([...readings(raw), ...readings(words)])].flatMap(
    (reading) => nearest(reading, corpus) ?? [],
  );
  if (!near.length) return { verdict: 'unknown' };
  return altered(
    near.reduce((best, one) => (one.cost < best.cost ? one : best)),
    corpus,
  );
}

/** What says that words are left out: `…`, `...`, `[…]`, `(. . .)`. */
const omission = /[[(]?(?:…|\.{3,}|(?:\. ){2,}\.)[\])]?/;

/** A quotation that leaves words out and says so: exact when its parts are, one after the other within a few paragraphs. */
function inParts(parts: string[], corpus: Corpus): Verdict {
  const found = parts.map((part) => checkQuote(part, corpus));
  const other = found.find(({ verdict }) => verdict !== 'exact');
  if (other) return other;
  const places = parts.map((part) =>
    readings(part)
      .map((reading) => stretches(reading, corpus))
      .find((all) => all.length)!,
  );
  for (const [start, end] of places[0]!) {
    const last = places.slice(1).reduce<number | null>((after, all) => {
      if (after === null) return null;
      return all.find(([from]) => from >= after && from - after < furthest)?.[1] ?? null;
    }, end);
    if (last !== null) {
      return { verdict: 'exact', places: [placeOf(corpus, start, last)], omitted: parts.length - 1 };
    }
  }
  return { verdict: 'unknown' };
}

/** What a page of a printed document has above and below its text, alone on its line: symbol, job number, page number. */
const pageMarks = /^[^\S\n]*(?:[A-Z]+(?:\/[A-Z\d.-]+){2,}|GE\.\d\d-\d{4,}.*|\d{1,3})[^\S\n]*$/gm;

/** The quotation as it is, and without what surrounds it: quotation marks, omission marks, paragraph numbers, page ends. */
function readings(raw: string): string[] {
  const trimmed = raw.trim();
  const bare = trimmed.replace(/^[\s“”„«»"'‘’]+|[\s“”„«»"'‘’]+$/g, '');
  const whole = bare.replace(/^(?:\[?(?:…|\.{3})\]?\s*)+|(?:\s*\[?(?:…|\.{3})\]?)+$/g, '');
  const unnumbered = whole.replace(/^\s*(?:•\s*|\d{1,4}\.\s+)/gm, '');
  const unpaged = unnumbered.replace(pageMarks, ' ').trim();
  return [...new Set([trimmed, bare, whole, unnumbered, unpaged])].filter(Boolean);
}

const exact = (reading: string, corpus: Corpus): Place[] =>
  stretches(reading, corpus).map(([start, end]) => placeOf(corpus, start, end));

/** Where the normalised report reads as the quotation. */
function stretches(reading: string, corpus: Corpus): [start: number, end: number][] {
  const { text } = normalise(reading);
  return text ? found(corpus.text, text) : [];
}

/** All stretches of a text that normalised words read as. */
function found(text: string, words: string): [start: number, end: number][] {
  const lines = linesOf(words);
  const first = lines[0]!;
  const all: [number, number][] = [];
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = readAt(text, start, lines);
    if (end !== null) all.push([start, end]);
  }
  return all;
}

function placeOf(corpus: Corpus, start: number, end: number): Place {
  const [from, to] = spanIn(corpus, start, end);
  return {
    first: paragraphAt(corpus, from),
    last: paragraphAt(corpus, to - 1),
    text: corpus.source.slice(from, to),
  };
}

/** A quotation beside the words of the report that are most like it. */
interface Near {
  cost: number;
  quote: Normal;
  pairs: Pair[];
}

function nearest(reading: string, corpus: Corpus): Near | null {
  const quote = normalise(reading);
  const own = settledTokens(quote.text, corpus.alike);
  const words = own.map(({ word }) => word);
  if (words.length > mostWords) return null;
  const margin = 32 + Math.ceil(words.length / 4);
  const near = likely(words, corpus).map((from) => {
    const start = Math.max(0, from - margin);
    const window = corpus.tokens.slice(start, from + words.length + margin);
    const printed = window.map(({ word }) => word);
    return { window, ...align(words, printed) };
  });
  const best = near.sort((a, b) => a.cost - b.cost)[0];
  // Where more than half is otherwise, it is another text.
  if (!best || best.cost > words.length / 2) return null;
  const pairs = best.steps.map(({ quoted, printed }) => ({
    quoted: quoted === null ? null : own[quoted]!,
    printed: printed === null ? null : best.window[printed]!,
  }));
  return { cost: best.cost, quote, pairs };
}

function altered({ cost, quote, pairs }: Near, corpus: Corpus): Verdict {
  const met = pairs.flatMap(({ printed }) => printed ?? []);
  const place = placeOf(corpus, met[0]!.start, met.at(-1)!.end);
  // Only the blanks between words and signs are otherwise.
  if (cost === 0) return { verdict: 'exact', places: [place] };
  return { verdict: 'altered', place, ...difference(quote, corpus, pairs) };
}
