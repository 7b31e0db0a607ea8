import type { ChartSpec } from '../../charts/spec.ts';
import { birthsDeaths } from './births-deaths.ts';
import { borders } from './borders.ts';
import { constitutionalCouncilApplications } from './constitutional-council-applications.ts';
import { courtsByKind } from './courts-by-kind.ts';
import { humanRightsCommission } from './human-rights-commission.ts';
import { parliamentSeats } from './parliament-seats.ts';
import { specialProceduresVisits } from './special-procedures-visits.ts';
import { treatiesTimeline } from './treaties-timeline.ts';
import { uprRecommendations } from './upr-recommendations.ts';
import { whoAppointsWhom } from './who-appoints-whom.ts';

/** The charts of this report, a theme after the other, in the order of its stories. */
export const charts: ChartSpec[] = [
  birthsDeaths,
  borders,
  whoAppointsWhom,
  parliamentSeats,
  constitutionalCouncilApplications,
  courtsByKind,
  humanRightsCommission,
  treatiesTimeline,
  uprRecommendations,
  specialProceduresVisits,
];
