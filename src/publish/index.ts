import { placeAt } from '../places/id.ts';
import { urlOf } from '../places/url.ts';
import { placeOf } from '../places/use.ts';
import type { CheckEntry } from '../checks/check.ts';
import type { MeasureEntry } from '../measures/measure.ts';
import type { Use } from '../places/use.ts';
import type { Entries } from '../collect.ts';
import type { DataPackage } from '../collections/data-package.ts';
import type { Report } from '../collections/report.ts';
import { tablesUnder } from '../collections/tables.ts';
import { tidy, toCsv } from '../collections/tidy.ts';
import type { Chart } from '../charts/index.ts';
import { fileNameOf, independence, officialAddress } from '../cite/document.ts';
import { names, type Form } from '../cite/forms.ts';
import { plain } from '../cite/template.ts';
import { akomaNtoso } from './akn/index.ts';
import { csvw } from './csvw.ts';
import { described, type Files } from './descriptor.ts';
import { epub } from './epub/index.ts';
import { reportMarkdown } from './markdown.ts';
import { readme } from './readme.ts';
import { jsonSchema, shapes, version, type PublishedCheck, type PublishedMeasure, type ShapeName } from './shapes.ts';
import type { Licence, Whole } from './whole.ts';
import { workbook } from './workbook/index.ts';
import { sheetOf, unitsOf, type Sheet } from './workbook/sheet.ts';

/** All that the published files are made from. */
export interface Publication {
  report: Report;
  collections: Omit<Entries, 'numerals'>;
  /** The text of the document, verbatim. */
  text: string;
  descriptor: DataPackage;
  /** The name of the site, and what it says of the numbers of the annexes. */
  site: string;
  annexNumbers: string;
  /** The terms of its own words and data. */
  licence: Licence;
  /** Which edition this is, in a sentence. */
  edition: string;
  /** Its date, ISO. */
  date: string;
  /** The citations of the whole document. */
  forms: Form[];
  charts: Pick<Chart, 'id' | 'headline'>[];
  /** A path of the site as a link, and as a whole address. */
  href: (path: string) => string;
  address: (path: string) => string;
}

/** The shape of a JSON file, by its path; undefined where it is none of a collection's. */
export const shapeOf = (path: string): ShapeName | undefined => {
  const [, stem = '', number] = /^(\w+?)(-\d+)?(?:-\d+)?\.json$/.exec(path) ?? [];
  const name = number && stem !== 'annex' ? 'table' : stem;
  return Object.hasOwn(shapes, name) ? (name as ShapeName) : undefined;
};

export const schemaPath = (name: ShapeName): string => `schema/${name}.json`;

/** The files under `/data/`, by path: the collections, the report as text and Markdown, and what describes them. */
export async function dataFiles(publication: Publication): Promise<Files> {
  const { report, descriptor, address } = publication;
  const home = address('/data/');
  const whole = wholeOf(publication);
  const written = { ...whole, title: report.title, about: about(publication) };
  const files: Files = new Map<string, string | Uint8Array<ArrayBuffer>>([
    ...collectionFiles(publication),
    [report.source.split('/').at(-1)!, publication.text],
    ['report.md', reportMarkdown(written)],
    [`${archiveName(report)}.xml`, akomaNtoso(whole)],
    [`${archiveName(report)}.epub`, epub(whole)],
  ]);
  files.set(`${archiveName(report)}.xlsx`, await workbook(whole, sheetsOf(publication, files)));
  const said = { ...descriptor, description: `${descriptor.description} ${independence(report)}` };
  const complete = described(said, files, { version, ...(URL.canParse(home) && { homepage: home }) });
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
  const { checks, findings } = publication.collections;
  files.set(
    'README.md',
    readme({
      ...publication,
      symbol: report.symbol,
      independence: independence(report),
      official: officialAddress(report),
      descriptor: complete,
      checks,
      findings,
      schemaOf,
    }),
  );
  return files;
}

/** A sheet for each CSV file that the descriptor declares, in its order. */
function sheetsOf({ descriptor, report, collections }: Publication, files: Files): Sheet[] {
  return descriptor.resources.flatMap((resource) => {
    if (!resource.schema) return [];
    const table = collections.tables.find(({ id }) => `${id}.csv` === resource.path);
    const layout = report.grammar.tables.find(({ id }) => id === table?.id);
    const units = table && layout ? unitsOf(table, layout.tidy) : new Map<string, string>();
    return [sheetOf(resource, resource.schema, files.get(resource.path) as string, units)];
  });
}

/** Name of the archive of all files, without its ending: `HRI-…-2019`. */
export const archiveName = ({ symbol }: Pick<Report, 'symbol'>): string => fileNameOf(symbol);

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function collectionFiles({ report, collections, href, address }: Publication): [string, string][] {
  const { paragraphs, sections, tables, annexes, treaties, statistics } = collections;
  const checks = collections.checks.map((check) => publishedCheck(check, href));
  const findings = collections.findings.map((finding) => ({ ...finding, url: href(finding.url) }));
  const measures = collections.measures.map((measure) => publishedMeasure(measure, href));
  const published = at(annexes, href).filter((annex) => annex.published);
  /** Tables that stand inside a paragraph. */
  const inner = tables.filter(({ id }) => placeAt(id).kind === 'paragraph');
  return [
    ['paragraphs.json', json(at(paragraphs, href))],
    ['sections.json', json(sections)],
    ...(report.treaties ? both('treaties', at(treaties, href), listed('treaties', at(treaties, address))) : []),
    ['statistics.json', json(statistics)],
    ['statistics.csv', listed('statistics', statistics)],
    ...both('measures', measures, listed('measures', measures)),
    ['checks.json', json(checks)],
    ['checks.csv', listed('checks', checks)],
    ...both('findings', findings, listed('findings', findings)),
    ['judgments.json', json(report.judgments)],
    ...[...published, ...inner].flatMap((table) => {
      const layout = report.grammar.tables.find(({ id }) => id === table.id)!;
      return both(table.id, table, toCsv(tidy(table, layout.tidy)));
    }),
  ];
}

/** Entries whose `url` leads from where they are published: a link in JSON, a whole address where it can be in CSV. */
const at = <Entry extends { url: string }>(entries: Entry[], lead: (path: string) => string): Entry[] =>
  entries.map((entry) => ({ ...entry, url: lead(entry.url) }));

/** Entries as CSV, with their columns even where there are no entries. */
const listed = (name: 'treaties' | 'statistics' | 'measures' | 'checks' | 'findings', entries: object[]): string =>
  toCsv(entries, Object.keys(shapes[name].element.shape));

const both = (name: string, value: unknown, csv: string): [string, string][] => [
  [`${name}.json`, json(value)],
  [`${name}.csv`, csv],
];

/** The addresses of the places that were read, each once. */
const addresses = (read: Use[], href: Publication['href']): string[] => [
  ...new Set(read.map((use) => href(urlOf(placeOf(use))))),
];

function publishedCheck({ mark, uses, theme, range, ...check }: CheckEntry, href: Publication['href']): PublishedCheck {
  return {
    ...check,
    findingUrl: check.findingUrl && href(check.findingUrl),
    statedValue: cleanOrNull(check.statedValue),
    computedValue: cleanOrNull(check.computedValue),
    range: range?.map(clean).join('–') ?? null,
    theme: theme.id,
    address: href(urlOf(placeOf(mark))),
    uses: addresses(uses, href),
  };
}

/** Without the noise of binary fractions: 99.8 and not 99.80000000000003. */
const clean = (value: number): number => Number(value.toPrecision(12));
const cleanOrNull = (value: number | null): number | null => value && clean(value);

function publishedMeasure({ range, uses, ...measure }: MeasureEntry, href: Publication['href']): PublishedMeasure {
  return {
    ...measure,
    value: clean(measure.value),
    range: range?.map(clean).join('–') ?? null,
    uses: addresses(uses, href),
  };
}

/** What the Markdown says under its title. */
const about = ({ report, edition }: Publication): string[] => [
  `${report.symbol}. Words in italics and square brackets, like these, are those of the site that published this file; all others are the document’s.`,
  `${independence(report)} Official document: ${officialAddress(report)}`,
  edition,
];

/** The report with its headings, tables and annexes, and what an edition of it says of itself. */
function wholeOf({
  report,
  collections,
  site,
  licence,
  annexNumbers,
  edition,
  date,
  forms,
  address,
}: Publication): Whole {
  const { paragraphs, sections, annexes, tables } = collections;
  return {
    report,
    site,
    licence,
    annexNumbers,
    edition: { words: edition, date },
    citations: forms.map(
      ({ style, part, runs }) => `${[names[style], part].filter(Boolean).join(', ')}: ${plain(runs)}`,
    ),
    sections,
    paragraphs,
    annexes,
    tablesUnder: (number) => tablesUnder(number, tables, report),
    reasonOf: ({ label, title }) =>
      report.grammar.restored.find((lost) => lost.label === label && lost.title === title)?.reason,
    address,
  };
}
