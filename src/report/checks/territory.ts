import type { Checks } from '../../checks/spec.ts';

/** Area, borders, land cover and administrative units (paras. 1–4). */
export const territory: Checks = (_, { sum, ratio }) => [
  {
    id: 'para-1-borders',
    stated: [1, 'The total length of its land boundaries is {13,200} km'],
    claim: 'The five borders add up to the total length of the boundaries.',
    computed: (f) => f.measure('borders-total'),
    formula: 'sum of the borders',
    reading:
      'The five lengths are of “common borders”, the total is of “land boundaries”: parts of the borders may run through water.',
    note: 'No rounding of the sum to tens, hundreds or thousands gives the total.',
  },
  {
    id: 'para-2-aral-neighbour',
    stated: [2, 'The Aral Sea is shared between Kazakhstan and {Uzbekistan}'],
    as: 'words',
    claim: 'The country that shares the Aral Sea is one of the neighbours of paragraph 1.',
    computed: (f) => f.series('borders').map(({ key }) => key),
    formula: 'the countries with which paragraph 1 gives a border',
    wording: 'within',
  },
  {
    id: 'para-2-desert-most',
    stated: [2, '{Most} of the country’s territory consists of desert (44 per cent) and semi-desert (14 per cent)'],
    as: 'words',
    claim: 'Desert and semi-desert together are most of the territory.',
    computed: (f) => sum([f.statistic('land-cover-desert'), f.statistic('land-cover-semi-desert')]),
    formula: 'desert + semi-desert, in per cent',
    wording: 'most',
  },
  {
    id: 'para-2-cover',
    stated: [2, 'forests {5.5} per cent'],
    expected: 100,
    claim: 'The kinds of land cover are not more than the whole territory.',
    computed: (f) => sum(f.series('land-cover')),
    formula: 'sum of the shares, in per cent',
    wording: 'not-below',
    note: 'The paragraph names no other kind of land for the rest.',
  },
  {
    id: 'para-3-almaty',
    stated: [3, 'largest city with a population of {1,060,835}'],
    claim: 'The population of the largest city, which no table gives.',
    computed: () => null,
    formula: 'the population of the city in the annexes',
    note: 'The figure has no date, and no table gives the population of cities.',
  },
  {
    id: 'para-4-communities',
    stated: [4, '{6,698} communities'],
    claim: 'Settlements and villages add up to the communities.',
    computed: (f) => sum(f.series('communities-by-kind')),
    formula: 'settlements + villages',
  },
  {
    id: 'para-4-city-districts',
    stated: [4, '({17} of which are within cities)'],
    claim: 'The districts within cities are a part of all districts.',
    computed: (f) => f.statistic('districts'),
    formula: 'all districts',
    wording: 'not-above',
  },
  {
    id: 'para-4-density',
    stated: [4, 'stands at {6.7} persons per km²'],
    claim: 'The density follows from the population and the area of paragraph 1.',
    computed: (f) => ratio(f.cell('annex-1', 'total', '2018'), f.statistic('area')),
    formula: 'total population of annex 1, 2018 ÷ area',
    note: 'Paragraph 1 gives the area as “more than”.',
  },
  {
    id: 'para-4-provinces-named',
    stated: [4, 'units: {14} provinces'],
    claim: 'The provinces named in the report are not more than there are.',
    computed: (f) => {
      const cities = ['Almaty', 'Astana'];
      const outlets = f.series('media-by-region').flatMap(({ key }) => (cities.includes(key) ? [] : [key]));
      const centres = f.list(317, 'the country’s regions (', ')', /, | and /).filter((name) => name !== 'Astana');
      return new Set([...outlets, ...centres]).size;
    },
    formula: 'different provinces named in paragraphs 91 and 317',
    wording: 'not-below',
    note: 'South Kazakhstan and Turkistan count as two here: the report does not say whether they are one.',
  },
  {
    id: 'para-317-south-kazakhstan',
    stated: [317, 'Mangistau, {South Kazakhstan} and Astana'],
    as: 'words',
    claim: 'The province has the same name in other paragraphs.',
    computed: (f) => f.words(91, 'provinces of Karaganda (265), {Turkistan} (331)'),
    formula: 'the southern province of paragraphs 20, 77 and 91',
    wording: 'beside',
    note: 'Paragraphs 20, 77 and 91 name Turkistan province, paragraph 317 South Kazakhstan. The report does not say whether they are one province.',
  },
];
