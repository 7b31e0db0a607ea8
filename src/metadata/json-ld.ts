import type { PublishedAnnex } from '../collections/annexes.ts';
import { officialAddress, publisher, type CitedDocument } from '../cite/document.ts';
import type { CitablePlace, NamedChart } from '../places/place.ts';
import { urlOf } from '../places/url.ts';
import { pinpoint } from '../places/pinpoint.ts';

/** A node of JSON-LD in the vocabulary of schema.org. */
export type Thing = Record<string, unknown>;

/** Where a path of the site is, as far as it is known: the whole address, or from the host's root. */
export type Address = (path: string) => string;

/** The document itself. */
export function reportNode(cited: CitedDocument, address: Address): Thing {
  const url = address(urlOf({ kind: 'document' }));
  return {
    '@type': 'Report',
    '@id': url,
    url,
    sameAs: officialAddress(cited),
    name: cited.title,
    reportNumber: cited.symbol,
    author: { '@type': 'Country', name: cited.state },
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: cited.date,
    inLanguage: 'en',
  };
}

/** A numbered part of the document. */
export function partNode(cited: CitedDocument, place: CitablePlace, address: Address): Thing {
  const url = address(urlOf(place));
  return {
    '@type': 'CreativeWork',
    '@id': url,
    url,
    name: `${cited.symbol}, ${pinpoint(place, 'un')}`,
    inLanguage: 'en',
    isPartOf: reportNode(cited, address),
  };
}

/** What is said of all data of the document, an annex or the whole. */
export const datasetOf = (cited: CitedDocument): Thing => ({
  '@type': 'Dataset',
  creator: { '@type': 'Country', name: cited.state },
  publisher: { '@type': 'Organization', name: publisher },
  datePublished: cited.date,
  isAccessibleForFree: true,
  spatialCoverage: { '@type': 'Country', name: cited.state },
});

/** An annex table, with what dataset searches ask for. `description` should run to 50 characters at least. */
export function datasetNode(cited: CitedDocument, annex: PublishedAnnex, description: string, address: Address): Thing {
  const place: CitablePlace = { kind: 'annex', number: annex.number };
  const { name, ...part } = partNode(cited, place, address);
  const download = (type: string, encodingFormat: string): Thing => ({
    '@type': 'DataDownload',
    contentUrl: address(`/data/${annex.id}.${type}`),
    encodingFormat,
  });
  return {
    ...part,
    name: annex.title,
    description,
    identifier: name,
    ...datasetOf(cited),
    ...covered(yearsOf(annex)),
    variableMeasured: variablesOf(annex).map(({ name, unit }) => ({
      '@type': 'PropertyValue',
      name,
      ...(unit && { unitText: unit }),
    })),
    distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
  };
}

/** A chart of this site: its figures as data, drawn from the document. */
export function chartNode(cited: CitedDocument, chart: ChartSummary, address: Address): Thing {
  const url = address(urlOf(chart.place));
  const download = ([type, encodingFormat]: [string, string]): Thing => ({
    '@type': 'DataDownload',
    contentUrl: address(`/figures/${chart.place.id}.${type}`),
    encodingFormat,
  });
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: chart.place.title,
    description: chart.description,
    identifier: `${cited.symbol}, ${pinpoint(chart.place, 'un')}`,
    creator: { '@type': 'Organization', name: chart.place.by, url: address('/') },
    inLanguage: 'en',
    isAccessibleForFree: true,
    isBasedOn: reportNode(cited, address),
    spatialCoverage: { '@type': 'Country', name: cited.state },
    ...covered(chart.years),
    variableMeasured: chart.variables.map(({ name, unit }) => ({ '@type': 'PropertyValue', name, unitText: unit })),
    distribution: Object.entries(chart.files).map(download),
  };
}

/** What of a chart its metadata say. */
export interface ChartSummary {
  place: NamedChart;
  /** In plain words. */
  description: string;
  variables: { name: string; unit: string }[];
  /** That its figures are of; empty where it does not run along the years. */
  years: number[];
  /** Media type of each of its files, by ending. */
  files: Record<string, string>;
}

/** From the first year to the last. */
const covered = (years: number[]) =>
  years.length ? { temporalCoverage: [...new Set([Math.min(...years), Math.max(...years)])].join('/') } : {};

/** The years that its columns, its row labels or its cells stand for. */
function yearsOf({ columns, rows }: PublishedAnnex): number[] {
  const dated = new Set(columns.filter(({ type }) => type === 'year').map(({ id }) => id));
  return [
    ...columns.map(({ keys }) => keys?.['year']),
    ...rows.map(({ label }) => (/^\d{4}$/.test(label) ? Number(label) : null)),
    ...rows.flatMap(({ cells }) => cells.filter(({ column }) => dated.has(column)).map(({ value }) => value)),
  ].filter((year) => typeof year === 'number');
}

/** What is measured: the rows that carry a unit, else the columns; columns that are only occasions measure the table's subject. */
function variablesOf({ title, columns, rows }: PublishedAnnex): { name: string; unit: string | null }[] {
  const measured = rows.filter(({ unit }) => unit);
  if (measured.length) return measured.map(({ label, unit }) => ({ name: label, unit }));
  const variables = columns.slice(1).map(({ title: name, unit, keys }) => ({ name: keys ? title : name, unit }));
  return variables.filter(
    ({ name, unit }, index) => variables.findIndex((one) => one.name === name && one.unit === unit) === index,
  );
}

/** The way to a page, outermost first; the last step is the page itself. */
export function breadcrumbs(steps: { name: string; path: string }[], address: Address): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(path),
    })),
  };
}
