import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { charts as declared, report } from '#report';
import { filesOf } from './charts/files.ts';
import { makeChart, type Chart } from './charts/index.ts';
import { backlinks } from './page-data/backlinks.ts';
import { knownPlaces } from './page-data/known-places.ts';
import type { FindingEntry } from './findings/finding.ts';
import { Facts } from './collections/facts.ts';
import { schemas, type CollectionName, type Entries } from './collect.ts';
import { doubtsAbout } from './checks/verdicts.ts';
import { chartPlace } from './site/citations.ts';
import { entryReader } from './measures/measures.ts';
import { sourceIn } from './site/sources.ts';
import { checkClaims, readStory, usesOf, wordsOf } from './site/stories.ts';

/** The pages' way to the collections: entries without their wrapping, in the order of the report. */
export async function all<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
  return (await getCollection(name)).map(({ data }) => data);
}

/** All collections that are made from the report. */
export async function entries(): Promise<Entries> {
  const names = Object.keys(schemas) as CollectionName[];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await all(name)]))) as Entries;
}

/** What costs much and is the same for all pages: made when it is first asked for. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (made ??= make());
}

/** The stories, in the order in which the site shows them. */
export async function stories(): Promise<CollectionEntry<'stories'>[]> {
  return (await getCollection('stories')).sort((a, b) => a.data.order - b.data.order);
}

/** @throws {Error} naming every claim made of a story that is not there, does not stand in it, or is not true. */
export async function checkStories(): Promise<void> {
  const [published, source] = await Promise.all([stories(), facts()]);
  const unknown = Object.keys(report.claims).filter((id) => !published.some((story) => story.id === id));
  if (unknown.length)
    throw new Error(
      `Unexpected claims of ${unknown.join(', ')}, expected those of ${published.map(({ id }) => id).join(', ')}`,
    );
  for (const { id, data, body = '' } of published) {
    const words = [data.title, data.description, wordsOf(readStory(body))].join('\n');
    checkClaims(id, words, report.claims[id] ?? [], source);
  }
}

const source = once(async () => {
  const [paragraphs, tables, treaties, statistics, sections, measures] = await Promise.all([
    all('paragraphs'),
    all('tables'),
    report.treaties ? all('treaties') : [],
    all('statistics'),
    all('sections'),
    all('measures'),
  ]);
  return new Facts({ paragraphs, tables, treaties, statistics, sections }, report.grammar, entryReader(measures));
});

/** All figures of the report, by address or id, with nothing read yet. */
export async function facts(): Promise<Facts> {
  return (await source()).fresh();
}

/** A chart with the findings that concern a figure it draws. */
export type CheckedChart = Chart & { findings: FindingEntry[] };

/** All charts of the report. */
export const charts = once(async (): Promise<CheckedChart[]> => {
  const [source, checks, found] = await Promise.all([facts(), all('checks'), all('findings')]);
  return declared.map((spec) => {
    const chart = makeChart(spec, source);
    const doubts = new Set(doubtsAbout(chart.uses, checks).map(({ id }) => id));
    return { ...chart, findings: found.filter(({ checks: ids }) => ids.some((id) => doubts.has(id))) };
  });
});

/** What relies on each page of the report, by the page's path. */
export const reliance = once(async () => {
  const [source, drawn, published] = await Promise.all([facts(), charts(), stories()]);
  const read = published.map(({ id, data, body = '' }) => {
    const uses = usesOf(readStory(body), report.claims[id] ?? [], source);
    return { id, title: data.title, uses };
  });
  return backlinks({ ...(await entries()), charts: drawn, stories: read });
});

/** The places of the report, to read what a person types against. */
export const places = once(async () => knownPlaces(report, await entries(), (await charts()).map(chartPlace)));

const sourceOf = once(async () => sourceIn(await places()));
const figures = new Map<string, ReturnType<(typeof filesOf)[keyof typeof filesOf]['make']>>();

/** One file of a chart, made once for its own address and the archive. */
export async function figureFile(chart: Chart, type: keyof typeof filesOf): Promise<string | Uint8Array<ArrayBuffer>> {
  const name = `${chart.id}.${type}`;
  const content = figures.get(name) ?? filesOf[type].make(chart, { symbol: report.symbol, sourceOf: await sourceOf() });
  figures.set(name, content);
  return content;
}
