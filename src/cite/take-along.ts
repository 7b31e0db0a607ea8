import { csvFormatRows } from 'd3-dsv';
import type { ParagraphEntry } from '../collections/paragraphs.ts';
import { citationFiles } from './files.ts';
import type { CslItem } from './item.ts';
import { titleSlot, type Parts } from './parts.ts';

/** A paragraph with what cites it. */
interface Cited {
  paragraph: ParagraphEntry;
  item: CslItem;
  url: string;
}

/** A file of paragraphs: what stands before them, the text of each, what stands between and after them. */
interface Format {
  name: string;
  mediaType: string;
  before: (title: string, symbol: string) => string;
  part: (cited: Cited) => string;
  between: string;
  after: string;
}

/** The files in which chosen paragraphs can be saved, by ending; all take the same. */
export const takeAlong = {
  txt: {
    name: 'Text with citations',
    mediaType: 'text/plain; charset=utf-8',
    before: (title, symbol) => `${title}: paragraphs of ${symbol}\n\n`,
    part: ({ paragraph, item }) => `${wordsOf(paragraph).join('\n')}\n(${item['title-short']})`,
    between: '\n\n',
    after: '\n',
  },
  md: {
    name: 'Markdown',
    mediaType: 'text/markdown; charset=utf-8',
    before: (title, symbol) => `# ${title}\n\nParagraphs of ${symbol}.\n\n`,
    part: ({ paragraph, item, url }) => {
      const quote = wordsOf(paragraph).map((line) => `> ${line}`);
      return `${quote.join('\n>\n')}\n\n[${item['title-short']}](${url})`;
    },
    between: '\n\n',
    after: '\n',
  },
  csv: {
    name: 'CSV',
    mediaType: 'text/csv; charset=utf-8',
    before: () => 'paragraph,text,citation,address\n',
    part: ({ paragraph, item, url }) =>
      csvFormatRows([[String(paragraph.number), wordsOf(paragraph).join('\n'), item['title-short'], url]]),
    between: '\n',
    after: '\n',
  },
  bib: references('BibTeX', 'bib'),
  ris: references('RIS', 'ris'),
  json: {
    name: 'CSL-JSON',
    mediaType: citationFiles.json.mediaType,
    before: () => '[\n',
    part: ({ item }) => JSON.stringify(item, null, 1),
    between: ',\n',
    after: '\n]\n',
  },
} satisfies Record<string, Format>;

export type TakeAlong = keyof typeof takeAlong;

function references(name: string, type: 'bib' | 'ris'): Format {
  return {
    name,
    mediaType: citationFiles[type].mediaType,
    before: () => '',
    part: ({ item }) => citationFiles[type].make(item),
    between: '\n',
    after: '',
  };
}

/** A file of some paragraphs under a title. */
export function collected(type: TakeAlong, title: string, symbol: string, paragraphs: Cited[]): string {
  const { before, part, between, after }: Format = takeAlong[type];
  return before(title, symbol) + paragraphs.map(part).join(between) + after;
}

export function partsOf(type: TakeAlong, symbol: string, paragraphs: Cited[]): Parts {
  const { mediaType, before, part, between, after }: Format = takeAlong[type];
  return { mediaType, before: before(titleSlot, symbol), parts: paragraphs.map(part), between, after };
}

/** Its words, items of a list on lines of their own. */
const wordsOf = ({ text, items, letters }: ParagraphEntry): string[] => [
  text,
  ...items.map((item, index) => `${letters?.[index] ?? '•'} ${item}`),
];
