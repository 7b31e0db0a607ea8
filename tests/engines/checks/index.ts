import type { Check } from '../check.ts';
import { checks as charts } from './charts.ts';
import { checks as display } from './display.ts';
import { checks as pages } from './pages.ts';
import { checks as previews } from './previews.ts';
import { checks as print } from './print.ts';
import { checks as quotation } from './quotation.ts';
import { checks as report } from './report.ts';
import { checks as search } from './search.ts';

/** In the order in which they run. */
export const checks: Check[] = [
  ...pages,
  ...search,
  ...quotation,
  ...previews,
  ...charts,
  ...report,
  ...display,
  ...print,
];
