import type { Checks } from '../../checks/spec.ts';
import { repeatedStatements } from './repeated-statements.ts';

/** Incomes and the subsistence level (paras. 18–23). */
export const incomes: Checks = (_, { minus }) => [
  {
    id: 'para-18-income-year-before',
    stated: [18, 'an increase of {11.2} per cent'],
    claim: 'The income of a year before is that of the report.',
    computed: () => null,
    formula: 'nominal income of the second quarter of 2017',
    note: 'The report gives the income of one quarter only, so there is nothing to compute its rise from.',
  },
  {
    id: 'para-18-real-below-nominal',
    stated: [18, 'Real incomes increased by {4.7} per cent'],
    claim: 'Real incomes, beside the rise of nominal incomes.',
    computed: (f) => f.statistic('income-nominal-growth'),
    formula: 'rise of nominal incomes in the same paragraph',
    wording: 'beside',
    note: 'The rise of the one divided by that of the other would be the rise of prices, which the report does not give.',
  },
  {
    id: 'para-21-income-ratio',
    stated: [21, 'per capita income level was {3.9} times greater'],
    claim:
      'The ratio of the highest to the lowest region follows from paragraphs 19 and 20, if Turkistan is the lowest.',
    computed: (f) => f.measure('income-regional-gap'),
    formula: 'Atyrau against the national average ÷ Turkistan against the national average',
    note: 'Paragraph 20 says that Turkistan is among the lowest. “Times higher” and “times greater” are read as “times as high”.',
  },
  {
    id: 'para-21-income-ratio-2017',
    stated: [21, '(and {3.7} times greater in the second quarter of 2017)'],
    claim: 'The ratio of the year before follows from regional incomes of that year.',
    computed: () => null,
    formula: 'highest ÷ lowest regional income of the second quarter of 2017',
    note: 'The report gives no regional incomes for 2017.',
  },
  {
    id: 'para-22-basket',
    stated: [22, 'with food accounting for {55} per cent'],
    claim: 'Food, and non-food goods and services, make up the whole basket.',
    computed: (f) => minus(100, f.quoted('para-23.footnote-1', 'was set at {45} per cent')),
    formula: '100 per cent − the share of non-food goods and services in the footnote to paragraph 23',
  },
  ...repeatedStatements({
    id: 'para-23-new-calculation',
    as: 'date',
    claim: 'The paragraph and its footnote give the new calculation the same date.',
    places: [
      [23, 'introduced on {1 January 2018}'],
      ['para-23.footnote-1', 'On {1 January 2018}, the calculation'],
    ],
  }),
  ...(['7 September 2017', '9 October 2017'] as const).map((date, index) => ({
    id: `para-23-order-${index + 1}`,
    stated: ['para-23.footnote-1', `of {${date}})`] as const,
    as: 'date' as const,
    claim: 'The joint order bears this date, which is before the calculation it introduces.',
    computed: (f: Parameters<Checks>[0]) => f.date(23, 'introduced on {1 January 2018}'),
    formula: 'date of the new calculation',
    wording: 'before' as const,
  })),
];
