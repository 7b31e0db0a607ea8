/** A place in the text of a page: in which of its blocks, and how far into the words of it. */
export interface Point {
  block: number;
  at: number;
}

/** The words a link lands on, from the first to behind the last. */
export interface Stretch {
  start: Point;
  end: Point;
}

/** What a text directive names: the words themselves, or their beginning and end, and the words around them. */
interface Directive {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/** From this length on a link names only the beginning and the end of the words it lands on. */
const long = 200;
/** How many words a part of a directive has: as few as will do. */
const counts = [4, 8, 16, Infinity];

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The text directive that lands a link on a stretch of a page's text, or, where no directive finds these words before the
 * same words elsewhere, on the blocks they stand in; empty where none finds those. `blocks` are the texts of the page's blocks in order (a paragraph, its number, an entry of a list), white
 * space single: no part of a directive may run from one block into another, but what stands around the words may be
 * the end of the block before or the beginning of the one after. A browser marks the first match in the page.
 *
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective(blocks: string[], stretch: Stretch): string {
  const folded = blocks.map(fold);
  for (const wanted of [wholeWords(blocks, stretch), wholeBlocks(blocks, stretch)]) {
    for (const directive of directivesFor(blocks, wanted)) {
      const found = firstMatch(folded, directive);
      if (found && same(found.start, wanted.start) && same(found.end, wanted.end)) return written(directive);
    }
  }
  return '';
}

const same = (one: Point, other: Point) => one.block === other.block && one.at === other.at;

/** Of two paragraphs with the same words each is known by what stands around it, and no part of it is. */
const wholeBlocks = (blocks: string[], { start, end }: Stretch): Stretch => ({
  start: { ...start, at: 0 },
  end: { ...end, at: blocks[end.block]!.length },
});

/** Only whole words are matched, as the reader's browser divides words: 1.5 is one. Not each calls a number a word. */
function wholeWords(blocks: string[], { start, end }: Stretch): Stretch {
  const first = segmenter.segment(blocks[start.block]!).containing(start.at);
  const last = segmenter.segment(blocks[end.block]!).containing(end.at - 1);
  return {
    start: first && isWord(first) ? { ...start, at: first.index } : start,
    end: last && isWord(last) ? { ...end, at: last.index + last.segment.length } : end,
  };
}

const isWord = ({ segment }: Intl.SegmentData): boolean => /[\p{L}\p{N}]/u.test(segment);

/** Directives that name the stretch, the shortest first. */
function* directivesFor(blocks: string[], { start, end }: Stretch): Generator<Directive> {
  const isShort = start.block === end.block && end.at - start.at < long;
  const prefixes = ['', ...counts.map((count) => lastWords(before(blocks, start), count))];
  const suffixes = ['', ...counts.map((count) => firstWords(after(blocks, end), count))];
  for (const [head, tail] of isShort
    ? [[blocks[start.block]!.slice(start.at, end.at), '']]
    : ends(blocks, start, end)) {
    for (const prefix of prefixes) {
      for (const suffix of suffixes) yield { prefix, start: head!, end: tail!, suffix };
    }
  }
}

/** Beginnings and ends of a stretch that do not overlap. */
function ends(blocks: string[], start: Point, end: Point): [head: string, tail: string][] {
  const words = blocks[start.block]!;
  const inOne = start.block === end.block;
  const middle = inOne ? words.indexOf(' ', start.at + Math.floor((end.at - start.at) / 2)) : words.length;
  const head = words.slice(start.at, middle);
  const tail = blocks[end.block]!.slice(inOne ? middle + 1 : 0, end.at);
  return counts.map((count) => [firstWords(head, count), lastWords(tail, count)]);
}

/** What stands before a place in its block, or else in the last block before it that has words. */
function before(blocks: string[], { block, at }: Point): string {
  const own = blocks[block]!.slice(0, at).trim();
  return own || (blocks.slice(0, block).findLast(Boolean) ?? '');
}

function after(blocks: string[], { block, at }: Point): string {
  const own = blocks[block]!.slice(at).trim();
  return own || (blocks.slice(block + 1).find(Boolean) ?? '');
}

const firstWords = (text: string, count: number): string => text.trim().split(' ').slice(0, count).join(' ');
const lastWords = (text: string, count: number): string => text.trim().split(' ').slice(-count).join(' ');

/** What a browser finds first. */
function firstMatch(blocks: string[], { prefix, start, end, suffix }: Directive): Stretch | null {
  const [before, head, tail, behind] = [prefix, start, end, suffix].map(fold) as [string, string, string, string];
  for (const from of matches(blocks, head, { block: 0, at: 0 })) {
    if (!endsBefore(blocks, from, before)) continue;
    const next = { block: from.block, at: from.at + head.length };
    if (!tail) {
      if (beginsAt(blocks, next, behind)) return { start: from, end: next };
      continue;
    }
    for (const last of matches(blocks, tail, next)) {
      const to = { block: last.block, at: last.at + tail.length };
      if (beginsAt(blocks, to, behind)) return { start: from, end: to };
    }
  }
  return null;
}

function* matches(blocks: string[], words: string, from: Point): Generator<Point> {
  for (let block = from.block; block < blocks.length; block += 1) {
    const text = blocks[block]!;
    const first = text.indexOf(words, block === from.block ? from.at : 0);
    for (let at = first; at >= 0; at = text.indexOf(words, at + 1)) {
      if (isWhole(text, at, at + words.length)) yield { block, at };
    }
  }
}

/** Whether neither end is inside a word. */
function isWhole(text: string, start: number, end: number): boolean {
  const isInside = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return !isInside(start) && !isInside(end);
}

const endsBefore = (blocks: string[], point: Point, words: string) => before(blocks, point).endsWith(words);
const beginsAt = (blocks: string[], point: Point, words: string) => after(blocks, point).startsWith(words);

/** Letters as a browser compares them: capitals, accents and forms of quotation marks aside. Lengths stay. */
function fold(text: string): string {
  return text.replace(/[^a-z0-9 ]/g, (sign) => {
    const plain = marks[sign] ?? sign.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === sign.length ? plain : sign;
  });
}
const marks: Record<string, string> = { '‘': "'", '’': "'", '“': '"', '”': '"' };

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The signs of the directive's own grammar are escaped, the hyphen among them. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
