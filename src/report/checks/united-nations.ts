import type { Checks, CheckSpec } from '../../checks/spec.ts';
import { type Telling } from './repeated-statements.ts';

/** The Human Rights Council, the Security Council and the General Assembly (paras. 348–360). */

/** Where the resolutions of paragraph 356 stand, a number and its year, in the order of their numbers. */
const resolutionsOf = (facts: Parameters<Checks>[0]): { number: Telling; year: Telling }[] =>
  [...facts.place('para-356').matchAll(/(\d+) \((\d{4})\)/g)]
    .sort((a, b) => Number(a[1]) - Number(b[1]))
    .map(([, number, year]) => ({ number: [356, `{${number}} (${year})`], year: [356, `${number} ({${year}})`] }));

export const unitedNations: Checks = (facts, { between }) => [
  {
    id: 'para-348-accepted',
    stated: [348, 'Kazakhstan accepted {112} of the 128'],
    claim: 'The recommendations accepted are a part of those received.',
    computed: (f) => f.statistic('upr-received'),
    formula: 'recommendations received',
    wording: 'not-above',
  },
  {
    id: 'para-354-vice-president',
    stated: [354, 'In {2015}, it served as the Vice-President'],
    claim: 'The year of the Vice-Presidency is within the membership.',
    computed: (f) => between(f.quoted(354, 'In the period {2013}–2015'), f.quoted(354, '2013–{2015}, Kazakhstan')),
    formula: 'first and last year of the membership',
    wording: 'inside',
  },
  {
    id: 'para-355-elected',
    stated: [355, 'In {2016}, for the first time'],
    as: 'date',
    claim: 'The election came before the term.',
    computed: (f) => f.date(355, 'of the Security Council, for {2017}–2018'),
    formula: 'first year of the term',
    wording: 'before',
  },
  ...resolutionsOf(facts)
    .slice(1)
    .map(({ number, year }): CheckSpec => {
      const name = facts.words(...number).text;
      return {
        id: `para-356-resolution-${name}`,
        family: 'resolutions-order',
        stated: year,
        claim: `Resolution ${name} is not older than the one next before it in number.`,
        computed: (f) => {
          const own = f.quoted(...number).value;
          const read = resolutionsOf(f).map((one) => ({
            number: f.quoted(...one.number).value,
            year: f.quoted(...one.year),
          }));
          const before = read.filter((one) => one.number < own).sort((a, b) => b.number - a.number);
          return before[0]!.year;
        },
        formula: 'year of the resolution of the paragraph next before it in number',
        wording: 'not-below',
      };
    }),
  {
    id: 'para-359-session',
    stated: [359, 'at the {seventy-third} session of the General Assembly'],
    claim: 'The code was signed at a later session than that of the call for a coalition.',
    computed: (f) => f.quoted(358, 'at the {seventieth} session of the General Assembly'),
    formula: 'number of the session of paragraph 358',
    wording: 'above',
  },
];
