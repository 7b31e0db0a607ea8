import type { Checks, Theme } from '../../checks/spec.ts';
import { amendments } from './amendments.ts';
import { assembly } from './assembly.ts';
import { children } from './children.ts';
import { civilSociety } from './civil-society.ts';
import { constitution } from './constitution.ts';
import { constitutionalCouncil } from './constitutional-council.ts';
import { courts } from './courts.ts';
import { ethnicGroups } from './ethnic-groups.ts';
import { humanRights } from './human-rights.ts';
import { incomes } from './incomes.ts';
import { media } from './media.ts';
import { parliament } from './parliament.ts';
import { courtReforms, presidentsPowers } from './planned-or-done.ts';
import { population } from './population.ts';
import { populationChange } from './population-change.ts';
import { sexes, sharesByAge, totalsByAge } from './population-tables.ts';
import { references, repeated } from './references.ts';
import { religion } from './religion.ts';
import { religionByGroup } from './religion-tables.ts';
import { absoluteRights, centreCourt, covenant, maternalDeaths, rightToLife } from './rights-and-treaties.ts';
import { tableLabels } from './table-labels.ts';
import { territory } from './territory.ts';
import { treatyBodies } from './treaty-bodies.ts';
import { reportSequences, treatyDates } from './treaty-tables.ts';
import { unitedNations } from './united-nations.ts';
import { maternalAndInfant, naturalIncrease } from './vital-tables.ts';
import { headOfState, powers } from './who-does-what.ts';
import { women } from './women.ts';

const all =
  (...parts: Checks[]): Checks =>
  (facts, calc) =>
    parts.flatMap((part) => part(facts, calc));

/** Every check, in the order of the document. */
export const checks: Theme[] = [
  { id: 'territory', title: 'Territory', checks: territory },
  {
    id: 'population',
    title: 'Population',
    checks: all(
      population,
      women,
      ethnicGroups,
      populationChange,
      totalsByAge,
      sharesByAge,
      sexes,
      tableLabels,
      naturalIncrease,
    ),
  },
  { id: 'mortality', title: 'Mothers and infants', checks: all(maternalDeaths, maternalAndInfant) },
  { id: 'incomes', title: 'Incomes', checks: incomes },
  { id: 'religion', title: 'Religion', checks: all(religion, religionByGroup) },
  { id: 'civil-society', title: 'Civil society', checks: civilSociety },
  { id: 'assembly', title: 'Ethnic groups and the People’s Assembly', checks: assembly },
  { id: 'media', title: 'Media', checks: media },
  {
    id: 'constitution',
    title: 'Constitution',
    checks: all(constitution, absoluteRights, rightToLife, amendments, headOfState, presidentsPowers),
  },
  {
    id: 'parliament',
    title: 'President, Parliament, Government, Constitutional Council',
    checks: all(parliament, constitutionalCouncil, powers),
  },
  { id: 'courts', title: 'Courts and criminal law', checks: all(courts, courtReforms, centreCourt) },
  { id: 'human-rights', title: 'Human rights bodies', checks: humanRights },
  { id: 'children', title: 'Rights of the child', checks: children },
  {
    id: 'treaties',
    title: 'Treaties and reports to treaty bodies',
    checks: all(treatyBodies, treatyDates, reportSequences, covenant),
  },
  { id: 'united-nations', title: 'United Nations', checks: unitedNations },
  { id: 'references', title: 'References and repeated paragraphs', checks: all(references, repeated) },
];
