import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { charts as declared, pictures as pictured, report } from '#report';
import { filesOf } from './charts/files.ts';
import { makeChart, sourcesOf, type Chart, type Sources } from './charts/index.ts';
import { makePicture } from './charts/picture.ts';
import { backlinks } from './page-data/backlinks.ts';
import { knownPlaces } from './page-data/known-places.ts';
import type { Use } from './places/use.ts';
import type { FindingEntry } from './findings/finding.ts';
import { Facts } from './collections/facts.ts';
import { schemas, type CollectionName, type Entries } from './collect.ts';
import { doubtsAbout } from './checks/verdicts.ts';
import { chartPlace, cslOf } from './site/citations.ts';
import { address } from './site/site.ts';
import { entryReader } from './measures/measures.ts';
import { sourceIn } from './site/sources.ts';
import { checkClaims, firstChart, lengthOf, readStory, shows, usesOf, wordsOf } from './site/stories.ts';

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

/** How fast people read, roughly. */
const wordsPerMinute = 200;

/** All paragraphs, each with its citation and its whole address. */
export const citedParagraphs = once(async () =>
  (await all('paragraphs')).map((paragraph) => ({
    paragraph,
    item: cslOf({ kind: 'paragraph', number: paragraph.number }),
    url: address(paragraph.url),
  })),
);

/** The stories, in the order in which the site shows them. */
export async function stories(): Promise<CollectionEntry<'stories'>[]> {
  return (await getCollection('stories')).sort((a, b) => a.data.order - b.data.order);
}

/** The chart that stands for a story in lists and on its card: the first that it shows. */
export async function chartOf({ body = '' }: CollectionEntry<'stories'>): Promise<CheckedChart | undefined> {
  const id = firstChart(readStory(body));
  return (await charts()).find((chart) => chart.id === id);
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

/** The drawings that only stories show. */
export const pictures = once(async () => {
  const source = await facts();
  return pictured.map((spec) => makePicture(spec, source));
});

/** Every place of the report that a story's words, claims and pictures rely on. A chart in it relies on its places by itself. */
async function usesOfStory({ id, body = '' }: CollectionEntry<'stories'>): Promise<Use[]> {
  const [source, pictured] = await Promise.all([facts(), pictures()]);
  const parts = readStory(body);
  const shown = pictured.filter((picture) => shows(parts, picture.id));
  return [...usesOf(parts, report.claims[id] ?? [], source), ...shown.flatMap(({ uses }) => uses)];
}

/** What a story is based on: the annexes and paragraphs that it reads, and how long it takes to read. */
export async function basisOf(story: CollectionEntry<'stories'>): Promise<{ sources: Sources; minutes: number }> {
  const parts = readStory(story.body ?? '');
  const drawn = (await charts()).filter(({ id }) => shows(parts, id));
  const uses = [...(await usesOfStory(story)), ...drawn.flatMap((chart) => chart.uses)];
  return { sources: sourcesOf(uses), minutes: Math.ceil(lengthOf(parts) / wordsPerMinute) };
}

/** What relies on each page of the report, by the page's path. */
export const reliance = once(async () => {
  const [drawn, published] = await Promise.all([charts(), stories()]);
  const read = await Promise.all(
    published.map(async (story) => ({ id: story.id, title: story.data.title, uses: await usesOfStory(story) })),
  );
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
