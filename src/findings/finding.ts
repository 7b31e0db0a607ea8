import { z } from 'zod';
import { id, words } from '../validate.ts';

/** The shape of a finding: one fact that does not add up, with the checks that show it. */
export const finding = z.strictObject({
  id: id.describe('Permanent; the finding’s page is `/findings/ID/`.'),
  url: z.string().describe('The permalink, from the site’s root: `/findings/ID/`.'),
  sentence: z.string().min(1).describe('The finding in one sentence, in the site’s words.'),
  severity: z
    .enum(['hard', 'soft'])
    .describe('`hard`: the two sides cannot both be true; `soft`: under another reading they can.'),
  checks: z.array(z.string()).min(1).describe('Ids of the checks that show it, the leading one first.'),
  where: z.array(z.string()).min(1).describe('The places it concerns: `para-N`, `annex-N`, `treaties`, `section-ID`.'),
  reading: z.string().nullable().describe('The reading under which both sides can be true; null where there is none.'),
  changes: z.string().min(1).describe('What it changes for a reader of the report.'),
  drawn: z.string().nullable().describe('Id of the chart that shows it, or null.'),
});

export type FindingEntry = z.infer<typeof finding>;

/** A finding, declared. No figure is typed in it. */
export const findingSpec = z.strictObject({
  /** Permanent, kebab-case. */
  id,
  /**
   * One sentence, without a full stop. `{stated}` and `{computed}` stand for the two sides of the first check,
   * `{stated:ID}` and `{computed:ID}` for those of any other check; so they do in `reading` and `changes`.
   */
  sentence: words,
  /** Ids of checks, or names of families of checks; the leading check first. */
  checks: z.array(words).min(1),
  /** The other reading, where one exists; by default that of the leading check. */
  reading: words.optional(),
  changes: words,
  /** The chart that shows it. */
  chart: id.optional(),
});

export type FindingSpec = z.infer<typeof findingSpec>;

/** Checks that are no longer made. Their addresses stay, with the reason. */
export const withdrawn = z.strictObject({ ids: z.array(id).min(1), why: words });

export type Withdrawn = z.infer<typeof withdrawn>;

/** How two readers, independently of each other, judged one check that does not agree. */
export const judgment = z.strictObject({
  check: z.string().describe('Id of the check, also where it was withdrawn since.'),
  first: z.enum(['hard', 'soft', 'withdrawn']).describe('How the first reader judged it.'),
  firstWhy: z.string().min(1).describe('Why, in the words of the first reader.'),
  second: z
    .enum(['hard', 'soft', 'withdrawn'])
    .nullable()
    .describe('How the second reader judged it; null where one person alone has, who may have found it.'),
  secondWhy: z.string().min(1).nullable().describe('Why, in the words of the second reader; null where there is none.'),
  decided: z.enum(['hard', 'soft', 'withdrawn']).describe('What the site says.'),
  why: z.string().min(1).describe('Why, where the two differ; else what both say.'),
});

export type Judgment = z.infer<typeof judgment>;
