import type { MeasureSpec } from '../../measures/measure.ts';
import { ageShares } from './age-shares.ts';
import { birthsAndDeaths } from './births-and-deaths.ts';
import { civilSociety } from './civil-society.ts';
import { institutions } from './institutions.ts';
import { media } from './media.ts';
import { migration } from './migration.ts';
import { population } from './population.ts';
import { ethnicGroups, religion } from './religion.ts';
import { sexes } from './sexes.ts';
import { incomes, territory } from './territory.ts';
import { treaties } from './treaties.ts';

/**
 * Everything that the site computes from the report's figures and shows or uses more than once, one file a theme, themes in
 * the order of the document.
 *
 * - Each formula stands here once: checks, charts and stories read `facts.measure(id)`.
 * - A measure is computed from figures read through `facts`, by `calc`, which keeps track of what rounding leaves open.
 * - `decimals` are the digits after the point that the site shows; `value` is not rounded.
 * - A share is in per cent, a ratio in `times` or in what it counts.
 */
export const measures: MeasureSpec[] = [
  ...territory,
  ...population,
  ...ageShares,
  ...sexes,
  ...ethnicGroups,
  ...birthsAndDeaths,
  ...migration,
  ...incomes,
  ...religion,
  ...civilSociety,
  ...media,
  ...institutions,
  ...treaties,
];
