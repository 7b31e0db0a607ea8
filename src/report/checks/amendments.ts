import type { Checks, CheckSpec } from '../../checks/spec.ts';
import { repeatedStatements, type Telling } from './repeated-statements.ts';

/** The amendments of the Constitution and the acts of 1995 (paras. 110–138). */

/** The acts that amended the Constitution, in the order of the report. */
const amending: Telling[] = [
  [111, 'Act No. 284-I of {7 October 1998} amending'],
  [112, 'Act No. 254-III of {21 May 2007} amending'],
  [113, 'Act No. 403-IV of {2 February 2011} amending'],
  [114, 'Act No. 51-VI of {10 March 2017} amending'],
];

/** Constitutional acts of 1995, where their numbers and dates stand, in the order of their dates. */
const acts: { number: Telling; date: Telling }[] = (
  [
    [132, 'Constitutional Act No. {2464} of 28 September 1995', '{28 September 1995}'],
    [169, 'Constitutional Act No. {2529} of 16 October 1995', '{16 October 1995}'],
    [172, 'Constitutional Act No. {2688} of 18 December 1995', '{18 December 1995}'],
    [138, 'Constitutional Act No. {2733} of 26 December 1995', '{26 December 1995}'],
    [188, 'Constitutional Act No. {2737} of 29 December 1995', '{29 December 1995}'],
  ] as const
).map(([paragraph, number, date]) => ({ number: [paragraph, number], date: [paragraph, date] }));

export const amendments: Checks = () => [
  {
    id: 'para-110-amendments',
    stated: [110, 'The 1995 Constitution was amended {four} times'],
    claim: 'As many amending acts are described as counted.',
    computed: (f) => {
      const found = [111, 112, 113, 114, 115, 116, 117].flatMap((number) =>
        [...f.paragraph(number).text.matchAll(/Act No\. ([\d-]+[IVX]+) of [^.]*? amending the Constitution/g)].map(
          ([, act]) => act,
        ),
      );
      return new Set(found).size;
    },
    formula: 'different acts “amending the Constitution” in paragraphs 111 to 117',
  },
  ...(
    [
      [112, 'On the {second} occasion'],
      [113, 'On the {third} occasion'],
    ] as const
  ).map((stated, index): CheckSpec => ({
    id: `para-${stated[0]}-occasion`,
    stated,
    claim: 'The amendment has the place in the order that its date gives it.',
    computed: (f) => {
      const own = f.date(...amending[index + 1]!).text;
      return amending.filter((act) => f.date(...act).text <= own).length;
    },
    formula: 'amending acts of that date or before',
  })),
  ...amending.slice(1).map((act, index): CheckSpec => ({
    id: `para-${act[0]}-after`,
    family: 'amendments-order',
    stated: act,
    as: 'date',
    claim: 'The amending acts are described in the order of their dates.',
    computed: (f) => f.date(...amending[index]!),
    formula: `date of the act of paragraph ${amending[index]![0]}`,
    wording: 'after',
  })),
  ...repeatedStatements({
    id: 'para-111-majilis-term',
    claim: 'The term of the Majilis set by the act of 1998 is the present one.',
    places: [
      [111, 'to {five} years for members of the Majilis'],
      [154, 'members of the Majilis a {five}-year term'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-111-senate-term',
    claim: 'The term of the Senate set by the act of 1998 is the present one.',
    places: [
      [111, 'to {six} years for members of the Senate'],
      [154, 'Members of the Senate serve a {six}-year term'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-112-senators',
    claim: 'The President appoints as many senators as the act of 2007 set.',
    places: [
      [112, 'senators appointed by the President to {15}'],
      [152, 'The President appoints {15} senators'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-211-2007',
    as: 'date',
    claim: 'The amendments on the death penalty have the same year as the act of paragraph 112.',
    places: [
      [211, 'The constitutional amendments of {2007}'],
      [112, 'Act No. 254-III of {21 May 2007}'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-114-articles',
    claim: 'The act of 10 March 2017 changed as many articles as paragraph 137 says.',
    places: [
      [114, 'introduced changes to {25} articles of the Constitution'],
      [137, 'The Act introduced 26 amendments to {19} articles of the Constitution'],
    ],
    note: 'Both sentences speak of the whole act. Paragraph 111 gives the act of 1998 the number that paragraph 137 gives this one.',
  }),
  ...repeatedStatements({
    id: 'para-114-date',
    as: 'date',
    claim: 'The act of 2017 has one date.',
    places: [
      [114, 'Act No. 51-VI of {10 March 2017} amending'],
      [117, 'Act No. 51-VI of {10 March 2017} amending'],
      [137, 'On {10 March 2017}, the Head of State'],
      [114, 'The {2017} constitutional reform'],
      [290, 'The constitutional reform of {2017} endowed'],
      [345, 'introduced to the Constitution in {2017}'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-114-number',
    as: 'words',
    claim: 'The act of 2017 has one number.',
    places: [
      [114, 'Act {No. 51-VI} of 10 March 2017'],
      [117, 'Act {No. 51-VI} of 10 March 2017'],
    ],
  }),
  {
    id: 'para-136-address',
    stated: [136, 'to the people of {25 January 2017}'],
    as: 'date',
    claim: 'The proposal was made before the act was signed.',
    computed: (f) => f.date(137, 'On {10 March 2017}, the Head of State'),
    formula: 'date of the act',
    wording: 'before',
  },
  ...acts.slice(1).map(({ number, date }): CheckSpec => ({
    id: `para-${number[0]}-act-number`,
    family: 'acts-1995-order',
    stated: number,
    claim: 'The constitutional acts of 1995 are numbered in the order of their dates.',
    computed: (f) => {
      const own = f.date(...date).text;
      const read = acts.map((act) => ({ number: f.quoted(...act.number), date: f.date(...act.date).text }));
      const before = read.filter((act) => act.date < own).sort((a, b) => b.date.localeCompare(a.date));
      return before[0]!.number;
    },
    formula: 'number of the act next before it in date',
    wording: 'above',
  })),
];
