import type { Checks, CheckSpec } from '../../collections/report.ts';
import { told } from './told.ts';

/** Non-governmental organizations, parties and trade unions (paras. 28–60). */
export const civilSociety: Checks = (_, { sum, minus, ratio, times }) => [
  {
    id: 'para-28-active',
    stated: [28, 'of which {8,743} are active'],
    claim: 'The active organizations are a part of the registered ones.',
    computed: (f) => f.statistic('ngos-registered'),
    formula: 'registered organizations',
    wording: 'not-above',
  },
  ...told({
    id: 'para-32-forum-name',
    as: 'words',
    claim: 'The Forum is spelled in one way.',
    tellings: [
      [32, 'are the {Citizens’ Forum}, the'],
      [33, 'through the {Citizens Forum}, a national'],
    ],
    reading: 'One body, written in two ways.',
  }),
  {
    id: 'para-34-forum-since',
    stated: [34, 'was held on {25 November 2016}'],
    as: 'date',
    claim: 'The seventh Forum was held after the first.',
    computed: (f) => f.date(34, 'has been held since {2003}'),
    formula: 'year since which the Forum has been held',
    wording: 'after',
  },
  {
    id: 'para-35-forum-number',
    stated: [35, 'the {eighth} Citizens Forum'],
    claim: 'The Forum follows in number on that of paragraph 34.',
    computed: (f) => f.quoted(34, 'The {seventh} Citizens Forum').value + 1,
    formula: 'number of the Forum of paragraph 34, + 1',
  },
  {
    id: 'para-35-forum-year',
    stated: [35, 'On {27 and 28 November}, the eighth Citizens Forum'],
    as: 'words',
    claim: 'The eighth Forum was held after the seventh.',
    computed: () => null,
    formula: 'dates of the two Forums',
    note: 'The date of the eighth Forum has no year.',
  },
  {
    id: 'para-40-councils',
    stated: [40, 'in the activities of {227} councils'],
    claim: 'The public councils are a part of the discussion forums of paragraph 32.',
    computed: (f) => f.statistic('ngo-discussion-forums'),
    formula: 'discussion forums for cooperation with NGOs',
    wording: 'not-above',
  },
  {
    id: 'para-40-shares',
    stated: [40, 'and {one third} represent the non-governmental sector'],
    expected: 100,
    claim: 'The two shares of the people involved are not more than all of them.',
    finding: 'The two shares that paragraph 40 gives of the people in public councils add up to {computed} per cent.',
    computed: (f) =>
      sum([f.statistic('public-councils-civil-society-share'), times(f.quoted(40, 'and {one third} represent'), 100)]),
    formula: 'civil society + non-governmental sector, in per cent',
    wording: 'not-below',
    reading: 'The third from the non-governmental sector may be a part of the civil society representatives.',
  },
  {
    id: 'para-41-growth',
    stated: [41, 'in 2018 was {1.6} times larger than in 2017'],
    claim: 'The funding of 2018 is as many times that of 2017 as given.',
    computed: (f) => ratio(f.statistic('social-procurement-2018'), f.statistic('social-procurement-2017')),
    formula: 'funding of 2018 ÷ funding of 2017',
  },
  {
    id: 'para-41-parts-2018',
    stated: [41, 'reaching {20.3 billion} tenge'],
    claim: 'The national and the regional level add up to the funding of 2018.',
    computed: (f) =>
      sum([f.statistic('social-procurement-national-2018'), f.statistic('social-procurement-regional-2018')]),
    formula: 'national level + regional level, 2018',
  },
  {
    id: 'para-41-parts-2017',
    stated: [41, '({12.4 billion} tenge in 2017)'],
    claim: 'The national and the regional level add up to the funding of 2017.',
    finding:
      'Paragraph 41 gives the social procurement of 2017 as {stated} tenge. The two parts that it names add up to {computed}.',
    computed: (f) =>
      sum([f.statistic('social-procurement-national-2017'), f.statistic('social-procurement-regional-2017')]),
    formula: 'national level + regional level, 2017',
    note: 'Read as billions, the regional figure comes close; national and regional level are then above the total.',
  },
  {
    id: 'para-41-regional-2017',
    stated: [41, '({12.4 million} tenge in 2017) at the regional level'],
    claim: 'The regional level of 2017 is what the national level leaves of the total.',
    finding: 'The regional part of 2017 is printed as {stated} tenge. The total less the national part is {computed}.',
    computed: (f) => minus(f.statistic('social-procurement-2017'), f.statistic('social-procurement-national-2017')),
    formula: 'funding of 2017 − national level, 2017',
    note: 'The figure is in millions where only billions come near. The same digits stand in the total.',
  },
  ...told({
    id: 'para-42-act-name',
    as: 'words',
    claim: 'The Act has one name.',
    tellings: [
      [42, 'to the {Act on State Social Procurement, Grants and Awards for Non-Governmental Organizations} introduced'],
      [30, 'the {Act on State Social Procurement, Grants and Awards for Non-Governmental Organizations}.'],
    ],
  }),
  {
    id: 'para-43-grantor',
    stated: [43, 'the grantor established in {2016}'],
    as: 'date',
    claim: 'The grantor was established after the amendments that introduced grants.',
    computed: (f) => f.date(42, 'made in {December 2015}'),
    formula: 'date of the amendments of paragraph 42',
    wording: 'after',
  },
  {
    id: 'para-43-first-grants',
    stated: [43, 'received 11 grants in {2016}'],
    as: 'date',
    claim: 'The first grants were paid in the year in which the grantor was established.',
    computed: (f) => f.date(43, 'the grantor established in {2016}'),
    formula: 'year of the grantor',
  },
  {
    id: 'para-44-areas',
    stated: [44, 'in {15} areas: education'],
    claim: 'As many areas are listed as announced.',
    computed: (f) => f.list(44, 'in 15 areas: ', '.', '; ').length,
    formula: 'number of areas listed',
  },
  {
    id: 'para-45-first-contest',
    stated: [45, 'was held in {2017}, with 59'],
    as: 'date',
    claim: 'The first contest was held after the amendments that introduced awards.',
    computed: (f) => f.date(42, 'made in {December 2015}'),
    formula: 'date of the amendments of paragraph 42',
    wording: 'after',
  },
  ...(
    [
      [43, '{57} in 2017', 43, 'received {11} grants in 2016'],
      [43, 'and {93} in 2018', 43, '{57} in 2017'],
      [45, 'In 2018 there were {63} NGO award recipients', 45, 'with {59} NGOs being declared winners'],
    ] as const
  ).map(([place, quote, other, before], index): CheckSpec => ({
    id: `para-45-trend-${index + 1}`,
    family: 'para-45-trend',
    stated: [place, quote],
    claim: 'The number rose from the year before: there is a positive trend, as paragraph 45 says.',
    computed: (f) => {
      f.words(45, 'there is a {positive trend} for increased support');
      return f.quoted(other, before);
    },
    formula: 'number of the year before',
    wording: 'above',
  })),
  {
    id: 'para-45-award',
    stated: [45, 'notional units (${12,895})'],
    claim: 'The award in dollars is that in notional units.',
    computed: (f) => (f.statistic('ngo-award-notional-units'), null),
    formula: 'monthly notional units × value of the unit ÷ rate of exchange',
    note: 'The report gives neither the value of the unit nor the rate of exchange.',
  },
  {
    id: 'para-50-parties',
    stated: [50, 'There are currently {seven} political parties'],
    claim: 'As many parties are listed as announced.',
    computed: (f) => f.paragraph(50).items.length,
    formula: 'number of parties listed',
  },
  {
    id: 'para-60-agreement',
    stated: [60, 'In {November 2017}, a general agreement'],
    as: 'date',
    claim: 'The agreement was signed before the period it is for.',
    computed: (f) => f.date(60, 'for the period {2018}–2020'),
    formula: 'first year of the period',
    wording: 'before',
  },
];
