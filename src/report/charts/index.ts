import type { ChartSpec } from '../../charts/spec.ts';
import { ageBalance } from './age-balance.ts';
import { ageShares } from './age-shares.ts';
import { birthsDeaths } from './births-deaths.ts';
import { borders } from './borders.ts';
import { broadcasters } from './broadcasters.ts';
import { constitutionalCouncilApplications } from './constitutional-council-applications.ts';
import { courtsByKind } from './courts-by-kind.ts';
import { deathRateUrbanRural } from './death-rate-urban-rural.ts';
import { ethnicComposition } from './ethnic-composition.ts';
import { humanRightsCommission } from './human-rights-commission.ts';
import { incomeByRegion } from './income-by-region.ts';
import { infantMortality } from './infant-mortality.ts';
import { maternalMortality } from './maternal-mortality.ts';
import { mediaByKind } from './media-by-kind.ts';
import { mediaByLanguage } from './media-by-language.ts';
import { mediaByRegion } from './media-by-region.ts';
import { mediaBySubject } from './media-by-subject.ts';
import { missionaries } from './missionaries.ts';
import { naturalIncreaseRates } from './natural-increase-rates.ts';
import { netMigration } from './net-migration.ts';
import { ngoGrantsAwards } from './ngo-grants-awards.ts';
import { ngosRegisteredActive } from './ngos-registered-active.ts';
import { parliamentSeats } from './parliament-seats.ts';
import { placesOfWorship } from './places-of-worship.ts';
import { populationChangeByAge } from './population-change-by-age.ts';
import { populationPyramid } from './population-pyramid.ts';
import { populationTotal } from './population-total.ts';
import { publicCouncils } from './public-councils.ts';
import { religionByEthnicGroup } from './religion-by-ethnic-group.ts';
import { religiousEntities } from './religious-entities.ts';
import { reportsDatedTwice } from './reports-dated-twice.ts';
import { sexRatioByAge } from './sex-ratio-by-age.ts';
import { sexRatio } from './sex-ratio.ts';
import { socialProcurement } from './social-procurement.ts';
import { specialProceduresVisits } from './special-procedures-visits.ts';
import { treatiesTimeline } from './treaties-timeline.ts';
import { uprRecommendations } from './upr-recommendations.ts';
import { urbanRural } from './urban-rural.ts';
import { whoAppointsWhom } from './who-appoints-whom.ts';

/** The charts of this report, a theme after the other, in the order of its stories. */
export const charts: ChartSpec[] = [
  borders,
  populationTotal,
  populationPyramid,
  populationChangeByAge,
  ageShares,
  ageBalance,
  sexRatioByAge,
  sexRatio,
  birthsDeaths,
  naturalIncreaseRates,
  netMigration,
  ethnicComposition,
  urbanRural,
  incomeByRegion,
  maternalMortality,
  infantMortality,
  deathRateUrbanRural,
  mediaByKind,
  mediaBySubject,
  mediaByRegion,
  mediaByLanguage,
  broadcasters,
  religionByEthnicGroup,
  religiousEntities,
  placesOfWorship,
  missionaries,
  ngosRegisteredActive,
  ngoGrantsAwards,
  socialProcurement,
  publicCouncils,
  whoAppointsWhom,
  parliamentSeats,
  constitutionalCouncilApplications,
  courtsByKind,
  humanRightsCommission,
  treatiesTimeline,
  reportsDatedTwice,
  uprRecommendations,
  specialProceduresVisits,
];
