import type { Checks, CheckSpec } from '../../checks/spec.ts';
import { between } from './between.ts';
import { repeatedStatements } from './repeated-statements.ts';

/** President, Parliament and Government (paras. 26, 51–52, 120–181, 268, 304). */
export const parliament: Checks = (facts, { ratio, times }) => [
  {
    id: 'para-153-majilis',
    stated: [153, 'The Majilis has {107} members'],
    claim: 'The members elected in the two ways add up to all.',
    computed: (f) => f.measure('majilis-total'),
    formula: 'elected by direct suffrage + elected by the People’s Assembly',
  },
  {
    id: 'para-154-senate-halves',
    stated: [154, 'Members of the Senate serve a {six}-year term'],
    claim: 'The term is that in which all the elected members of the Senate are elected anew, half by half.',
    computed: (f) =>
      ratio(
        f.quoted(156, 'members of the Senate are re-elected every {three} years'),
        f.quoted(156, '{Half} of the elected members'),
      ),
    formula: 'years between elections ÷ half',
  },
  ...repeatedStatements({
    id: 'para-151-houses',
    without: [3],
    claim: 'Parliament has as many houses as other paragraphs say.',
    places: [
      [151, 'consists of {two} houses'],
      [26, 'consists of {two} chambers'],
      [163, 'At joint sessions of its {two} houses'],
      [165, 'in {two} readings, first in the Majilis and then in the Senate'],
      [168, 'the Presidents of the {two} houses of Parliament'],
      [180, 'At joint sessions of its {two} houses'],
      [196, '77 from the Presidents of the {two} houses'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-181-one-third',
    claim:
      'The same share of a house’s members is named for hearing a report: to start it by paragraph 181, to vote for it by paragraph 167.',
    places: [
      [181, 'At the initiative of at least {one third} of its total membership'],
      [167, 'by a majority of not less than {one third} of its total membership'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-181-two-thirds',
    claim: 'As many members of a house are needed to ask for a dismissal.',
    places: [
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
    reading:
      'A majority of those who vote may be meant, which must come to this share of all members; or simply a number of members, as in paragraphs 166 and 181.',
  })),
  {
    id: 'para-51-elections',
    stated: between(facts, 51, 'based on a system of ', '.'),
    as: 'words',
    claim: 'The system of parliamentary elections is that of paragraph 111.',
    computed: (f) => {
      f.words(156, 'on the basis of {indirect suffrage}');
      f.words(155, '9 are {elected by the People’s Assembly}');
      return f.words(...between(f, 111, 'The introduction of a ', ' electoral system'));
    },
    formula:
      'the system that paragraph 111 says was introduced; paragraphs 155 and 156 have other ways of election beside it',
    reading: 'Paragraph 51 may speak of the seats that parties contest, and paragraph 111 of a law changed since.',
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
  ...repeatedStatements({
    id: 'para-142-removal',
    as: 'words',
    claim: 'The only reason for which the President may be removed from office is the same in both places.',
    places: [
      [142, 'only in the event of {high treason}'],
      [143, 'only if he or she commits {high treason}'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-163-no-confidence',
    as: 'words',
    claim: 'What follows when Parliament does not approve the report on the budget is the same in both places.',
    places: [
      [163, 'budget performance reports constitutes {a vote of no confidence in the Government}'],
      [180, 'budget performance reports constitutes {a vote of no confidence in the Government}'],
    ],
  }),
  {
    id: 'para-167-working-bodies',
    stated: [167, 'In this case, {the President} dismisses the member of the Government, forms coordination'],
    as: 'words',
    claim: 'Who forms the coordination and working bodies of the houses is whose powers the paragraph lists.',
    computed: (f) => f.words(167, 'other house, {each of the houses of Parliament}: appoints'),
    formula: 'whose powers the paragraph lists by its opening words',
    reading: 'The list of what each house does may go on after the words on the President.',
  },
  ...repeatedStatements({
    id: 'para-157-suspension',
    as: 'words',
    claim: 'The early end of Parliament is called the same in both places.',
    places: [
      [157, 'the early {suspension} of Parliament or its lower house'],
      [144, 'the early {dissolution} of Parliament or its lower house'],
    ],
    reading: 'Two translations of one term.',
  }),
  ...repeatedStatements({
    id: 'para-125-force',
    as: 'words',
    claim: 'What a law needs to have force is the same in both places.',
    places: [
      [125, 'enter into force upon {signature by the President}'],
      [377, 'The {official publication} of legal instruments'],
    ],
    reading: 'To enter into force and to be enforced may be two things.',
  }),
  ...repeatedStatements({
    id: 'para-268-cities',
    as: 'words',
    claim: 'The cities with bodies of their own are the same in both places.',
    places: [
      [268, 'or a district (or a {city with the status of a province})'],
      [271, 'a district or a {city with the status of a province} that'],
    ],
  }),
];
