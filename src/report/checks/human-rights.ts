import type { Checks, CheckSpec } from '../../collections/report.ts';
import { told } from './told.ts';

/** Human rights bodies (paras. 275–294, 371–376). */
export const humanRights: Checks = (_, { sum }) => [
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
    claim: 'The institutions are not more than those that paragraph 275 names.',
    computed: (f) => f.list(275, 'such as ', '.', /, (?=the )| and (?=the )/).length,
    formula: 'number of human rights institutions named in paragraph 275',
    wording: 'not-above',
    note: 'Paragraph 275 uses a wider term than paragraph 276, which speaks of institutions in the sense of the Paris Principles.',
  },
  ...told({
    id: 'para-275-womens-commission',
    as: 'words',
    claim: 'The commission on women’s affairs has one name.',
    tellings: [
      [275, 'the {National Commission for Women’s Affairs and Family and Demographic Policy} and'],
      [292, 'the {National Commission on Women’s Affairs and Family and Demographic Policy} was'],
    ],
    reading: 'One body, named with two prepositions.',
  }),
  {
    id: 'para-280-members',
    stated: [280, 'membership currently numbers {31}'],
    claim: 'The members from each side add up to all.',
    computed: (f) => sum(f.series('human-rights-commission')),
    formula: 'State bodies and organizations + civil society',
  },
  ...told({
    id: 'para-277-unique',
    as: 'words',
    claim: 'The form of the Human Rights Commission is described in one way.',
    tellings: [
      [277, 'one of the {most common} forms'],
      [280, 'the Human Rights Commission is {unique}.'],
    ],
    reading: 'It may be common in form and unique in composition.',
  }),
  ...told({
    id: 'para-286-commissioner',
    as: 'date',
    claim: 'The decree on the Human Rights Commissioner has one date.',
    tellings: [
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
  {
    id: 'para-374-centre',
    stated: [374, 'No. 992 of {10 December 2002}'],
    as: 'date',
    claim: 'The National Centre was established after the Commissioner.',
    computed: (f) => f.date(374, 'No. 947 of {19 September 2002}'),
    formula: 'date of the decree on the Commissioner',
    wording: 'after',
  },
  {
    id: 'para-371-commission',
    stated: [371, 'No. 1042 of {19 March 2003}'],
    as: 'date',
    claim: 'The decrees of section E are numbered in the order of their dates.',
    computed: (f) => f.date(374, 'No. 992 of {10 December 2002}'),
    formula: 'date of decree No. 992',
    wording: 'after',
  },
];
