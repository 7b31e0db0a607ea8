import type { Withdrawn } from '../../findings/finding.ts';

/** `list('annex-7-deaths', '2013', '2014')`: ids with one beginning. */
const list = (start: string, ...ends: string[]): string[] => ends.map((end) => `${start}-${end}`);

const years = ['2013', '2014', '2015', '2016', '2017'];
const fives = [
  ...['5-9', '10-14', '15-19', '20-24', '25-29', '30-34', '35-39'],
  ...['40-44', '45-49', '50-54', '55-59', '60-64'],
];
const bands = ['1-4', ...fives, '65-69', '70-plus'];

/** Checks that are no longer made: their addresses stay. */
export const withdrawn: Withdrawn[] = [
  {
    ids: ['para-6-males-each-band'],
    why: 'The paragraph speaks of the ages 0–29 together, of which it is true, and not of each band.',
  },
  {
    ids: list('para-11-ethnic-groups', '1', '2'),
    why: '“More than 125”, “more than 130” and “more than 100” are lower bounds and can all be true.',
  },
  {
    ids: ['para-40-shares', 'para-88-two-languages', 'para-88-languages'],
    why: 'The paragraph does not add the shares up: the sum was ours, and the groups may contain each other.',
  },
  {
    ids: ['para-41-regional-2017'],
    why: 'It is the contradiction of para-41-parts-2017 seen from its other side, and took the total for right, which may be the figure that differs.',
  },
  {
    ids: ['annex-5-birth-rate-unit'],
    why: 'A unit that stands over one of three columns differs from no other statement; paragraph 12 gives it for births too.',
  },
  {
    ids: ['annex-8-note-call'],
    why: 'An asterisk can be lost when a document is converted to text: it says nothing about the report.',
  },
  {
    ids: ['annex-8-both-sexes'],
    why: 'It showed a heading and compared it with nothing.',
  },
  {
    ids: ['para-32-forum-name', 'para-80-name', 'para-275-womens-commission'],
    why: 'An apostrophe or a preposition of the English rendering: nothing that the report says differs.',
  },
  {
    ids: ['para-392-operates-through'],
    why: 'The report does not say that the secretariat and the executive body are one.',
  },
  {
    ids: ['para-109-text'],
    why: 'Paragraph 109 puts the article in its own words, and does not quote it.',
  },
  {
    ids: ['para-221-criminal-code', 'para-421-force'],
    why: 'The report does not say that the two dates should be the same.',
  },
  {
    ids: ['para-277-unique'],
    why: 'The sentence says “in many respects unique”: a common form can be that.',
  },
  {
    ids: ['treaty-16-convention'],
    why: 'The report does not say that each convention of which it names a procedure has a row.',
  },
  {
    ids: [
      ...list('annex-1-band', ...bands),
      ...list('annex-2-band', ...bands),
      ...list('annex-3-band', ...fives, '65-plus'),
    ],
    why: 'Labels of age bands follow each other: nothing that the report states is tested. “0–1” beside “1–4” is a usual way to write under one year, and from the first birthday.',
  },
  {
    ids: ['2014', '2015', '2016', '2017'].flatMap((year) => list(`annex-2-${year}`, '0-1', ...bands)),
    why: 'Each share was compared with the year of annex 1 that fits it, and so could hardly disagree. The checks of the four headings, such as annex-2-heading-2014, test the same shares against the years printed.',
  },
  {
    ids: [5, 9, 12, 16, 25, 381].map((number) => `para-${number}-annexes`),
    why: 'In this text the annexes carry no numbers: they were numbered by these very citations. Only para-29-annexes can come out otherwise.',
  },
  {
    ids: ['para-12-rate-unit-1'],
    why: 'It compared paragraph 12 with itself; para-12-rate-unit-2 compares it with annex 5.',
  },
  {
    ids: list('annex-7-deaths', ...years),
    why: 'Deaths of infants are so small a part of all deaths that it could not come out otherwise.',
  },
  {
    ids: list(
      'annex-8-between',
      'islam',
      'christianity',
      'judaism',
      'buddhism',
      'other',
      'no-religion',
      'prefer-not-to-answer',
    ),
    why: 'A whole lies between its smallest and its largest part: no likely figure would come out otherwise.',
  },
  {
    ids: ['para-164-repeats-120'],
    why: 'Neither paragraph contains a numeral: nothing was compared.',
  },
  {
    ids: ['para-93-second'],
    why: 'It counted a list of its own.',
  },
  {
    ids: ['para-215-council-name'],
    why: 'It compared two words that had been cut out of longer names so as to be the same.',
  },
  {
    ids: [
      ...['para-3-almaty-share', 'para-72-national-associations', 'para-89-ethnic', 'para-197-interpretations'],
      ...[
        'para-246-place',
        'para-299-instruments',
        'para-34-forum-since',
        'para-300-next-report-date',
        'para-359-signed',
      ],
    ],
    why: 'A part that is many times smaller than its whole, or a date that is years after another: it would hold with any likely figure.',
  },
  {
    ids: ['para-94-articles-para-108', 'para-94-articles-para-369'],
    why: 'The articles cited are not the highest; para-94-articles-para-112 tests against the highest.',
  },
  {
    ids: ['para-151-houses-3'],
    why: 'It took two readings of a bill for two houses of Parliament.',
  },
  {
    ids: [
      'para-316-project',
      'para-374-centre',
      'para-301-since-2006',
      'para-324-helpline-since',
      'para-333-awareness',
    ],
    why: 'The report does not say what was tested.',
  },
  {
    ids: ['para-371-commission'],
    why: 'It compared two dates and spoke of numbers; the checks of the family decrees-order compare the numbers.',
  },
  {
    ids: [
      ...list('annex-1-change', '2016', '2017', '2018'),
      ...['annex-6-births-2010', 'para-23-poverty-year-before', 'para-152-senate-size', 'para-13-high-rate'],
    ],
    why: 'It compared nothing. What it computed is among the measures, or is tested by another check.',
  },
];
