import type { Checks, CheckSpec } from '../../checks/spec.ts';
import { repeatedStatements } from './repeated-statements.ts';
import { treatiesOf } from './treaty-tables.ts';

const onChildren = 'a word about children';

/** Rights of the child, and what stands under their heading (paras. 295–346). */
export const children: Checks = (_, { direction }) => [
  {
    id: 'para-296-signed',
    stated: [296, 'that Kazakhstan signed, on {16 February 1994}'],
    as: 'date',
    claim: 'The Convention on the Rights of the Child was signed on the date of the treaty table.',
    computed: (f) => f.date('treaties.r-6.dates', '{16 February 1994} 12 August 1994'),
    formula: 'first date of row 6 of the treaty table',
  },
  {
    id: 'para-296-first',
    stated: [296, 'that Kazakhstan signed, on {16 February 1994}'],
    as: 'date',
    claim: 'Its date, “one of the first”, is the earliest of the treaty table.',
    computed: (f) =>
      treatiesOf(f)
        .flatMap(({ signed, ratified }) => signed ?? ratified ?? [])
        .sort()[0]!,
    formula: 'earliest date of the treaty table',
  },
  {
    id: 'para-299-child-instruments',
    stated: [299, 'including more than {15} on children’s rights'],
    claim: 'The instruments on children’s rights are a part of all.',
    computed: (f) => f.statistic('human-rights-instruments'),
    formula: 'all human rights instruments ratified',
    wording: 'not-above',
  },
  ...repeatedStatements({
    id: 'para-301-committee',
    as: 'words',
    claim: 'The committee on children’s rights has one name.',
    places: [
      [307, 'The {Committee for the Protection of Children’s Rights} under'],
      [301, 'has operated a {Children’s Rights Committee}.'],
      [325, 'The {Committee for the Protection of Children’s Rights} under'],
    ],
    reading: 'Translations of one name.',
  }),
  ...repeatedStatements({
    id: 'para-303-departments',
    as: 'date',
    claim: 'The departments ended when they were reorganized.',
    places: [
      [303, 'From 2007 to {2013}, local'],
      [303, 'In {2013}, they were reorganized'],
    ],
  }),
  {
    id: 'para-328-cities',
    stated: [328, 'the provinces and the cities of {Almaty, Shymkent and Astana} to organize'],
    as: 'words',
    value: (f) => f.list(328, 'the cities of ', ' to organize', /, | and /),
    claim: 'The cities with education directorates of their own are those of paragraph 303.',
    computed: (f) => f.list(303, 'the cities of ', '.', /, | and /),
    formula: 'cities named in paragraph 303',
  },
  {
    id: 'para-300-disabilities',
    stated: [300, 'and the {Convention on the Rights of Persons with Disabilities}.'],
    as: 'words',
    claim: 'The Convention that the paragraph calls ratified has a date in the treaty table.',
    computed: (f) => treatiesOf(f).flatMap(({ treaty, ratified }) => (ratified ? [treaty] : [])),
    formula: 'treaties with a date in the treaty table',
    wording: 'within',
  },
  {
    id: 'para-304-convention',
    stated: [304, 'In {2016}, the Government ratified'],
    as: 'date',
    claim: 'The Convention on child support was ratified after it was made.',
    computed: (f) => f.date(306, 'Family Maintenance of {23 November 2007}'),
    formula: 'date of the Convention in paragraph 306',
    wording: 'after',
  },
  {
    id: 'para-306-decree',
    stated: [306, 'On {6 May 2017}, Presidential Decree'],
    as: 'date',
    claim: 'The decree that implements the Convention came after its ratification.',
    computed: (f) => f.date(304, 'In {2016}, the Government ratified'),
    formula: 'year of ratification in paragraph 304',
    wording: 'after',
  },
  {
    id: 'para-310-memorandums',
    stated: [310, 'including {4} with international organizations'],
    claim: 'The memorandums with international organizations are a part of all.',
    computed: (f) => f.statistic('child-policy-memorandums'),
    formula: 'all memorandums',
    wording: 'not-above',
  },
  {
    id: 'para-317-regions',
    stated: [317, 'in {nine} of the country’s regions'],
    claim: 'As many regions are listed as announced.',
    computed: (f) => f.list(317, 'the country’s regions (', ')', /, | and /).length,
    formula: 'number of regions listed',
  },
  {
    id: 'para-324-helpline',
    stated: [324, '24-hour helpline ({111})'],
    as: 'words',
    claim: 'The helpline, beside those that paragraph 344 lists.',
    computed: (f) => [
      f.words(344, 'Protection of Children’s Rights ({742528})').text,
      f.words(344, 'operated free of charge ({150})').text,
    ],
    formula: 'numbers that paragraph 344 gives',
    wording: 'beside',
    note: 'The Commissioner runs the one, the Committee another: paragraph 344 does not say that it lists every line.',
  },
  {
    id: 'para-329-increase',
    stated: [329, 'Surveys and social research show an {increase} in literacy rates'],
    as: 'words',
    claim: 'The increase in literacy rates, beside the survey of paragraph 333.',
    computed: (f) => {
      const [now, before] = f.series('child-convention-awareness');
      return direction(before!, now).replace(/d$/, '');
    },
    formula: 'shares of the survey of paragraph 333, 2017 against the later one',
    wording: 'beside',
    note: 'The survey asks who knows of the Convention, and not for literacy.',
  },
  ...repeatedStatements({
    id: 'para-343-website',
    as: 'words',
    claim: 'The Committee has one website.',
    places: [
      [343, '({www.bala-kkk.kz})'],
      [344, '(http://{www.bala-kkk.kz})'],
    ],
  }),
  {
    id: 'para-346-act',
    stated: [346, 'Constitutional Act of {2015} on the Astana'],
    as: 'date',
    claim: 'The Centre’s act is not before the amendment that allows its legal regime.',
    computed: (f) => f.date(345, 'introduced to the Constitution in {2017}'),
    formula: 'year of the amendment of paragraph 345',
    wording: 'after',
    reading: 'The act may have come first and its footing in the Constitution later.',
  },
  ...[345, 346].map((paragraph): CheckSpec => ({
    id: `para-${paragraph}-heading`,
    stated: [
      paragraph,
      paragraph === 345
        ? 'a special legal regime for {the financial sector}'
        : 'the Astana International {Financial} Centre, the',
    ],
    as: 'words',
    expected: onChildren,
    claim: 'The paragraph concerns what the heading above it names, the protection of children’s rights.',
    computed: (f) => {
      f.words('section-i-b-l', '{Committee for the Protection of Children’s Rights} (Ministry');
      return /child|minor|orphan|student/i.test(f.paragraph(paragraph).text) ? onChildren : 'none';
    },
    formula: 'words about children in the paragraph',
    reading: 'A heading may have been lost before paragraph 345.',
  })),
];
