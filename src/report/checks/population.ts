import type { Checks, CheckSpec } from '../../checks/spec.ts';

/** Population, its sexes and ages, where it lives, in the prose (paras. 5–10). */

export const population: Checks = (facts, calc) => [...sizeAndSex(facts, calc), ...places(facts, calc)];

const sizeAndSex: Checks = (_, { sum, share, per, times, direction }) => [
  {
    id: 'para-5-total',
    stated: [5, 'at the start of 2018 was {18.2 million}'],
    claim: 'The population is that of annex 1.',
    computed: (f) => f.cell('annex-1', 'total', '2018'),
    formula: 'total population of annex 1, 2018',
  },
  ...(['female', 'male'] as const).flatMap((sex): CheckSpec[] => [
    {
      id: `para-5-${sex}`,
      stated: sex === 'female' ? [5, 'of whom {9.4 million}'] : [5, 'and {8.8 million} (48.4 per cent) were male'],
      claim: `The number of the ${sex} population is that of annex 3.`,
      computed: (f) => f.cell('annex-3', 'total', `${sex}s-2018`),
      formula: `${sex}s of annex 3, start of 2018`,
    },
    {
      id: `para-5-${sex}-share`,
      stated: sex === 'female' ? [5, '({51.6} per cent) were female'] : [5, '({48.4} per cent) were male'],
      claim: `The share of the ${sex} population follows from annex 3.`,
      computed: (f) => share(f.cell('annex-3', 'total', `${sex}s-2018`), f.cell('annex-3', 'total', 'total-2018')),
      formula: `${sex}s ÷ total of annex 3, start of 2018 × 100`,
    },
  ]),
  {
    id: 'para-5-sexes',
    stated: [5, 'at the start of 2018 was {18.2 million}'],
    claim: 'Women and men add up to the population.',
    computed: (f) => sum(f.series('population-by-sex')),
    formula: 'female + male population of the same sentence',
  },
  {
    id: 'para-5-sexes-shares',
    stated: [5, '({48.4} per cent) were male'],
    expected: 100,
    claim: 'The shares of women and men add up to 100 per cent.',
    computed: (f) => sum(f.series('population-share-by-sex')),
    formula: 'sum of the two shares, in per cent',
  },
  {
    id: 'para-6-males-under-30',
    stated: [6, 'the number of males is {higher} among the population aged 0–29 years'],
    as: 'words',
    claim: 'At the ages named, taken together, there are more males than females.',
    computed: (f) =>
      ({ increased: 'higher', decreased: 'lower', unchanged: 'equal' })[
        direction(f.measure('females-0-29'), f.measure('males-0-29'))
      ],
    formula: 'males against females of annex 3, start of 2018, bands 0–4 to 25–29 together',
  },
  {
    id: 'para-7-women-60',
    stated: [7, 'almost {one and a half} times more women than men aged 60 and over'],
    claim: 'The ratio of women to men aged 60 and over is almost the one given.',
    computed: (f) => f.measure('women-per-man-60-plus'),
    formula: 'females ÷ males of annex 3, start of 2018, bands 60–64 and 65+',
    wording: 'almost',
    note: '“Times more” is read as “times as many”, as paragraph 41 uses it.',
  },
  {
    id: 'para-7-age-50-54',
    stated: [7, 'aged between 50 and 54 has {decreased} nationwide'],
    as: 'words',
    claim: 'The population aged 50–54 decreased from the start of 2017 to the start of 2018.',
    computed: (f) => direction(f.cell('annex-1', '50-54', '2017'), f.cell('annex-1', '50-54', '2018')),
    formula: 'band 50–54 of annex 1, 2017 against 2018',
  },
  {
    id: 'para-7-age-65',
    stated: [7, 'the population aged 65 and over have {increased}'],
    as: 'words',
    claim: 'The population aged 65 and over increased from the start of 2017 to the start of 2018.',
    computed: (f) => direction(f.measure('population-65-plus-2017'), f.measure('population-65-plus-2018')),
    formula: 'bands 65–69 and 70+ of annex 1, 2017 against 2018',
  },
  ...(
    [
      [7, 'but {life expectancy} and'],
      [13, 'as shown by {the statistics provided}'],
    ] as const
  ).map((stated): CheckSpec => ({
    id: `para-${stated[0]}-life-expectancy`,
    stated,
    as: 'words',
    claim: 'Life expectancy has risen.',
    computed: () => null,
    formula: 'life expectancy at two dates',
    note: 'Neither the paragraphs nor the annexes give a figure for life expectancy.',
  })),
  {
    id: 'para-8-pensioners',
    stated: [8, 'there were {2,140,117} pensioners'],
    claim: 'The pensioners, beside the population aged 60 and over.',
    computed: (f) => sum([f.cell('annex-3', '60-64', 'total-2018'), f.cell('annex-3', '65-plus', 'total-2018')]),
    formula: 'bands 60–64 and 65+ of annex 3, start of 2018',
    wording: 'beside',
    note: 'The report gives no age at which a pension begins, so the two need not be equal.',
  },
  {
    id: 'para-9-sex-ratio',
    stated: [9, 'there were {1,065} women for every 1,000 men'],
    claim: 'The sex ratio is that of annex 4.',
    computed: (f) => f.cell('annex-4', 'females', '2018'),
    formula: 'annex 4, 2018',
  },
  {
    id: 'para-9-sex-ratio-counts',
    stated: [9, 'there were {1,065} women for every 1,000 men'],
    claim: 'The sex ratio follows from the women and men of annex 3.',
    computed: (f) => times(f.measure('females-per-male-2018'), f.quoted(9, 'women for every {1,000} men')),
    formula: 'females ÷ males of annex 3, start of 2018 × 1,000',
  },
  {
    id: 'para-9-sex-ratio-shares',
    stated: [9, 'there were {1,065} women for every 1,000 men'],
    claim: 'The sex ratio goes with the shares of women and men in paragraph 5.',
    computed: (f) =>
      per(
        f.statistic('population-female-share'),
        f.statistic('population-male-share'),
        f.quoted(9, 'women for every {1,000} men'),
      ),
    formula: 'share of women ÷ share of men × 1,000',
  },
  {
    id: 'para-9-decades',
    stated: [9, '{For decades} there has been an uneven sex ratio'],
    as: 'words',
    claim: 'The sex ratio has been uneven for decades.',
    computed: (f) => (f.across('annex-4', 'females'), null),
    formula: 'sex ratio over decades',
    note: 'Annex 4 covers four years only; in each there are more women than men.',
  },
];

const places: Checks = (_, { sum, share }) => [
  {
    id: 'para-10-areas',
    stated: [10, 'and {42.6} per cent in rural areas'],
    expected: 100,
    claim: 'The urban and the rural share add up to 100 per cent.',
    computed: (f) => sum(f.series('population-share-by-area')),
    formula: 'sum of the two shares, in per cent',
  },
  {
    id: 'para-10-urban-majority',
    stated: [10, 'the {majority} of the population (57.4 per cent) were living in urban areas'],
    as: 'words',
    claim: 'Most of the population lives in urban areas.',
    computed: (f) => f.statistic('population-urban-share'),
    formula: 'the share given in brackets',
    wording: 'most',
  },
  {
    id: 'para-10-urban-annex-5',
    stated: [10, '({57.4} per cent) were living in urban areas'],
    claim: 'The urban share, beside the one that the births and birth rates of annex 5 imply.',
    computed: (f) => {
      const urban = f.measure('urban-population-by-births-2017');
      return share(urban, sum([urban, f.measure('rural-population-by-births-2017')]));
    },
    formula: '(urban births ÷ urban birth rate) ÷ (the same of urban and rural together) × 100, for 2017',
    wording: 'beside',
    note: 'The rates of annex 5 refer to the mean population of 2017, the share to the start of 2018.',
  },
  {
    id: 'para-10-children',
    stated: [10, 'who lived in urban areas was {2,243,729} and in rural areas'],
    value: (f) => f.measure('children-5-19'),
    claim: 'Urban and rural children aged 5–19 are together those of annex 1.',
    computed: (f) => f.measure('population-5-19'),
    formula: 'urban + rural, against the bands 5–9, 10–14 and 15–19 of annex 1, 2018',
  },
];
