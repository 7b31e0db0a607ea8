import { csvFormatRows, csvParse } from 'd3-dsv';
import { z } from 'zod';
import type { ParagraphEntry } from '../collections/paragraphs.ts';

/** What the worked examples ask of the data: a file as it is, a few columns of some rows, paragraphs with a word. */
export const questions = z.strictObject({
  /** A CSV file to show whole. */
  file: z.string().optional(),
  /** Some rows of a CSV file, by the value of a column, and the columns to show. */
  subset: z
    .strictObject({
      file: z.string(),
      where: z.tuple([z.string(), z.string()]),
      columns: z.array(z.string()).min(1),
    })
    .optional(),
  /** A word, in lower case, to look for in the paragraphs. */
  word: z.string().regex(/^[\p{Ll}-]+$/u, 'expected a word in lower case'),
});

export type Questions = z.infer<typeof questions>;

/** What the questions are asked of. */
export interface Answering {
  /** The text of a CSV file by its name under `/data/`. */
  csv: (file: string) => string;
  paragraphs: ParagraphEntry[];
  /** The whole address of a file under `/data/`. */
  address: (file: string) => string;
}

export interface Example {
  language: 'curl' | 'R' | 'Python';
  /** What it asks, as a heading. */
  title: string;
  code: string;
  /** What it prints, read from the collections. */
  output: string;
}

/** One worked example each for the shell, R and Python, as far as there is a question; nothing in their outputs is typed. */
export function examples({ file, subset, word }: Questions, { csv, paragraphs, address }: Answering): Example[] {
  const holding = paragraphs.filter(({ text, items }) => [text, ...items].join('\n').toLowerCase().includes(word));
  const examples: Example[] = [];
  if (file !== undefined) {
    examples.push({
      language: 'curl',
      title: 'A table as it is',
      code: `curl -s ${address(file)}`,
      output: csv(file),
    });
  }
  if (subset) {
    const [column, value] = subset.where;
    examples.push({
      language: 'R',
      title: 'Some rows and columns of a table',
      code: [
        `url <- "${address(subset.file)}"`,
        `rows <- subset(read.csv(url), ${column} == "${value}")`,
        `columns <- c(${subset.columns.map((name) => `"${name}"`).join(', ')})`,
        'write.csv(rows[columns], row.names = FALSE, quote = FALSE)',
      ].join('\n'),
      output: select(csv(subset.file), subset),
    });
  }
  examples.push({
    language: 'Python',
    title: `The paragraphs that say “${word}”`,
    code: [
      'import json, urllib.request',
      `url = "${address('paragraphs.json')}"`,
      'with urllib.request.urlopen(url) as response:',
      '    paragraphs = json.load(response)',
      'for paragraph in paragraphs:',
      '    words = "\\n".join([paragraph["text"], *paragraph["items"]]).lower()',
      `    if "${word}" in words:`,
      '        print(paragraph["number"], end=" ")',
    ].join('\n'),
    output: holding.map(({ number }) => `${number} `).join(''),
  });
  return examples;
}

type Subset = NonNullable<Questions['subset']>;

/** @throws {Error} naming a column that the table lacks, or where no row has the value. */
function select(text: string, { file, where: [column, value], columns }: Subset): string {
  const table = csvParse(text);
  const lacking = [column, ...columns].filter((name) => !table.columns.includes(name));
  if (lacking.length)
    throw new Error(`${file}: Unexpected column ${lacking.join(', ')}, expected ${table.columns.join(' or ')}`);
  const rows = table.filter((row) => row[column] === value);
  if (!rows.length) throw new Error(`${file}: Unexpected ${column} “${value}”, expected that of a row`);
  return `${csvFormatRows([columns, ...rows.map((row) => columns.map((name) => row[name]!))])}\n`;
}
