import type { Checks, CheckSpec } from '../../collections/report.ts';
import { told } from './told.ts';

/** President, Parliament and Government (paras. 26, 51–52, 120–181, 268, 304). */
export const parliament: Checks = (_, { sum, ratio, times }) => [
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
  ...told({
    id: 'para-151-houses',
    claim: 'Parliament has as many houses as other paragraphs say.',
    tellings: [
      [151, 'consists of {two} houses'],
      [26, 'consists of {two} chambers'],
      [163, 'At joint sessions of its {two} houses'],
      [165, 'in {two} readings, first in the Majilis and then in the Senate'],
      [168, 'the Presidents of the {two} houses of Parliament'],
      [180, 'At joint sessions of its {two} houses'],
      [196, '77 from the Presidents of the {two} houses'],
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
    claim: 'The system of parliamentary elections, beside how the Senate is elected.',
    computed: (f) => f.words(156, 'on the basis of {indirect suffrage}'),
    formula: 'how the Senate is elected by paragraph 156',
    wording: 'beside',
    note: 'Paragraph 51 does not say of which house it speaks. Of the Majilis, paragraph 155 has nine members elected by the People’s Assembly.',
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
    id: 'para-142-removal',
    as: 'words',
    claim: 'The only reason for which the President may be removed from office is the same in both places.',
    tellings: [
      [142, 'only in the event of {high treason}'],
      [143, 'only if he or she commits {high treason}'],
    ],
  }),
  ...told({
    id: 'para-163-no-confidence',
    as: 'words',
    claim: 'What follows when Parliament does not approve the report on the budget is the same in both places.',
    tellings: [
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
  ...told({
    id: 'para-157-suspension',
    as: 'words',
    claim: 'The early end of Parliament is called the same in both places.',
    tellings: [
      [157, 'the early {suspension} of Parliament or its lower house'],
      [144, 'the early {dissolution} of Parliament or its lower house'],
    ],
    reading: 'Two translations of one term.',
  }),
  ...told({
    id: 'para-125-force',
    as: 'words',
    claim: 'What a law needs to have force is the same in both places.',
    tellings: [
      [125, 'enter into force upon {signature by the President}'],
      [377, 'The {official publication} of legal instruments'],
    ],
    reading: 'To enter into force and to be enforced may be two things.',
  }),
  ...told({
    id: 'para-268-cities',
    as: 'words',
    claim: 'The cities with bodies of their own are the same in both places.',
    tellings: [
      [268, 'or a district (or a {city with the status of a province})'],
      [271, 'a district or a {city with the status of a province} that'],
    ],
  }),
];
