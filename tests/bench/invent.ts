import type { Report } from '../../src/collections/report.ts';

/** A report of so many paragraphs, from the words of a real one, for measuring how costs grow. */
export interface Invented {
  text: string;
  report: Report;
}

/** Paragraphs of one section, and of one declared figure. */
const [perSection, perFigure] = [12, 4];

/** Shuffles always in the same way, so that no two paragraphs repeat each other. */
function shuffled(words: string[], seed: number): string[] {
  const all = [...words];
  let state = seed + 1;
  for (let at = all.length - 1; at > 0; at -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (at + 1);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}

/** `texts` is what the paragraphs are made of, time and again. */
export function invent(texts: string[], count: number, like: Report): Invented {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const words = texts.map((text) => text.split(' ').filter((word) => /^[\p{L},;-]+$/u.test(word)));
  const lines = numbers.flatMap((number) => {
    const heading = `\tPart ${(number - 1) / perSection + 1}\tSection of ${number}\n`;
    const body = shuffled(words[number % words.length]!, number).join(' ');
    const paragraph = `${number}.\tIn all ${number} persons. ${body}.\n`;
    return number % perSection === 1 ? [heading, paragraph] : [paragraph];
  });
  const figures = numbers.filter((number) => number % perFigure === 0);
  const { items, footnotes, tables, notes, cellLines, numericCells } = none;
  return {
    text: lines.join(''),
    report: {
      ...like,
      grammar: { ...like.grammar, ranks: [part], restored: [], tables: [] },
      expected: {
        paragraphs: count,
        sections: Math.ceil(count / perSection),
        items,
        footnotes,
        tables,
        notes,
        cellLines,
        numericCells,
      },
      annexes: [],
      treaties: undefined,
      statistics: figures.map((number) => ({
        id: `persons-${number}`,
        label: 'Persons',
        unit: 'persons',
        asAt: null,
        paragraph: number,
        quote: `In all {${number}} persons`,
      })),
      measures: [],
      checks: [],
      claims: {},
      numerals: [{ id: 'other', title: 'Other numerals', patterns: [/\S+/g] }],
    },
  };
}

const part = { style: 'decimal', before: 'Part ', after: '', continues: false } as const;
const none = { items: 0, footnotes: 0, tables: 0, notes: 0, cellLines: 0, numericCells: 0 };
