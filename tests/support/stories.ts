import { report } from '#report';
import { load } from '../../src/build.ts';
import { collect } from '../../src/collections/index.ts';
import { Facts } from '../../src/collections/facts.ts';
import type { Figure } from '../../src/collections/figures.ts';
import { readStories, type Story, type Used } from '../../src/site/stories.ts';

export { figures, used } from '../../src/site/stories.ts';

const { paragraphs, tables, treaties, statistics } = collect(load(report).tree, report);

/** All figures of the report; each test takes its own, so that uses do not mix. */
export const facts = (): Facts => new Facts({ paragraphs, tables, treaties, statistics }, report.grammar);

export const stories: Story[] = readStories();

/** The figure of the report that a component shows; null of what is computed, and of dates. */
export function printedBy({ name, props }: Used, source: Facts): Figure | null {
  const { id, table, row, column, n, in: template } = props as Record<string, string>;
  if (name === 'Stat') return source.statistic(id!);
  if (name === 'Cell') return source.cell(table!, row!, column!);
  if (name === 'Numeral') return source.quoted(Number(n), template!);
  return null;
}

/** What a figure is the value of: a number, or the text of a date. */
export function valueOf(used: Used, source: Facts): number | string {
  const { name, props } = used;
  const { n, of } = props as Record<string, string>;
  const figure = printedBy(used, source);
  if (figure) return figure.value;
  if (name === 'TreatyDate') return source.treaty(Number(n))[of as 'signed' | 'ratified']!;
  return (props['of'] as (facts: Facts) => number)(source);
}
