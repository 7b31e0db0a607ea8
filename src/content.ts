import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { charts as declared, report } from '#report';
import { filesOf } from './charts/files.ts';
import { makeChart, type Chart } from './charts/index.ts';
import { backlinks } from './collections/backlinks.ts';
import type { CheckEntry } from './collections/check.ts';
import { Facts } from './collections/facts.ts';
import { collections, type CollectionName, type Entries } from './collections/index.ts';
import { doubtsAbout } from './collections/verdicts.ts';
import { readStories, usesOf } from './site/stories.ts';

/** The pages' way to the collections: entries without their wrapping, in the order of the report. */
export async function all<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
  return (await getCollection(name)).map(({ data }) => data);
}

/** All collections that are made from the report. */
export async function entries(): Promise<Entries> {
  const names = Object.keys(collections) as CollectionName[];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await all(name)]))) as Entries;
}

/** What costs much and is the same for all pages: made when it is first asked for. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (made ??= make());
}

/** The stories, in the order in which the site tells them. */
export async function stories(): Promise<CollectionEntry<'stories'>[]> {
  return (await getCollection('stories')).sort((a, b) => a.data.order - b.data.order);
}

/** All figures of the report, by address. */
export async function facts(): Promise<Facts> {
  const [paragraphs, tables, treaties, statistics, sections] = await Promise.all([
    all('paragraphs'),
    all('tables'),
    report.treaties ? all('treaties') : [],
    all('statistics'),
    all('sections'),
  ]);
  return new Facts({ paragraphs, tables, treaties, statistics, sections }, report.grammar);
}

/** A chart with the checks that do not reconcile and concern a figure it draws. */
export type CheckedChart = Chart & { doubts: CheckEntry[] };

/** All charts of the report. */
export const charts = once(async (): Promise<CheckedChart[]> => {
  const [source, checks] = await Promise.all([facts(), all('checks')]);
  return declared.map((spec) => {
    const chart = makeChart(spec, source);
    return { ...chart, doubts: doubtsAbout(chart.uses, checks) };
  });
});

/** What relies on each page of the report, by the page's path. */
export const reliance = once(async () => {
  const [source, drawn, told] = await Promise.all([facts(), charts(), stories()]);
  const read = readStories().map((story) => ({
    id: story.id,
    title: told.find(({ id }) => id === story.id)!.data.title,
    uses: usesOf(story, source),
  }));
  return backlinks({ ...(await entries()), charts: drawn, stories: read });
});

const figures = new Map<string, ReturnType<(typeof filesOf)[keyof typeof filesOf]['make']>>();

/** One file of a chart, made once for its own address and the archive. */
export function figureFile(chart: Chart, type: keyof typeof filesOf): string | Uint8Array<ArrayBuffer> {
  const name = `${chart.id}.${type}`;
  const content = figures.get(name) ?? filesOf[type].make(chart, report.symbol);
  figures.set(name, content);
  return content;
}
