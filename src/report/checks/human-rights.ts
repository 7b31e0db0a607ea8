import type { Checks, CheckSpec } from '../../checks/spec.ts';
import { repeatedStatements } from './repeated-statements.ts';

/** Human rights bodies (paras. 275–294, 371–376). */
export const humanRights: Checks = () => [
  {
    id: 'para-276-institutions',
    stated: [276, 'Kazakhstan has {two} different national human rights institutions'],
    claim: 'As many institutions are named as announced.',
    computed: (f) => f.list(276, 'human rights institutions: ', '.', / and (?=the )/).length,
    formula: 'number of institutions named',
  },
  {
    id: 'para-276-para-275',
    stated: [276, 'Kazakhstan has {two} different national human rights institutions'],
    claim: 'The national institutions, beside the human rights institutions that paragraph 275 names.',
    computed: (f) => f.list(275, 'such as ', '.', /, (?=the )| and (?=the )/).length,
    formula: 'number of human rights institutions named in paragraph 275',
    wording: 'beside',
    note: 'Paragraph 275 uses a wider term than paragraph 276, which speaks of institutions in the sense of the Paris Principles.',
  },
  {
    id: 'para-280-members',
    stated: [280, 'membership currently numbers {31}'],
    claim: 'The members from each side add up to all.',
    computed: (f) => f.measure('human-rights-commission-total'),
    formula: 'State bodies and organizations + civil society',
  },
  ...repeatedStatements({
    id: 'para-286-commissioner',
    as: 'date',
    claim: 'The decree on the Human Rights Commissioner has one date.',
    places: [
      [286, 'by a presidential decree of {19 September 2002}'],
      [374, 'Presidential Decree No. 947 of {19 September 2002}'],
    ],
  }),
  ...(
    [
      [374, 'Decree No. {992} of', 374, 'Presidential Decree No. {947} of'],
      [371, 'Presidential Decree No. {1042} of', 374, 'to Decree No. {992} of'],
    ] as const
  ).map(([paragraph, quote, before, earlier]): CheckSpec => ({
    id: `para-${paragraph}-decree-number`,
    family: 'decrees-order',
    stated: [paragraph, quote],
    claim: 'The decrees are numbered in the order of their dates.',
    computed: (f) => f.quoted(before, earlier),
    formula: 'number of the decree next before it in date',
    wording: 'above',
  })),
];
