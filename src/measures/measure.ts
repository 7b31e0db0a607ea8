import { z } from 'zod';
import { functionOf, id, words } from '../validate.ts';
import { use } from '../places/use.ts';
import type { Facts } from '../collections/facts.ts';
import type { Calc, Operand } from './arithmetic.ts';

/** A figure that the report does not print: computed from what it prints, once for the whole site. */
export const measure = z.strictObject({
  id: id.describe('Permanent, kebab-case.'),
  label: z.string().min(1).describe('What it measures, in the site’s words.'),
  unit: z.string().min(1).describe('Unit of the value.'),
  value: z.number().describe('The number, not rounded.'),
  decimals: z.int().nonnegative().describe('How many digits after the point the site shows.'),
  formula: z.string().min(1).describe('How it is computed, in words.'),
  arithmetic: z.string().nullable().describe('The same in figures; null of what is only counted or read.'),
  range: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe('What the rounding of the sources leaves open, lowest and highest; null when nothing.'),
  uses: z.array(use).min(1).describe('Every place read, in order, each once.'),
});

export type MeasureEntry = z.infer<typeof measure>;

/** A measure, declared. No figure of the report is typed in it. */
export const measureSpec = z.strictObject({
  /** Permanent, kebab-case; no statistic has the same. */
  id,
  label: words,
  unit: words,
  decimals: z.int().nonnegative(),
  formula: words,
  compute: functionOf<(facts: Facts, calc: Calc) => Operand>(),
});

export type MeasureSpec = z.infer<typeof measureSpec>;
