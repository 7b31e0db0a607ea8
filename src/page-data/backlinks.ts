import { paragraphReferences } from '../parse/references.ts';
import { placeAt } from '../places/id.ts';
import { paragraphs as paragraphPlace } from '../places/paragraphs.ts';
import { pageOf, urlOf } from '../places/url.ts';
import { placeOf } from '../places/use.ts';
import type { AnnexEntry } from '../collections/annexes.ts';
import type { CheckEntry } from '../checks/check.ts';
import type { Use } from '../places/use.ts';
import type { ParagraphEntry } from '../collections/paragraphs.ts';
import type { StatisticEntry } from '../collections/statistics.ts';

/** Kinds of things that rely on a place of the report, in the order in which they are shown. */
export const kinds = ['paragraph', 'repeat', 'chart', 'story', 'check', 'statistic'] as const;

/** A thing that relies on places of the report. */
export interface Dependent {
  kind: (typeof kinds)[number];
  /** What it says or is called. */
  title: string;
  /** Where it stands, from the site’s root. */
  path: string;
  /** Of many that ask the same: the name they share. */
  family?: string | null;
  /** The pages it relies on, from the site’s root. */
  on: string[];
}

/** What can rely on a place: collections, and what was made from them with a trace of what was read. */
export interface DependentSources {
  paragraphs: ParagraphEntry[];
  annexes: AnnexEntry[];
  checks: CheckEntry[];
  statistics: StatisticEntry[];
  charts: { id: string; headline: string; uses: Use[]; sources: { paragraphs: number[] } }[];
  stories: { id: string; title: string; uses: Use[] }[];
}

/** Everything that relies on each page of the report, by the page’s path, in the order of `kinds` and of the report. */
export function backlinks(sources: DependentSources): Map<string, Dependent[]> {
  const found = dependentsOf(sources).sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const pages = [...new Set(found.flatMap(({ on }) => on))];
  // Nothing relies on itself: a paragraph that names its own number.
  return new Map(pages.map((page) => [page, found.filter(({ on, path }) => on.includes(page) && path !== page)]));
}

function dependentsOf({ paragraphs, annexes, checks, statistics, charts, stories }: DependentSources): Dependent[] {
  const byNumber = (number: number) => urlOf(paragraphPlace(number));
  const annexPages = new Map(annexes.map(({ number, url }) => [number, url]));
  return [
    ...paragraphs.map((one): Dependent => {
      const named = [one.text, ...one.items].flatMap(paragraphReferences).map(byNumber);
      const cited = one.annexes.flatMap((number) => annexPages.get(number) ?? []);
      return { kind: 'paragraph', title: `Paragraph ${one.number}`, path: one.url, on: [...named, ...cited] };
    }),
    ...paragraphs.map(({ number, url, sameAs }): Dependent => {
      return { kind: 'repeat', title: `Paragraph ${number}`, path: url, on: sameAs.map(byNumber) };
    }),
    ...charts.map(({ id, headline, uses, sources }): Dependent => {
      const on = [...pagesOf(uses), ...sources.paragraphs.map(byNumber)];
      return { kind: 'chart', title: headline, path: urlOf({ kind: 'chart', id }), on };
    }),
    ...stories.map(({ id, title, uses }): Dependent => {
      return { kind: 'story', title, path: `/stories/${id}/`, on: pagesOf(uses) };
    }),
    ...checks.map(({ id, claim, family, where }): Dependent => {
      return {
        kind: 'check',
        title: claim,
        path: urlOf({ kind: 'check', id }),
        family,
        on: where.map((one) => pageOf(placeAt(one))),
      };
    }),
    ...statistics.map(({ label, paragraph }): Dependent => {
      return { kind: 'statistic', title: label, path: '/data/statistics.csv', on: [byNumber(paragraph)] };
    }),
  ];
}

const pagesOf = (uses: Use[]): string[] => uses.map((use) => pageOf(placeOf(use)));
