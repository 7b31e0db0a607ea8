import type { Checks, CheckSpec } from '../../checks/spec.ts';
import { repeatedStatements } from './repeated-statements.ts';

/** The Constitution, its dates and its articles (paras. 93–119, 362–366, 411). */

const bothArticles = 'Each of the two articles may contain the provision.';

export const constitution: Checks = (facts, calc) => [...dates(facts, calc), ...articles(facts, calc)];

const dates: Checks = (_, { minus }) => [
  ...(
    [
      [93, 'in the {25}-year existence of independent Kazakhstan'],
      [297, 'In its {25} years of independence'],
    ] as const
  ).map((stated): CheckSpec => ({
    id: `para-${stated[0]}-independence`,
    stated,
    claim: 'The years of independence are those from the declaration to 2018.',
    computed: (f) => minus(f.quoted(87, '21 November {2018}'), f.quoted(26, 'declared independence in {1991}')),
    formula: 'year of the figures in paragraph 87 − year of the declaration of independence',
    reading: 'It may be a round number, or the words of an earlier text.',
  })),
  ...repeatedStatements({
    id: 'para-26-independence',
    as: 'date',
    claim: 'Independence has one date.',
    places: [
      [26, 'declared independence in {1991}'],
      [204, 'Pursuant to the {1991} Constitutional Act on State Independence'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-93-soviet',
    as: 'date',
    claim: 'The constitution before ended when the next began.',
    places: [
      [93, 'was in force in Kazakhstan until {1993}'],
      [93, 'was in force from {28 January 1993} until'],
      [204, 'and the {1993} Constitution'],
    ],
  }),
  {
    id: 'para-93-previous-ends',
    stated: [94, 'national referendum on {30 August 1995}'],
    as: 'date',
    claim: 'The current Constitution was adopted before the previous one went out of force.',
    computed: (f) => f.date(93, 'until {6 September 1995}'),
    formula: 'end of the previous Constitution',
    wording: 'before',
  },
  ...repeatedStatements({
    id: 'para-94-date',
    as: 'date',
    claim: 'The Constitution has one date.',
    places: [
      [94, 'national referendum on {30 August 1995}'],
      [110, 'The {1995} Constitution was amended'],
      [187, 'with the Constitution of {30 August 1995}'],
      [205, 'The current Constitution, adopted in {1995}'],
      [362, 'enshrined in the Constitution of {1995}'],
    ],
  }),
  {
    id: 'para-27-language',
    stated: [27, 'The {official} language is Kazakh'],
    as: 'words',
    claim: 'The status of Kazakh, beside the term of paragraph 103.',
    computed: (f) => f.words(103, 'Kazakh is the {State} language'),
    formula: 'the words of paragraph 103',
    wording: 'beside',
    note: 'A language may be both; the report does not say whether the two terms differ.',
  },
];

const articles: Checks = () => [
  {
    id: 'para-94-sections',
    stated: [94, 'a preamble, {9} sections'],
    claim: 'As many sections are described as the Constitution has.',
    computed: (f) => {
      f.paragraph(107);
      const numerals = [104, 107].flatMap((number) => f.paragraph(number).text.match(/\b[IVX]+\b/g) ?? []);
      return f.quoted(96, 'The {first} section').value + new Set(numerals).size;
    },
    formula: 'the first section of paragraph 96 and those numbered in paragraphs 104 and 107',
  },
  {
    id: 'para-94-articles-para-112',
    stated: [94, '9 sections and {98} articles'],
    claim: 'The Constitution has at least as many articles as the highest number cited.',
    computed: (f) => f.quoted(112, 'including the addition of article {94}-1'),
    formula: 'article cited in paragraph 112',
    wording: 'not-below',
    note: 'Paragraph 112 says that this article was added: the report does not say whether it is among those counted.',
  },
  ...repeatedStatements({
    id: 'para-98-article',
    as: 'words',
    claim: 'The words “a unitary State with a presidential form of government” come from one article.',
    places: [
      [98, 'with a presidential form of government (art. {2})'],
      [128, 'Article {1} (1) of the Constitution stipulates that Kazakhstan is a unitary State'],
    ],
    reading: bothArticles,
    note: 'Paragraph 97 gives other words for article 1 (1).',
  }),
  ...repeatedStatements({
    id: 'para-26-form',
    as: 'words',
    claim: 'The form of the State is given in the same words.',
    places: [
      [26, 'It is {a unitary State with a presidential form of government}.'],
      [98, 'Kazakhstan is {a unitary State with a presidential form of government} (art. 2)'],
      [128, 'Kazakhstan is {a unitary State with a presidential form of government}.'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-100-precedence',
    claim: 'The precedence of treaties is set by one paragraph of article 4.',
    places: [
      [100, 'the international treaties to which it is a party (para. {3})'],
      [364, 'In accordance with article 4 ({3}) of the Constitution'],
      [365, 'on the official interpretation of article 4 ({3}) of the Constitution, the Constitutional'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-411-applicable-law',
    claim: 'The law in force is defined by one article.',
    places: [
      [411, 'Article {4} of the Constitution provides'],
      [100, 'Article {4} defines the law in force'],
      [363, 'Article {4} (1) of the Constitution provides'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-104-title',
    as: 'words',
    claim: 'Section II has one title.',
    places: [
      [104, 'entitled “{The person and the citizen}”'],
      [362, 'section II: {The person and the citizen}.'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-105-absolute',
    claim: 'The absolute and inalienable rights are set by one paragraph of article 12.',
    places: [
      [106, 'recognized as absolute and inalienable (art. 12 ({2}))'],
      [105, 'In accordance with article 12 (1) and ({2}) of the Constitution'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-411-harmony',
    claim: 'The article on inter-ethnic and interfaith harmony has one number.',
    places: [
      [411, 'In accordance with article {39} (2) of the Constitution'],
      [423, 'in accordance with article {39} (2) of the Constitution'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-109-immutable',
    claim: 'What cannot be amended is set by one paragraph of article 91.',
    places: [
      [109, 'Pursuant to article 91 ({2}) of the Constitution'],
      [110, 'with the requirements of article 91 ({2})'],
      [118, 'expanded under article 91 ({2})'],
    ],
  }),
  {
    id: 'para-110-opinion',
    stated: [110, 'with the requirements of article 91 ({2})'],
    claim: 'The paragraph of article 91 that an opinion of the Constitutional Council is about, beside paragraph 190.',
    computed: (f) => f.quoted(190, 'in the circumstances prescribed in article 91 ({3})'),
    formula: 'the figure in paragraph 190',
    wording: 'beside',
    note: 'The one gives the requirements to be met, the other the circumstances of an opinion: they need not be one paragraph.',
  },
  {
    id: 'para-110-in-force',
    stated: [110, 'was amended four times when it {was in force}'],
    as: 'words',
    claim: 'The Constitution of 1995 is described as in force now, as in paragraph 94.',
    computed: (f) => f.words(94, 'The {current} Constitution was adopted'),
    formula: 'what paragraph 94 calls it',
    reading: 'The words may stand for “since it came into force”.',
  },
];
