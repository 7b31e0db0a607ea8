import type { Checks } from '../../checks/spec.ts';
import { repeatedStatements } from './repeated-statements.ts';

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
    reading:
      'The president of the Council, appointed apart, may not be counted: three of the other six are then renewed each time.',
  },
  {
    id: 'para-183-council',
    stated: [183, 'has {seven} members'],
    claim: 'The members appointed by each side, with the president of the Council, add up to all.',
    computed: (f) => f.measure('constitutional-council-total'),
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
  ...repeatedStatements({
    id: 'para-185-houses',
    claim: 'Each house appoints as many members of the Constitutional Council as paragraph 167 says.',
    places: [
      [185, 'the Senate and the Majilis each appoint {two} members'],
      [167, 'appoints {two} members to the Constitutional Council'],
    ],
  }),
  {
    id: 'para-187-term-1',
    stated: [183, 'serve a {six}-year term'],
    claim: 'The term of the Council is that of its first members with the longer term.',
    computed: (f) => f.quoted(187, 'and another for a {six}-year term'),
    formula: 'the longer term of the first members in paragraph 187',
  },
  {
    id: 'para-187-term-2',
    stated: [183, 'serve a {six}-year term'],
    claim: 'The term of the Council is that of its first president.',
    computed: (f) => f.quoted(187, 'the President of the Constitutional Council for a {six}-year term'),
    formula: 'the term of its first president in paragraph 187',
  },
  ...repeatedStatements({
    id: 'para-187-shorter-term',
    claim: 'The shorter term of the first members ends with the first renewal.',
    places: [
      [187, 'for a {three}-year term'],
      [186, 'renewed every {three} years'],
    ],
  }),
  {
    id: 'para-196-applications',
    stated: [196, 'received over {190} applications'],
    claim: 'The applications of each kind add up to over the number given.',
    computed: (f) => f.measure('constitutional-council-applications-total'),
    formula: 'sum of the kinds of applicant',
    wording: 'over',
  },
  {
    id: 'para-198-annual',
    stated: [198, 'delivered {22} addresses'],
    claim: 'The Council addresses Parliament once a year, as paragraph 163 says.',
    computed: (f) => {
      f.words(163, 'hears {annual} messages from the Constitutional Council');
      return sum([minus(f.quoted(198, 'Between 1996 and {2008}'), f.quoted(198, 'Between {1996} and 2008')), 1]);
    },
    formula: 'years from the first to the last, both counted',
    reading: 'There may have been more than one address in some years, or an address may not be the annual message.',
  },
];
