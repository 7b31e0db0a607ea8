import type { StatisticSpec } from '../../collections/statistics.ts';
import { children } from './children.ts';
import { civilSociety } from './civil-society.ts';
import { cooperation } from './cooperation.ts';
import { culture } from './culture.ts';
import { incomes } from './incomes.ts';
import { institutions } from './institutions.ts';
import { media } from './media.ts';
import { population } from './population.ts';
import { religion } from './religion.ts';
import { territory } from './territory.ts';
import { tradeUnions } from './trade-unions.ts';

/**
 * Every statistic declared in the prose, one file a theme, themes in the order of the document.
 *
 * - `quote` stands in its paragraph exactly once when its braces are taken away; the braces hold the numeral, nowhere else is the value typed.
 * - The report’s own hedges (“more than”, “around”, “almost”) belong to the quote: show it with the value.
 * - `asAt` is the report’s date: the one in the sentence, or an earlier one in the same paragraph whose account the sentence goes on with;
 *   a date in another paragraph does not carry over. `2017-01` is a month, and closes a period where one is given (paras. 196, 198).
 * - `unit` is a measure (per cent, km, tenge, times, years …) or, for a count, the plural of what is counted.
 * - A series holds the parts, in the report’s order; a total stands outside it.
 */
export const statistics: StatisticSpec[] = [
  ...territory,
  ...population,
  ...incomes,
  ...civilSociety,
  ...tradeUnions,
  ...religion,
  ...culture,
  ...media,
  ...institutions,
  ...children,
  ...cooperation,
];
