import type { Checks } from '../../checks/spec.ts';
import { between } from './between.ts';
import { dateOf } from './treaty-tables.ts';

/** What the report says of rights, of causes of death and of courts in one place, and leaves out in another. */

export const maternalDeaths: Checks = (facts) => [
  {
    id: 'para-14-causes',
    stated: between(facts, 14, 'women who die of ', ' during pregnancy'),
    as: 'words',
    claim: 'The deaths counted in annex 6 are those of the definition.',
    computed: (f) => f.words(...between(f, 'annex-6.r-deaths', 'due to ')),
    formula: 'causes in the label of the first row of annex 6',
    reading: '“All causes” may mean all the complications of the definition together.',
  },
];

/** `13 to 15` written out. */
const articlesOf = (text: string): string[] =>
  [...text.matchAll(/(\d+)(?: to (\d+))?(?: \(\d+\))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index)),
  );

/** Whether words leave anything out of what they say. */
const exceptionsIn = (words: string): string => (/\bother than\b|\bexcept\b/.test(words) ? 'some' : 'none');

export const rightToLife: Checks = (facts) => [
  {
    id: 'para-106-right-to-life',
    stated: between(facts, 106, '22 and 26 (2) ', ' (Constitution, art. 39 (3))'),
    as: 'words',
    means: exceptionsIn,
    claim: 'A right to life that may not be restricted leaves no offence for which the death penalty remains.',
    computed: (f) => {
      f.words(106, 'the {right to life (art. 15 (1))}');
      f.words(106, 'articles 11, {13 to 15}, 16');
      return f.words(...between(f, 211, 'the death penalty for all offences ', '. The remand'));
    },
    formula: 'the offences that paragraph 211 leaves out when it says that the death penalty was abolished',
    reading:
      'The right may be meant as article 15 words it, which the report does not quote: the article may make the exception itself.',
  },
];

export const absoluteRights: Checks = () => [
  {
    id: 'para-106-restrictions',
    stated: [106, 'and freedom of speech (art. {20} (1) and (2))'],
    as: 'words',
    value: (f) =>
      f
        .list(106, 'They include ', '. The rights', /, | and (?=freedom)/)
        .map((right) => /art\. (\d+)/.exec(right)![1]!),
    claim: 'The rights named as absolute are among those that may not be restricted.',
    computed: (f) => articlesOf(f.list(106, 'set out in articles ', ' may not be restricted', /$/).join()),
    formula: 'the articles whose rights “may not be restricted under any circumstances”',
    wording: 'within',
    reading:
      'A right may be held to be absolute, as belonging to everyone from birth, and still be open to restriction by law.',
  },
];

export const covenant: Checks = (facts) => {
  const name = 'International Covenant on Civil and Political Rights';
  const { number } = facts.treaties.find(({ treaty }) => treaty === name)!;
  return [
    {
      id: 'para-367-covenant',
      stated: between(facts, 367, 'decision No. 5 of ', ' on the review'),
      as: 'date',
      claim: 'The Covenant was invoked after it was ratified.',
      computed: (f) => {
        f.words(364, 'international treaties {ratified} by Kazakhstan');
        return f.date(...dateOf(f, number, 'last'));
      },
      formula:
        'last date of its row in the treaty table; by paragraph 364 it is ratified treaties that take precedence',
      wording: 'after',
      reading:
        'The Covenant had been signed the year before, and the paragraph says that international law served “as an additional argument”.',
    },
  ];
};

export const centreCourt: Checks = (_, { sum }) => [
  {
    id: 'para-229-centre-court',
    stated: [229, 'Kazakhstan currently has {371} courts'],
    claim: 'All courts that the report names are among those counted.',
    computed: (f) =>
      sum([
        ...f.series('courts-by-kind'),
        [f.words(229, 'These are {the Supreme Court},')].length,
        Number(/own court/.test(f.words(...between(f, 346, 'the Centre has ', ', which')).text)),
      ]),
    formula:
      'provincial courts + district courts + the Supreme Court + the court of the financial centre (paragraph 346)',
    reading:
      'The Centre’s court may be counted among the district courts, or stand outside the judicial system that paragraph 229 counts.',
  },
];
