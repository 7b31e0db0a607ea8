import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { charts as declared, report } from '#report';
import { filesOf } from './charts/files.ts';
import { makeChart, type Chart } from './charts/index.ts';
import { backlinks, type Dependent } from './collections/backlinks.ts';
import type { CheckEntry } from './collections/checks.ts';
import { Facts } from './collections/facts.ts';
import { doubtsAbout } from './collections/verdicts.ts';
import { readStories, usesOf } from './stories.ts';

/** The pages' way to the collections: entries without their wrapping, in the order of the report. */
export async function all<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
  return (await getCollection(name)).map(({ data }) => data);
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

let made: Promise<CheckedChart[]> | undefined;

/** All charts of the report, drawn once for all pages. */
export function charts(): Promise<CheckedChart[]> {
  return (made ??= drawAll());
}

async function drawAll(): Promise<CheckedChart[]> {
  const [source, checks] = await Promise.all([facts(), all('checks')]);
  return declared.map((spec) => {
    const chart = makeChart(spec, source);
    return { ...chart, doubts: doubtsAbout(chart.uses, checks) };
  });
}

let linked: Promise<Map<string, Dependent[]>> | undefined;

/** What relies on each page of the report, by the page's path: asked once for all pages. */
export function reliance(): Promise<Map<string, Dependent[]>> {
  return (linked ??= findReliance());
}

async function findReliance(): Promise<Map<string, Dependent[]>> {
  const [paragraphs, annexes, checks, statistics] = await Promise.all([
    all('paragraphs'),
    all('annexes'),
    all('checks'),
    all('statistics'),
  ]);
  const [source, drawn, told] = await Promise.all([facts(), charts(), getCollection('stories')]);
  const stories = readStories().map((story) => ({
    id: story.id,
    title: told.find(({ id }) => id === story.id)!.data.title,
    uses: usesOf(story, source),
  }));
  return backlinks({ paragraphs, annexes, checks, statistics, charts: drawn, stories });
}

const figures = new Map<string, ReturnType<(typeof filesOf)[keyof typeof filesOf]['make']>>();

/** One file of a chart, made once for its own address and the archive. */
export function figureFile(chart: Chart, type: keyof typeof filesOf): string | Uint8Array<ArrayBuffer> {
  const name = `${chart.id}.${type}`;
  const content = figures.get(name) ?? filesOf[type].make(chart, report.symbol);
  figures.set(name, content);
  return content;
}
