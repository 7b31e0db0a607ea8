import type { StatisticSpec } from '../../collections/statistics.ts';

/** Incomes and the subsistence level (paras. 18–23; the footnote of paragraph 23 is left out). Income is given for a quarter; the report does not say whether the sum is monthly. */
export const incomes: StatisticSpec[] = [
  { id: 'income-per-capita', label: 'Nominal per capita income', unit: 'tenge', asAt: '2018-Q2', paragraph: 18, quote: 'the nominal per capita income in the second quarter of 2018 was {90,579} tenge' },
  { id: 'income-nominal-growth', label: 'Rise in nominal per capita income on a year earlier', unit: 'per cent', asAt: '2018-Q2', paragraph: 18, quote: 'an increase of {11.2} per cent' },
  { id: 'income-real-growth', label: 'Rise in real incomes on a year earlier', unit: 'per cent', asAt: '2018-Q2', paragraph: 18, quote: 'Real incomes increased by {4.7} per cent' },

  { id: 'income-atyrau-ratio', label: 'Per capita income in Atyrau province against the national average', unit: 'times', asAt: '2018-Q2', paragraph: 19, quote: 'the figures were respectively {1.9} and 1.6 times higher than the national average', series: 'income-leading-regions', key: 'Atyrau' },
  { id: 'income-astana-ratio', label: 'Per capita income in Astana against the national average', unit: 'times', asAt: '2018-Q2', paragraph: 19, quote: '1.9 and {1.6} times higher than the national average', series: 'income-leading-regions', key: 'Astana' },
  { id: 'income-turkistan-share', label: 'Income in Turkistan province as a share of the national average', unit: 'per cent', asAt: '2018-Q2', paragraph: 20, quote: 'Turkistan province, where income was {48} per cent of the national average' },
  { id: 'income-regional-gap-2018', label: 'Nominal per capita income, highest region against lowest, 2018', unit: 'times', asAt: '2018-Q2', paragraph: 21, quote: '{3.9} times greater than the region with the lowest level', series: 'income-regional-gap', key: '2018' },
  { id: 'income-regional-gap-2017', label: 'Nominal per capita income, highest region against lowest, 2017', unit: 'times', asAt: '2017-Q2', paragraph: 21, quote: '{3.7} times greater in the second quarter of 2017', series: 'income-regional-gap', key: '2017' },

  { id: 'subsistence-food-items', label: 'Food items behind the subsistence level', unit: 'food items', asAt: null, paragraph: 22, quote: 'on the basis of {43} food items' },
  { id: 'subsistence-food-share', label: 'Food as a share of the consumer basket', unit: 'per cent', asAt: null, paragraph: 22, quote: 'food accounting for {55} per cent of the basket' },
  { id: 'below-subsistence-share', label: 'Share of the population with incomes below the subsistence level', unit: 'per cent', asAt: '2018-Q2', paragraph: 23, quote: 'stood at {4.7} per cent' },
  { id: 'below-subsistence-fall', label: 'Fall in the share of the population below the subsistence level on a year earlier', unit: 'percentage points', asAt: '2018-Q2', paragraph: 23, quote: '{2.5} percentage points lower' },
];
