import { addressOf } from '../collections/address.ts';
import type { CheckEntry } from '../collections/check.ts';
import type { Use } from '../collections/figures.ts';
import type { Entries } from '../collections/index.ts';
import type { Report } from '../collections/report.ts';
import { tableUnder } from '../collections/tables.ts';
import { tidy, toCsv } from '../collections/tidy.ts';
import type { Chart } from '../charts/index.ts';
import { fileNameOf } from '../cite/document.ts';
import type { Form } from '../cite/forms.ts';
import { csvw } from './csvw.ts';
import { described, type DataPackage, type Files } from './descriptor.ts';
import { reportMarkdown } from './markdown.ts';
import { readme } from './readme.ts';
import { jsonSchema, shapes, version, type PublishedCheck, type ShapeName } from './shapes.ts';

/** All that the published files are made from. */
export interface Publication {
  report: Report;
  collections: Omit<Entries, 'numerals'>;
  /** The text of the document, verbatim. */
  text: string;
  descriptor: DataPackage;
  /** Which edition this is, in a sentence. */
  edition: string;
  /** The citations of the whole document. */
  forms: Form[];
  charts: Pick<Chart, 'id' | 'headline'>[];
  /** A path of the site as a link, and as a whole address. */
  href: (path: string) => string;
  address: (path: string) => string;
}

/** The shape of a JSON file, by its path; undefined where it is none of a collection's. */
export const shapeOf = (path: string): ShapeName | undefined => {
  const [, stem = '', number] = /^(\w+?)(-\d+)?\.json$/.exec(path) ?? [];
  const name = number && stem !== 'annex' ? 'table' : stem;
  return Object.hasOwn(shapes, name) ? (name as ShapeName) : undefined;
};

export const schemaPath = (name: ShapeName): string => `schema/${name}.json`;

/** The files under `/data/`, by path: the collections, the report as text and Markdown, and what describes them. */
export function dataFiles(publication: Publication): Files {
  const { report, descriptor, address } = publication;
  const home = address('/data/');
  const files: Files = new Map([
    ...collectionFiles(publication),
    [report.source.split('/').at(-1)!, publication.text],
    ['report.md', reportMarkdown(writtenOf(publication))],
  ]);
  const complete = described(descriptor, files, { version, ...(URL.canParse(home) && { homepage: home }) });
  const schemaOf = (path: string) => {
    const shape = shapeOf(path);
    return shape && schemaPath(shape);
  };
  const resources = complete.resources.map((resource) => {
    const jsonSchema = schemaOf(resource.path);
    return jsonSchema ? { ...resource, jsonSchema } : resource;
  });
  files.set('datapackage.json', json({ ...complete, resources }));
  files.set('csv-metadata.json', json(csvw(complete)));
  for (const name of new Set([...files.keys()].flatMap((path) => shapeOf(path) ?? []))) {
    files.set(schemaPath(name), json(jsonSchema(name, address(`/data/${schemaPath(name)}`))));
  }
  const { checks } = publication.collections;
  files.set('README.md', readme({ ...publication, symbol: report.symbol, descriptor: complete, checks, schemaOf }));
  return files;
}

/** Name of the archive of all files, without its ending: `HRI-…-2019`. */
export const archiveName = ({ symbol }: Pick<Report, 'symbol'>): string => fileNameOf(symbol);

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function collectionFiles({ report, collections, href }: Publication): [string, string][] {
  const { paragraphs, sections, tables, annexes, treaties, statistics } = collections;
  const checks = collections.checks.map((check) => publishedCheck(check, href));
  const published = annexes.flatMap((annex) => (annex.published ? [{ ...annex, url: href(annex.url) }] : []));
  /** Tables that stand inside a paragraph. */
  const inner = tables.filter(({ id }) => id.startsWith('para-'));
  return [
    ['paragraphs.json', json(paragraphs.map((entry) => ({ ...entry, url: href(entry.url) })))],
    ['sections.json', json(sections)],
    ...(report.treaties ? both('treaties', treaties, listed('treaties', treaties)) : []),
    ['statistics.json', json(statistics)],
    ['statistics.csv', listed('statistics', statistics)],
    ['checks.json', json(checks)],
    ['checks.csv', listed('checks', checks)],
    ...[...published, ...inner].flatMap((table) => {
      const layout = report.grammar.tables.find(({ id }) => id === table.id)!;
      return both(table.id, table, toCsv(tidy(table, layout.tidy)));
    }),
  ];
}

/** Entries as CSV, with their columns even where there are no entries. */
const listed = (name: 'treaties' | 'statistics' | 'checks', entries: object[]): string =>
  toCsv(entries, Object.keys(shapes[name].element.shape));

const both = (name: string, value: unknown, csv: string): [string, string][] => [
  [`${name}.json`, json(value)],
  [`${name}.csv`, csv],
];

function publishedCheck({ mark, uses, theme, range, ...check }: CheckEntry, href: Publication['href']): PublishedCheck {
  const addresses = (read: Use[]) => [...new Set(read.map((use) => href(addressOf(use))))];
  return {
    ...check,
    range: range?.join('–') ?? null,
    theme: theme.id,
    address: addresses([mark])[0]!,
    uses: addresses(uses),
  };
}

function writtenOf({ report, collections, edition, address }: Publication) {
  const { paragraphs, sections, annexes, tables } = collections;
  return {
    title: report.title,
    about: [
      `${report.symbol}. Words in italics and square brackets, like these, are those of the site that published this file; all others are the document’s.`,
      edition,
    ],
    sections,
    paragraphs,
    annexes,
    tableUnder: (number: number) => tableUnder(number, tables, report),
    address,
  };
}
