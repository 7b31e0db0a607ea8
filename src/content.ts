import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { charts as declared, report } from '#report';
import { makeChart, type Chart } from './charts/index.ts';
import { Facts } from './collections/facts.ts';

/** The pages' way to the collections: entries without their wrapping, in the order of the report. */
export async function all<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
  return (await getCollection(name)).map(({ data }) => data);
}

/** All figures of the report, by address. */
export async function facts(): Promise<Facts> {
  const [paragraphs, tables, treaties, statistics, sections] = await Promise.all([
    all('paragraphs'),
    all('tables'),
    all('treaties'),
    all('statistics'),
    all('sections'),
  ]);
  return new Facts({ paragraphs, tables, treaties, statistics, sections }, report.grammar.proseNumbers);
}

let made: Promise<Chart[]> | undefined;

/** All charts of the report, drawn once for all pages. */
export function charts(): Promise<Chart[]> {
  return (made ??= facts().then((source) => declared.map((spec) => makeChart(spec, source))));
}
