import type { Checks, Theme } from '../../collections/report.ts';
import { sexes, sharesByAge, tableLabels, totalsByAge } from './population-tables.ts';
import { religionByGroup } from './religion-tables.ts';
import { reportSequences, treatyDates } from './treaty-tables.ts';
import { maternalAndInfant, naturalIncrease } from './vital-tables.ts';

const all =
  (...parts: Checks[]): Checks =>
  (facts, calc) =>
    parts.flatMap((part) => part(facts, calc));

/** Every check, in the order of the document. */
export const checks: Theme[] = [
  { id: 'population', title: 'Population', checks: all(totalsByAge, sharesByAge, sexes, tableLabels, naturalIncrease) },
  { id: 'mortality', title: 'Mothers and infants', checks: maternalAndInfant },
  { id: 'religion', title: 'Religion', checks: religionByGroup },
  { id: 'treaties', title: 'Treaties and reports to treaty bodies', checks: all(treatyDates, reportSequences) },
];
