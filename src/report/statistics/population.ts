import type { StatisticSpec } from '../../collections/statistics.ts';

/**
 * Population by sex, place and ethnic group, its natural increase and migration (paras. 3–17).
 * “The start of 2018” is taken as 1 January 2018, the date of annex 3.
 */
export const population: StatisticSpec[] = [
  { id: 'population-almaty', label: 'Population of Almaty', unit: 'persons', asAt: null, paragraph: 3, quote: 'with a population of {1,060,835}' },

  { id: 'population-total', label: 'Population', unit: 'persons', asAt: '2018-01-01', paragraph: 5, quote: 'The population of Kazakhstan at the start of 2018 was {18.2 million}' },
  { id: 'population-female', label: 'Female population', unit: 'persons', asAt: '2018-01-01', paragraph: 5, quote: '{9.4 million} (51.6 per cent) were female', series: 'population-by-sex', key: 'Female' },
  { id: 'population-female-share', label: 'Female share of the population', unit: 'per cent', asAt: '2018-01-01', paragraph: 5, quote: '({51.6} per cent) were female', series: 'population-share-by-sex', key: 'Female' },
  { id: 'population-male', label: 'Male population', unit: 'persons', asAt: '2018-01-01', paragraph: 5, quote: '{8.8 million} (48.4 per cent) were male', series: 'population-by-sex', key: 'Male' },
  { id: 'population-male-share', label: 'Male share of the population', unit: 'per cent', asAt: '2018-01-01', paragraph: 5, quote: '({48.4} per cent) were male', series: 'population-share-by-sex', key: 'Male' },
  { id: 'pensioners', label: 'Pensioners', unit: 'persons', asAt: '2018-01-01', paragraph: 8, quote: 'there were {2,140,117} pensioners' },
  { id: 'sex-ratio', label: 'Women for every 1,000 men', unit: 'per 1,000 men', asAt: '2018-01-01', paragraph: 9, quote: 'there were {1,065} women for every 1,000 men' },

  { id: 'population-urban-share', label: 'Share of the population living in urban areas', unit: 'per cent', asAt: '2018-01-01', paragraph: 10, quote: '({57.4} per cent) were living in urban areas', series: 'population-share-by-area', key: 'Urban' },
  { id: 'population-rural-share', label: 'Share of the population living in rural areas', unit: 'per cent', asAt: '2018-01-01', paragraph: 10, quote: '{42.6} per cent in rural areas', series: 'population-share-by-area', key: 'Rural' },
  { id: 'children-urban', label: 'Children aged 5–19 living in urban areas', unit: 'persons', asAt: '2018-01-01', paragraph: 10, quote: 'who lived in urban areas was {2,243,729}', series: 'children-by-area', key: 'Urban' },
  { id: 'children-rural', label: 'Children aged 5–19 living in rural areas', unit: 'persons', asAt: '2018-01-01', paragraph: 10, quote: 'in rural areas {2,029,124}', series: 'children-by-area', key: 'Rural' },

  { id: 'ethnic-groups', label: 'Ethnic groups in the population', unit: 'ethnic groups', asAt: '2018-01-01', paragraph: 11, quote: 'more than {125} different ethnic groups' },
  { id: 'ethnic-kazakhs', label: 'Kazakhs', unit: 'persons', asAt: '2018-01-01', paragraph: 11, quote: '{12.3 million} Kazakhs', series: 'ethnic-composition', key: 'Kazakhs' },
  { id: 'ethnic-kazakhs-share', label: 'Kazakhs as a share of the population', unit: 'per cent', asAt: '2018-01-01', paragraph: 11, quote: 'Kazakhs ({67.5} per cent)', series: 'ethnic-composition-share', key: 'Kazakhs' },
  { id: 'ethnic-russians', label: 'Russians', unit: 'persons', asAt: '2018-01-01', paragraph: 11, quote: '{3.6 million} Russians', series: 'ethnic-composition', key: 'Russians' },
  { id: 'ethnic-russians-share', label: 'Russians as a share of the population', unit: 'per cent', asAt: '2018-01-01', paragraph: 11, quote: 'Russians ({19.8} per cent)', series: 'ethnic-composition-share', key: 'Russians' },
  { id: 'ethnic-uzbeks', label: 'Uzbeks', unit: 'persons', asAt: '2018-01-01', paragraph: 11, quote: '{577,000} Uzbeks', series: 'ethnic-composition', key: 'Uzbeks' },
  { id: 'ethnic-uzbeks-share', label: 'Uzbeks as a share of the population', unit: 'per cent', asAt: '2018-01-01', paragraph: 11, quote: 'Uzbeks ({3.2} per cent)', series: 'ethnic-composition-share', key: 'Uzbeks' },
  { id: 'ethnic-ukrainians', label: 'Ukrainians', unit: 'persons', asAt: '2018-01-01', paragraph: 11, quote: '{278,000} Ukrainians', series: 'ethnic-composition', key: 'Ukrainians' },
  { id: 'ethnic-ukrainians-share', label: 'Ukrainians as a share of the population', unit: 'per cent', asAt: '2018-01-01', paragraph: 11, quote: 'Ukrainians ({1.5} per cent)', series: 'ethnic-composition-share', key: 'Ukrainians' },
  { id: 'ethnic-uighurs', label: 'Uighurs', unit: 'persons', asAt: '2018-01-01', paragraph: 11, quote: '{265,000} Uighurs', series: 'ethnic-composition', key: 'Uighurs' },
  { id: 'ethnic-uighurs-share', label: 'Uighurs as a share of the population', unit: 'per cent', asAt: '2018-01-01', paragraph: 11, quote: 'Uighurs ({1.5} per cent)', series: 'ethnic-composition-share', key: 'Uighurs' },
  { id: 'ethnic-tatars', label: 'Tatars', unit: 'persons', asAt: '2018-01-01', paragraph: 11, quote: '{202,000} Tatars', series: 'ethnic-composition', key: 'Tatars' },
  { id: 'ethnic-tatars-share', label: 'Tatars as a share of the population', unit: 'per cent', asAt: '2018-01-01', paragraph: 11, quote: 'Tatars ({1.1} per cent)', series: 'ethnic-composition-share', key: 'Tatars' },
  { id: 'ethnic-germans', label: 'Germans', unit: 'persons', asAt: '2018-01-01', paragraph: 11, quote: '{179,000} Germans', series: 'ethnic-composition', key: 'Germans' },
  { id: 'ethnic-germans-share', label: 'Germans as a share of the population', unit: 'per cent', asAt: '2018-01-01', paragraph: 11, quote: 'Germans ({1.0} per cent)', series: 'ethnic-composition-share', key: 'Germans' },

  // The prose names no unit for the natural increase; it is that of the two rates beside it, of which it is the difference.
  { id: 'natural-increase-rate', label: 'Rate of natural increase', unit: 'per 1,000 population', asAt: '2017', paragraph: 12, quote: 'The rate of natural increase in 2017 was {14.5}' },
  { id: 'birth-rate', label: 'Birth rate', unit: 'per 1,000 population', asAt: '2017', paragraph: 12, quote: '{21.64} births per 1,000 population' },
  { id: 'death-rate', label: 'Death rate', unit: 'per 1,000 population', asAt: '2017', paragraph: 12, quote: '{7.15} deaths per 1,000 population' },

  // As stated, the two do not fit each other: 4.5 million is a quarter of the population of paragraph 5.
  { id: 'women-of-childbearing-age', label: 'Women of childbearing age', unit: 'persons', asAt: null, paragraph: 15, quote: 'over {4.5 million} women of childbearing age' },
  { id: 'women-of-childbearing-age-share', label: 'Women of childbearing age as a share of the population', unit: 'per cent', asAt: null, paragraph: 15, quote: 'almost {30} per cent of the total population' },

  { id: 'immigrants', label: 'Immigrants', unit: 'persons', asAt: '2017', paragraph: 17, quote: 'The number of immigrants was {15,595}', series: 'migration', key: 'Immigrants' },
  { id: 'emigrants', label: 'Emigrants', unit: 'persons', asAt: '2017', paragraph: 17, quote: 'the number of emigrants was {37,725}', series: 'migration', key: 'Emigrants' },
  { id: 'net-migration', label: 'Net migration', unit: 'persons', asAt: '2017', paragraph: 17, quote: 'a net migration rate of {-22,130}' },
];
