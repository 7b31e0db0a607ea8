import type { Leaf, TriviaKind, Position } from './types.ts';

/** One line of the source without its line end; `offset` is where it starts. */
export interface Line {
  number: number;
  offset: number;
  text: string;
  /** `\n`, or empty on a last line without one. */
  end: string;
}

/** Stage 1: text → lines. Joining `text + end` of all lines gives the text back. */
export function toLines(text: string): Line[] {
  return [...text.matchAll(/([^\n]*)\n|[^\n]+/g)].map(({ 0: whole, 1: ended, index }, at) => ({
    number: at + 1,
    offset: index,
    text: ended ?? whole,
    end: ended === undefined ? '' : '\n',
  }));
}

/**
 * Cuts one line into leaves from left to right. Whatever no pattern takes is text; white space at the ends of text is
 * trivia, so that a text leaf holds words only.
 */
export class LineReader {
  readonly leaves: Leaf[] = [];
  #at = 0;
  readonly #line: Line;

  constructor(line: Line) {
    this.#line = line;
  }

  get rest(): string {
    return this.#line.text.slice(this.#at);
  }

  /** Takes what `pattern` (anchored with `^`) matches as trivia and returns it, or the empty string. */
  take(pattern: RegExp, kind: TriviaKind): string {
    const value = pattern.exec(this.rest)?.[0] ?? '';
    if (value) this.leaves.push({ type: 'trivia', kind, value, position: this.#advance(value.length) });
    return value;
  }

  /** Takes `length` characters of words, setting white space at either end apart. */
  text(length: number): void {
    const value = this.rest.slice(0, length);
    const words = value.trim();
    const lead = words ? value.indexOf(words) : value.length;
    this.#space(lead);
    if (words) this.leaves.push({ type: 'text', value: words, position: this.#advance(words.length) });
    this.#space(value.length - lead - words.length);
  }

  /** Takes the rest of the line as words, then its line end. */
  finish(): Leaf[] {
    this.text(this.rest.length);
    if (this.#line.end) {
      const position = this.#advance(this.#line.end.length);
      this.leaves.push({ type: 'trivia', kind: 'line-end', value: this.#line.end, position });
    }
    return this.leaves;
  }

  #space(length: number): void {
    if (!length) return;
    const value = this.rest.slice(0, length);
    this.leaves.push({ type: 'trivia', kind: 'stray-space', value, position: this.#advance(length) });
  }

  #advance(length: number): Position {
    const point = () => ({
      line: this.#line.number,
      column: this.#at + 1,
      offset: this.#line.offset + this.#at,
    });
    const start = point();
    this.#at += length;
    return { start, end: point() };
  }
}
