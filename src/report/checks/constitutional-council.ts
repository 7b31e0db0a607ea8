import type { Checks } from '../../collections/report.ts';
import { told } from './told.ts';

const whole = 'a whole number';

/** The Constitutional Council (paras. 182–198). */
export const constitutionalCouncil: Checks = (_, { sum, minus, ratio, times }) => [
  {
    id: 'para-183-council-halves',
    stated: [183, 'serve a {six}-year term'],
    claim: 'The term is that in which the whole Council is renewed, half by half.',
    computed: (f) => ratio(f.quoted(186, 'renewed every {three} years'), f.quoted(186, '{Half} of the members')),
    formula: 'years between renewals ÷ half',
  },
  {
    id: 'para-186-half-of-seven',
    stated: [186, '{Half} of the members of the Constitutional Council'],
    as: 'words',
    expected: whole,
    claim: 'Half of the members of the Constitutional Council is a whole number.',
    computed: (f) => {
      const half = times(f.quoted(183, 'has {seven} members'), f.quoted(186, '{Half} of the members')).value;
      return Number.isInteger(half) ? whole : String(half);
    },
    formula: 'members of the Council × half',
    reading: 'The president of the Council may not be counted: he or she is appointed apart.',
  },
  {
    id: 'para-183-council',
    stated: [183, 'has {seven} members'],
    claim: 'The members appointed by each side, with the president of the Council, add up to all.',
    computed: (f) =>
      sum([
        f.statistic('constitutional-council-by-president'),
        times(
          f.list(185, ', and the ', ' each appoint', / and the /).length,
          f.statistic('constitutional-council-by-each-house'),
        ),
        [f.words(184, 'appoints {the President of the Constitutional Council}')].length,
      ]),
    formula: 'appointed by the President of the Republic + by each of two houses + the president of the Council',
  },
  {
    id: 'para-187-original-council',
    stated: [183, 'has {seven} members'],
    claim: 'The original Council had as many members.',
    computed: (f) => {
      const sides = f.list(187, 'determined as follows: ', ' each appointed', /, | and /).length;
      const one = f.quoted(187, 'each appointed {one} member of the Constitutional Council');
      const another = f.words(187, 'and {another} for a six-year term');
      return sum([
        times(sides, one),
        sides * [another].length,
        [f.words(187, 'appointed {the President of the Constitutional Council} for')].length,
      ]);
    },
    formula: 'sides × members of each + the president of the Council',
  },
  ...told({
    id: 'para-185-houses',
    claim: 'Each house appoints as many members of the Constitutional Council as paragraph 167 says.',
    tellings: [
      [185, 'the Senate and the Majilis each appoint {two} members'],
      [167, 'appoints {two} members to the Constitutional Council'],
    ],
  }),
  ...told({
    id: 'para-187-term',
    claim: 'The term of the Council is that of its first members with the longer term.',
    tellings: [
      [183, 'serve a {six}-year term'],
      [187, 'and another for a {six}-year term'],
      [187, 'the President of the Constitutional Council for a {six}-year term'],
    ],
  }),
  ...told({
    id: 'para-187-shorter-term',
    claim: 'The shorter term of the first members ends with the first renewal.',
    tellings: [
      [187, 'for a {three}-year term'],
      [186, 'renewed every {three} years'],
    ],
  }),
  {
    id: 'para-196-applications',
    stated: [196, 'received over {190} applications'],
    claim: 'The applications of each kind add up to over the number given.',
    computed: (f) => sum(f.series('constitutional-council-applications')),
    formula: 'sum of the kinds of applicant',
    wording: 'over',
  },
  {
    id: 'para-197-interpretations',
    stated: [197, 'including {6} providing additional interpretation'],
    claim: 'The decisions giving additional interpretation are a part of all.',
    computed: (f) => f.statistic('constitutional-council-decisions'),
    formula: 'all decisions',
    wording: 'not-above',
  },
  {
    id: 'para-198-annual',
    stated: [198, 'delivered {22} addresses'],
    claim: 'The Council addresses Parliament once a year, as paragraph 163 says.',
    finding:
      'Paragraph 198 counts {stated} addresses of the Constitutional Council in {computed} years. Paragraph 163 calls its messages annual.',
    computed: (f) => {
      f.words(163, 'hears {annual} messages from the Constitutional Council');
      return sum([minus(f.quoted(198, 'Between 1996 and {2008}'), f.quoted(198, 'Between {1996} and 2008')), 1]);
    },
    formula: 'years from the first to the last, both counted',
    reading: 'There may have been more than one address in some years.',
  },
];
