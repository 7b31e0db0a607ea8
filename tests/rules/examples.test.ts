import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TableLayout } from '../../src/parse/grammar.ts';
import { parse } from '../../src/parse/tree.ts';
import { rules } from '../../src/rules/index.ts';
import { format } from '../../src/rules/rule.ts';
import { ages, agesBySex, smallGrammar } from '../support/grammar.ts';

/** What a rule's header shows: a text (→ is a tab), and the messages it says of it. */
interface Example {
  messages: string[];
  text: string;
}

const folder = 'src/rules';
const files = readdirSync(folder).filter((file) => !['index.ts', 'rule.ts'].includes(file));

/** The `@example pass` and `@example fail LINE:COLUMN: REASON (RULE)` blocks of a source file's JSDoc comments. */
function examplesOf(source: string): Example[] {
  return [...source.matchAll(/\/\*\*\n(.*?)\n \*\//gs)].flatMap(([, comment]) => {
    const lines = comment!.split('\n').map((line) => line.replace(/^ \* ?/, ''));
    const starts = lines.flatMap((line, index) => (line.startsWith('@example ') ? [index] : []));
    return starts.map((start, index) => {
      const [, outcome, message = ''] = /^@example (pass|fail)(?: (.+))?$/.exec(lines[start]!)!;
      const text = lines.slice(start + 1, starts[index + 1]).map((line) => `${line.replaceAll('→', '\t')}\n`);
      return { messages: outcome === 'fail' ? [message] : [], text: text.join('') };
    });
  });
}

/** The tables of rules that show others than the usual one. */
const tables: Record<string, TableLayout[]> = {
  'table-groups': [agesBySex],
  'table-place': [{ ...ages, id: 'para-2', untitled: true }],
};

/** What the glossary explains; nothing to rules that are not about it. */
const words = [{ term: 'UN', forms: [] }];

const expected = {
  ...{ paragraphs: 1, sections: 0, items: 0, footnotes: 0, tables: 0 },
  ...{ notes: 0, cellLines: 0, numericCells: 0 },
};

test('each rule has a file of its name, and each file is a rule', () => {
  expect(files.map((file) => file.replace('.ts', ''))).toEqual(Object.keys(rules));
});

describe.each(Object.entries(rules))('%s', (name, rule) => {
  const examples = examplesOf(readFileSync(`${folder}/${name}.ts`, 'utf8'));

  test('shows what passes and what fails', () => {
    const outcomes = examples.map(({ messages }) => (messages.length ? 'fail' : 'pass'));
    expect(new Set(outcomes)).toEqual(new Set(['pass', 'fail']));
  });

  test.each(examples.map((example) => ({ ...example, says: example.messages.join() || 'nothing' })))(
    'says $says',
    (example) => {
      const { messages, text } = example;
      const grammar = smallGrammar(...(tables[name] ?? []));
      const glossary = /acronym|glossary/.test(name) ? words : [];
      const said = rule(parse(text, grammar), { grammar, expected, annexes: [1], glossary });
      expect(said.map((message) => format('', message).slice(1))).toEqual(messages);
    },
  );
});
