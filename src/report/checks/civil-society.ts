import type { Checks, CheckSpec } from '../../checks/spec.ts';
import { repeatedStatements } from './repeated-statements.ts';

/** Non-governmental organizations, parties and trade unions (paras. 28–60). */
export const civilSociety: Checks = () => [
  {
    id: 'para-28-active',
    stated: [28, 'of which {8,743} are active'],
    claim: 'The active organizations are a part of the registered ones.',
    computed: (f) => f.statistic('ngos-registered'),
    formula: 'registered organizations',
    wording: 'not-above',
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
    claim: 'The public councils, named among the discussion forums of paragraph 32, are not more than these.',
    computed: (f) => f.statistic('ngo-discussion-forums'),
    formula: 'discussion forums for cooperation with NGOs',
    wording: 'not-above',
  },
  {
    id: 'para-41-growth',
    stated: [41, 'in 2018 was {1.6} times larger than in 2017'],
    claim: 'The funding of 2018 is as many times that of 2017 as given.',
    computed: (f) => f.measure('social-procurement-ratio'),
    formula: 'funding of 2018 ÷ funding of 2017',
  },
  {
    id: 'para-41-parts-2018',
    stated: [41, 'reaching {20.3 billion} tenge'],
    claim: 'The national and the regional level add up to the funding of 2018.',
    computed: (f) => f.measure('social-procurement-parts-2018'),
    formula: 'national level + regional level, 2018',
  },
  {
    id: 'para-41-parts-2017',
    stated: [41, '({12.4 billion} tenge in 2017)'],
    claim: 'The national and the regional level add up to the funding of 2017.',
    computed: (f) => f.measure('social-procurement-parts-2017'),
    formula: 'national level + regional level, 2017',
    note: 'Read as billions, the regional figure comes close; national and regional level are then above the total.',
  },
  ...repeatedStatements({
    id: 'para-42-act-name',
    as: 'words',
    claim: 'The Act has one name.',
    places: [
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
    claim: 'The earliest year with grants is that in which the grantor was established.',
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
    claim: 'The number rose from the year before.',
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
