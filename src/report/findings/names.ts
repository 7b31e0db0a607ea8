import type { FindingSpec } from '../../findings/finding.ts';

const changes = 'Whoever searches the report must try both names.';

/** Bodies and plans that go by two names. */
export const names: FindingSpec[] = [
  {
    id: 'name-friendship-houses',
    sentence: 'The People’s Assembly has {stated} in one paragraph and {computed} in others',
    checks: ['para-83-houses'],
    changes,
  },
  {
    id: 'name-national-plan',
    sentence: 'The National Plan is called “{stated}” in one paragraph and “{computed}” in another',
    checks: ['para-212-title'],
    changes,
  },
  {
    id: 'name-judicial-council',
    sentence: 'The council that nominates judges is the {stated} in one paragraph and the {computed} in others',
    checks: ['para-217-council-name'],
    changes,
  },
  {
    id: 'name-childrens-committee',
    sentence: 'The ministry’s committee is the {stated} in two paragraphs and the {computed} in another',
    checks: ['para-301-committee-1'],
    changes,
  },
];
