import type { Expected, Grammar } from '../parse/grammar.ts';
import type { Message, Point, Root } from '../parse/types.ts';

/** What a rule may look at besides the tree. */
export interface Declared {
  grammar: Grammar;
  expected: Expected;
  /** Under which paragraph the table of treaties is, if there is one. */
  treaties?: { paragraph: number };
  /** Numbers of annexes that a reference may name, the missing ones included. */
  annexes: number[];
  /** The words that the site explains. */
  glossary: { term: string; forms: string[] }[];
}

/** One check over the tree: what it finds, in the order of the source. Rules never throw and never change the tree. */
export type Rule = (tree: Root, declared: Declared) => Message[];

/** So many characters further on, in the same line. */
export function further({ line, column, offset }: Point, by: number): Point {
  return { line, column: column + by, offset: offset + by };
}

/** An error message of one rule. `place` is null when the whole file is meant. */
export function error(rule: string, place: Point | null | undefined, reason: string): Message {
  return { rule, severity: 'error', place: place ?? null, reason };
}

/** `data/report.txt:606:1: Unexpected paragraph 388, expected 387 (paragraph-sequence)` */
export function format(file: string, { rule, severity, place, reason }: Message): string {
  const where = place ? `${file}:${place.line}:${place.column}` : `${file}:1:1`;
  return `${where}: ${severity === 'warning' ? 'warning: ' : ''}${reason} (${rule})`;
}
