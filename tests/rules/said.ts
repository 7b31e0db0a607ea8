import { expect } from 'vitest';
import type { TableLayout } from '../../src/parse/grammar.ts';
import { parse } from '../../src/parse/tree.ts';
import { rules } from '../../src/rules/index.ts';
import { format, type Declared } from '../../src/rules/rule.ts';
import { smallGrammar } from '../support/grammar.ts';

/** What a rule is given beside the text. */
interface Case extends Partial<Omit<Declared, 'grammar'>> {
  tables?: TableLayout[];
}

export const expected = {
  ...{ paragraphs: 0, sections: 0, items: 0, footnotes: 0, tables: 0 },
  ...{ notes: 0, cellLines: 0, numericCells: 0 },
};

/** The messages of one rule about a text (→ is a tab), without its name: `LINE:COLUMN: REASON`. */
export function said(name: keyof typeof rules, text: string, { tables = [], ...rest }: Case = {}): string[] {
  const grammar = smallGrammar(...tables);
  const source = text.replaceAll('→', '\t');
  const messages = rules[name]!(parse(source, grammar), { grammar, expected, annexes: [], glossary: [], ...rest });
  for (const { place } of messages) {
    if (place) expect(place.offset).toBe(offsetOf(source, place));
  }
  return messages.map((message) => format('', message).slice(1).replace(` (${name})`, ''));
}

const offsetOf = (text: string, { line, column }: { line: number; column: number }): number =>
  [...text.split('\n').slice(0, line - 1), ''].join('\n').length + column - 1;
