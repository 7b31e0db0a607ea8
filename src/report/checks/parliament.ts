import type { Checks, CheckSpec } from '../../collections/report.ts';
import { told } from './told.ts';

/** President, Parliament, Government, Constitutional Council (paras. 26, 51–52, 120–198). */
export const parliament: Checks = (_, { sum, minus, ratio, times }) => [
  {
    id: 'para-153-majilis',
    stated: [153, 'The Majilis has {107} members'],
    claim: 'The members elected in the two ways add up to all.',
    computed: (f) => sum(f.series('majilis-by-election')),
    formula: 'elected by direct suffrage + elected by the People’s Assembly',
  },
  {
    id: 'para-152-senate-size',
    stated: [152, 'consists of {two} persons from each province'],
    as: 'nothing',
    claim: 'The size of the Senate would follow from the number of units and of appointed senators.',
    computed: () => null,
    formula: 'two for each province, the capital and each major city + appointed senators',
    note: 'The report states neither the size of the Senate nor the number of major cities with a special status.',
  },
  {
    id: 'para-154-senate-halves',
    stated: [154, 'Members of the Senate serve a {six}-year term'],
    claim: 'The term is that in which the whole Senate is elected anew, half by half.',
    computed: (f) =>
      ratio(
        f.quoted(156, 'members of the Senate are re-elected every {three} years'),
        f.quoted(156, '{Half} of the elected members'),
      ),
    formula: 'years between elections ÷ half',
  },
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
    value: () => 'a whole number',
    claim: 'Half of the members of the Constitutional Council is a whole number.',
    computed: (f) => {
      const half = times(f.quoted(183, 'has {seven} members'), f.quoted(186, '{Half} of the members')).value;
      return Number.isInteger(half) ? 'a whole number' : String(half);
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
    formula: 'three sides × two members + the president of the Council',
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
    ],
  }),
  ...told({
    id: 'para-26-chambers',
    claim: 'Parliament has as many chambers as paragraph 151 says.',
    tellings: [
      [26, 'consists of {two} chambers'],
      [151, 'consists of {two} houses'],
    ],
  }),
  ...told({
    id: 'para-181-one-third',
    claim: 'As many members of a house are needed to hear a report.',
    tellings: [
      [181, 'At the initiative of at least {one third} of its total membership'],
      [167, 'by a majority of not less than {one third} of its total membership'],
    ],
  }),
  ...told({
    id: 'para-181-two-thirds',
    claim: 'As many members of a house are needed to ask for a dismissal.',
    tellings: [
      [181, 'by a majority vote of no less than {two thirds} of its total membership'],
      [167, 'a majority of not less than {two thirds} of the total membership'],
    ],
  }),
  ...(
    [
      [167, 'by a {majority} of not less than one third of', 'not less than {one third} of its total membership, hear'],
      [189, 'a {majority} of at least one fifth of', 'a majority of at least {one fifth} of the total'],
    ] as const
  ).map(([paragraph, quote, share]): CheckSpec => ({
    id: `para-${paragraph}-majority`,
    stated: [paragraph, quote],
    as: 'words',
    claim: 'What is called a majority is more than half.',
    computed: (f) => times(f.quoted(paragraph, share), 100),
    formula: 'the share given, in per cent',
    wording: 'most',
    reading: 'The words may ask for a number of members rather than a majority, as paragraphs 166 and 181 do.',
  })),
  {
    id: 'para-51-elections',
    stated: [51, 'based on a system of {proportional representation}'],
    as: 'words',
    claim: 'Both houses are elected by the system named.',
    computed: (f) => f.words(156, 'on the basis of {indirect suffrage}'),
    formula: 'how the Senate is elected by paragraph 156',
    reading: 'Paragraph 51 may speak of the Majilis only, whose seats are contested by parties.',
  },
  {
    id: 'para-52-composition',
    stated: [52, 'and {the Prime Minister} in turn proposes the composition'],
    as: 'words',
    claim: 'The Prime Minister proposes all the members of the Government.',
    computed: (f) => `the ${f.words('para-174.item-5', 'The {President} independently appoints the ministers').text}`,
    formula: 'who chooses the ministers of foreign affairs, defence and internal affairs by paragraph 174',
    reading: 'Paragraph 52 states the general case.',
  },
  {
    id: 'para-304-ratified',
    stated: [304, 'In 2016, {the Government} ratified'],
    as: 'words',
    claim: 'Treaties are ratified by the body that paragraph 162 names.',
    computed: (f) => f.words(162, '{Parliament} adopts and amends laws and ratifies'),
    formula: 'who ratifies by paragraph 162',
    reading: '“Government” may stand for the State.',
  },
  {
    id: 'para-26-highest',
    stated: [26, '{The Supreme Court and the Constitutional Council} are the highest judicial authorities'],
    as: 'words',
    value: (f) => f.words(26, 'The {Supreme Court and the Constitutional Council} are').text.split(' and the '),
    claim: 'The highest judicial bodies are those of paragraph 224.',
    computed: (f) => [f.words(224, 'The {Supreme Court} is the highest judicial body').text],
    formula: 'highest judicial body by paragraph 224',
    reading: 'Paragraph 26 may use “judicial” in a wider sense: paragraph 182 calls the Council a State body.',
  },
  ...told({
    id: 'para-157-suspension',
    as: 'words',
    claim: 'The early end of Parliament is named alike.',
    tellings: [
      [157, 'the early {suspension} of Parliament or its lower house'],
      [144, 'the early {dissolution} of Parliament or its lower house'],
    ],
    reading: 'Two translations of one term.',
  }),
  {
    id: 'para-196-applications',
    stated: [196, 'received over {190} applications'],
    claim: 'The applications of each kind add up to over 190.',
    computed: (f) => sum(f.series('constitutional-council-applications')),
    formula: 'sum of the four kinds of applicant',
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
    computed: (f) => {
      f.words(163, 'hears {annual} messages from the Constitutional Council');
      return sum([minus(f.quoted(198, 'Between 1996 and {2008}'), f.quoted(198, 'Between {1996} and 2008')), 1]);
    },
    formula: 'years from the first to the last, both counted',
    reading: 'There may have been more than one address in some years.',
  },
];
