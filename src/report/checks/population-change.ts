import type { Checks } from '../../checks/spec.ts';
import { repeatedStatements } from './repeated-statements.ts';

/** Natural increase and migration, in the prose (paras. 12–17). */
export const populationChange: Checks = (_, { share, minus, direction, exactly }) => [
  {
    id: 'para-12-rate-of-increase',
    stated: [12, 'natural increase in 2017 was {14.5}'],
    claim: 'The rate of natural increase is that of annex 5.',
    computed: (f) => exactly(f.cell('annex-5', 'total-2017', 'rate-of-increase')),
    formula: 'rate of natural increase of annex 5, total population, 2017',
  },
  {
    id: 'para-12-rates',
    stated: [12, 'natural increase in 2017 was {14.5}'],
    claim: 'The birth rate less the death rate gives the rate of natural increase.',
    computed: (f) => minus(f.quoted(12, '({21.64} births'), f.quoted(12, '({7.15} deaths')),
    formula: 'birth rate − death rate of the same paragraph',
  },
  {
    id: 'para-12-birth-rate',
    stated: [12, '({21.64} births per 1,000 population in 2017)'],
    claim: 'The birth rate is that of annex 5.',
    computed: (f) => f.cell('annex-5', 'total-2017', 'birth-rate'),
    formula: 'birth rate of annex 5, total population, 2017',
  },
  {
    id: 'para-12-death-rate',
    stated: [12, '({7.15} deaths per 1,000 population in 2017)'],
    claim: 'The death rate is that of annex 5.',
    computed: (f) => f.cell('annex-5', 'total-2017', 'death-rate'),
    formula: 'death rate of annex 5, total population, 2017',
  },
  ...repeatedStatements({
    id: 'para-12-rate-unit',
    without: [1],
    claim: 'The rates are per as many people as those of annex 5.',
    places: [
      [12, '(21.64 births per {1,000} population'],
      [12, '(7.15 deaths per {1,000} population'],
      ['annex-5.header-1-6', 'Death rate per {1,000} population'],
    ],
  }),
  {
    id: 'para-12-main-source',
    stated: [12, 'The {main} source of population growth is the high birth rate'],
    as: 'words',
    claim: 'Natural increase makes up most of the population growth of 2017.',
    computed: (f) => share(f.cell('annex-5', 'total-2017', 'natural-increase'), f.measure('population-change-2017')),
    formula: 'natural increase of annex 5, 2017 ÷ change of the total population of annex 1 during 2017 × 100',
    wording: 'most',
    note: 'A share above 100 per cent means that migration takes away from the increase.',
  },
  {
    id: 'para-13-four-years',
    stated: [13, 'Over the past {four} years, as shown by the statistics provided'],
    claim: 'The statistics provided cover at least the years spoken of.',
    computed: (f) => f.wholeTable('annex-5').rows.filter(({ group }) => group === 'Total population').length,
    formula: 'years that annex 5 covers',
    wording: 'not-above',
  },
  {
    id: 'para-17-net-migration',
    stated: [17, 'giving a net migration rate of {-22,130}'],
    claim: 'Immigrants less emigrants give net migration.',
    computed: (f) => f.measure('immigrants-less-emigrants'),
    formula: 'immigrants − emigrants',
  },
  {
    id: 'para-17-net-migration-annexes',
    stated: [17, 'giving a net migration rate of {-22,130}'],
    claim: 'The change of the population during 2017, less its natural increase, gives net migration.',
    computed: (f) => f.measure('net-migration-2017'),
    formula: 'total population of annex 1, 2018 − 2017, − natural increase of annex 5, 2017',
    note: 'Three places of the report meet to the last person.',
  },
  {
    id: 'para-17-more-emigrants',
    stated: [17, '(a {larger} number of emigrants than immigrants)'],
    as: 'words',
    claim: 'There were more emigrants than immigrants.',
    computed: (f) =>
      direction(f.statistic('immigrants'), f.statistic('emigrants')) === 'increased' ? 'larger' : 'not larger',
    formula: 'emigrants against immigrants',
  },
  {
    id: 'para-17-rate',
    stated: [17, 'giving a net migration {rate} of -22,130'],
    as: 'words',
    claim: 'The figure given as a rate relates migrants to the population.',
    computed: (f) =>
      f.measure('immigrants-less-emigrants').value === f.quoted(17, 'rate of {-22,130}').value
        ? 'a number of persons'
        : 'rate',
    formula: 'whether the figure is the plain difference of the two numbers of persons',
    reading: '“Rate” may be meant as “balance”.',
  },
];
