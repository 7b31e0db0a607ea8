import type { Facts } from '../collections/facts.ts';
import type { Use } from '../places/use.ts';
import type { Say } from './format.ts';
import type { Drawing } from './chart-types.ts';

/**
 * One chart, declared: where its figures are, how it is drawn, and what is said about it. A new one is a file among the
 * report's charts and a line in their index; the first run of the tests draws its snapshots, to be looked at.
 */
export interface ChartSpec {
  /** Permanent, kebab-case: part of every address of the chart. */
  id: string;
  /** The story it belongs to. */
  theme: string;
  /** Annexes whose own page shows it. Its sources are not declared: they are what it reads. */
  annexes: number[];
  /** Paragraphs that speak of what it shows, besides those its figures are read from. */
  paragraphs?: number[];
  /** Reads the figures through `facts` and writes every number in words through `say`. */
  read(facts: Facts, say: Say): ChartContent;
}

/** What a chart says, in the site's own words, and what it draws. */
export interface ChartContent {
  /** The finding, in one sentence without a full stop. */
  headline: string;
  /** Words of the headline, note or description, and whether the data bear them out: the build refuses a chart that claims what is not so. */
  claims: Record<string, boolean>;
  /** Measure, unit and date. */
  subtitle: string;
  drawing: Drawing;
  /** Other drawings of the same figures to choose from, by name, and the name of `drawing` among them. */
  views?: { first: string; others: Record<string, Drawing> };
  /** What is odd in the source. */
  note?: string;
  /** The chart in plain words, a paragraph each. */
  description: string[];
  /** The table behind the chart, where the rows of the drawing do not already make it. */
  table?: Table;
}

/** A table of figures: the first column names the rows; rows of one group follow one another. */
export interface Table {
  columns: string[];
  rows: { group?: string; label: string; cells: { text: string; use?: Use }[] }[];
}
