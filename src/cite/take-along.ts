import { csvFormatRows } from 'd3-dsv';
import type { ParagraphEntry } from '../collections/paragraphs.ts';
import { citationFiles } from './files.ts';
import type { CslItem } from './item.ts';
import type { SubjectEntry } from '../subjects/subject.ts';

/** The paragraphs of one subject with what cites them. */
export interface Collected {
  subject: SubjectEntry;
  symbol: string;
  paragraphs: { paragraph: ParagraphEntry; item: CslItem; url: string }[];
}

/** The files in which the paragraphs of a subject can be saved, by ending; all take the same. */
export const takeAlong = {
  txt: { name: 'Text with citations', mediaType: 'text/plain; charset=utf-8', make: text },
  md: { name: 'Markdown', mediaType: 'text/markdown; charset=utf-8', make: markdown },
  csv: { name: 'CSV', mediaType: 'text/csv; charset=utf-8', make: csv },
  bib: { name: 'BibTeX', mediaType: citationFiles.bib.mediaType, make: joined(citationFiles.bib.make) },
  ris: { name: 'RIS', mediaType: citationFiles.ris.mediaType, make: joined(citationFiles.ris.make) },
  json: { name: 'CSL-JSON', mediaType: citationFiles.json.mediaType, make: csl },
};

export type TakeAlong = keyof typeof takeAlong;

const wordsOf = ({ text, items, letters }: ParagraphEntry): string[] => [
  text,
  ...items.map((item, index) => `${letters?.[index] ?? '•'} ${item}`),
];

function text({ subject, symbol, paragraphs }: Collected): string {
  const blocks = paragraphs.map(({ paragraph, item }) => `${wordsOf(paragraph).join('\n')}\n(${item['title-short']})`);
  return `${[`${subject.label}: paragraphs of ${symbol}`, ...blocks].join('\n\n')}\n`;
}

function markdown({ subject, symbol, paragraphs }: Collected): string {
  const blocks = paragraphs.map(({ paragraph, item, url }) => {
    const quote = wordsOf(paragraph)
      .map((line) => `> ${line}`)
      .join('\n>\n');
    return `${quote}\n\n[${item['title-short']}](${url})`;
  });
  return `${[`# ${subject.label}`, `Paragraphs of ${symbol}.`, ...blocks].join('\n\n')}\n`;
}

function csv({ paragraphs }: Collected): string {
  const rows = paragraphs.map(({ paragraph, item, url }) => [
    String(paragraph.number),
    wordsOf(paragraph).join('\n'),
    item['title-short'],
    url,
  ]);
  return `${csvFormatRows([['paragraph', 'text', 'citation', 'address'], ...rows])}\n`;
}

function csl({ paragraphs }: Collected): string {
  const items = paragraphs.map(({ item }) => item);
  return `${JSON.stringify(items, null, 1)}\n`;
}

function joined(make: (item: CslItem) => string) {
  return ({ paragraphs }: Collected): string => paragraphs.map(({ item }) => make(item)).join('\n');
}
