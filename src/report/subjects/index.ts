import type { Subjects } from '../../subjects/spec.ts';
import { absent } from './absent.ts';
import { acts } from './acts.ts';
import { articles } from './articles.ts';
import { bodies } from './bodies.ts';
import { groups } from './groups.ts';
import { places } from './places.ts';
import { rights } from './rights.ts';
import { topics } from './topics.ts';
import { treaties } from './treaties.ts';
import { treatyRows } from './treaty-rows.ts';

/** The subject index of the report. */
export const subjects: Subjects = {
  subjects: [...rights, ...groups, ...bodies, ...acts, ...treaties, ...places, ...topics],
  absent,
  articles,
  treaties: treatyRows,
  asked: [
    'commissioner-for-childrens-rights',
    'constitutional-council',
    'domestic-violence',
    'individual-complaints',
    'judges-appointment',
    'juries',
    'ngos',
    'non-profit-organizations-act',
    'nhri',
    'ombudsman',
    'political-parties',
    'poverty',
    'presidential-term',
    'procurators-office',
    'treaties-in-domestic-law',
    'treaty-body-reports',
    'treaty-ratification',
  ],
  leftOut: {
    'United Nations Security Council': 'in the index under United Nations',
  },
};
