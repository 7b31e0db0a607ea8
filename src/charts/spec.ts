import { z } from 'zod';
import type { Facts } from '../collections/facts.ts';
import { use } from '../places/use.ts';
import { functionOf, id, words } from '../validate.ts';
import type { Say } from './format.ts';
import type { Drawing } from './chart-types.ts';
import { data } from './rows.ts';

/** A table of figures: the first column names the rows; rows of one group follow one another. */
export const chartTable = z.strictObject({
  columns: z.array(z.string()).min(1),
  rows: z.array(
    z.strictObject({
      group: z.string().optional(),
      label: z.string(),
      cells: z.array(z.strictObject({ text: z.string(), use: use.optional() })),
    }),
  ),
});

/** What is drawn: its data are checked here, the options of its chart type by the compiler. */
const drawing = z.custom<Drawing>().superRefine((value, context) => {
  const { error } = data.safeParse(value, { reportInput: true });
  for (const { message, path, input } of error?.issues ?? [])
    context.addIssue({ code: 'custom', message, path, input });
});

/** What a chart says, in the site's own words, and what it draws. */
export const chartContent = z.strictObject({
  /** The finding, in one sentence without a full stop. */
  headline: words,
  /** Words of the headline, note or description, and whether the data bear them out: the build refuses a chart that claims what is not so. */
  claims: z.record(z.string(), z.boolean()),
  /** Measure, unit and date. */
  subtitle: words,
  drawing,
  /** Other drawings of the same figures to choose from, by name, and the name of `drawing` among them. */
  views: z.strictObject({ first: words, others: z.record(z.string(), drawing) }).optional(),
  /** What is odd in the source. */
  note: words.optional(),
  /** The chart in plain words, a paragraph each. */
  description: z.array(words).min(1),
  /** The table behind the chart, where the rows of the drawing do not already make it. */
  table: chartTable.optional(),
});

/**
 * One chart, declared: where its figures are, how it is drawn, and what is said about it. A new one is a file among the
 * report's charts and a line in their index; the first run of the tests draws its snapshots, to be looked at.
 */
export const chartSpec = z.strictObject({
  /** Permanent, kebab-case: part of every address of the chart. */
  id,
  /** The story it belongs to. */
  theme: id,
  /** Annexes whose own page shows it. Its sources are not declared: they are what it reads. */
  annexes: z.array(z.int().positive()),
  /** Paragraphs that speak of what it shows, besides those its figures are read from. */
  paragraphs: z.array(z.int().positive()).optional(),
  /** Reads the figures through `facts` and writes every number in words through `say`. */
  read: functionOf<(facts: Facts, say: Say) => ChartContent>(),
});

export type ChartSpec = z.infer<typeof chartSpec>;
export type ChartContent = z.infer<typeof chartContent>;
export type Table = z.infer<typeof chartTable>;
