import type { Facts } from '../../collections/facts.ts';
import type { MeasureSpec } from '../../measures/measure.ts';

/** Religion by ethnic group (annex 8), and religious entities (paras. 25, 67–69). */

/** The rows of annex 8 that name an ethnic group. */
export const namedGroups = (facts: Facts): string[] =>
  facts.table('annex-8').rows.flatMap(({ id }) => (/^(total|other-ethnic-groups)$/.test(id) ? [] : [id]));

/** The groups of which more than four in five gave an answer. */
export const mostly = (facts: Facts, answer: string): string[] =>
  namedGroups(facts).filter((group) => facts.cell('annex-8', group, answer).value > 80);

const shares = (facts: Facts, answer: string) =>
  mostly(facts, answer)
    .map((group) => facts.cell('annex-8', group, answer))
    .toSorted((a, b) => a.value - b.value);

/** Entities of fewer than ten a faith. */
const smallFaiths = (facts: Facts) => facts.series('religious-entities').filter(({ value }) => value < 10);

const total = (id: string, label: string, unit: string, series: string, formula: string): MeasureSpec => ({
  id,
  label,
  unit,
  decimals: 0,
  formula,
  compute: (f, { sum }) => sum(f.series(series)),
});

export const religion: MeasureSpec[] = [
  {
    id: 'religion-less-common-answers',
    label: 'Judaism, Buddhism and all other religions together',
    unit: 'per cent',
    decimals: 1,
    formula: 'Judaism + Buddhism + other religions, total population of annex 8',
    compute: (f, { sum }) => sum(['judaism', 'buddhism', 'other'].map((answer) => f.cell('annex-8', 'total', answer))),
  },
  {
    id: 'religion-groups-named',
    label: 'Ethnic groups that annex 8 names',
    unit: 'ethnic groups',
    decimals: 0,
    formula: 'rows of annex 8, without the total and the others',
    compute: (f) => {
      f.wholeTable('annex-8');
      return namedGroups(f).length;
    },
  },
  ...['islam', 'christianity'].flatMap((answer): MeasureSpec[] => {
    const name = answer === 'islam' ? 'Islam' : 'Christianity';
    return [
      {
        id: `groups-mostly-${answer}`,
        label: `Ethnic groups of which more than four in five answered ${name}`,
        unit: 'ethnic groups',
        decimals: 0,
        formula: `groups named in annex 8 with more than 80 per cent under ${name}`,
        compute: (f) => shares(f, answer).length,
      },
      {
        id: `groups-mostly-${answer}-lowest`,
        label: `Lowest share of ${name} among the ethnic groups of which more than four in five gave that answer`,
        unit: 'per cent',
        decimals: 1,
        formula: `lowest of the shares above 80 per cent under ${name}, groups named in annex 8`,
        compute: (f) => shares(f, answer)[0]!,
      },
      {
        id: `groups-mostly-${answer}-highest`,
        label: `Highest share of ${name} among the ethnic groups of which more than four in five gave that answer`,
        unit: 'per cent',
        decimals: 1,
        formula: `highest of the shares above 80 per cent under ${name}, groups named in annex 8`,
        compute: (f) => shares(f, answer).at(-1)!,
      },
    ];
  }),
  {
    id: 'orthodox-third',
    label: 'One third in per cent, which paragraph 25 gives as the approximate share of the Orthodox Church',
    unit: 'per cent',
    decimals: 1,
    formula: 'one third × 100',
    compute: (f, { times }) => times(f.quoted(25, 'Approximately {one third} (26 per cent)'), 100),
  },
  {
    id: 'other-christians-share',
    label: 'Christians of annex 8 less the Orthodox of paragraph 25',
    unit: 'per cent',
    decimals: 1,
    formula:
      'Christianity in annex 8, total population − share of the Orthodox Church in paragraph 25, which is rounded',
    compute: (f, { minus, rounded }) =>
      minus(f.cell('annex-8', 'total', 'christianity'), rounded(f.statistic('religion-orthodox-share'), 1)),
  },
  {
    id: 'ethnic-groups-in-paragraph-402',
    label: 'Ethnic groups by paragraph 402',
    unit: 'ethnic groups',
    decimals: 0,
    formula: 'the number in the paragraph, given as “more than”',
    compute: (f) => f.quoted(402, 'more than {100} ethnic groups'),
  },
  total(
    'religious-entities-total',
    'Religious entities of all faiths named',
    'entities',
    'religious-entities',
    'sum of the faiths listed',
  ),
  {
    id: 'faiths-named',
    label: 'Faiths that paragraph 67 lists',
    unit: 'faiths',
    decimals: 0,
    formula: 'number of faiths listed',
    compute: (f) => f.series('religious-entities').length,
  },
  {
    id: 'faiths-not-named',
    label: 'Faiths that paragraph 67 announces and does not list',
    unit: 'faiths',
    decimals: 0,
    formula: 'faiths announced − faiths listed',
    compute: (f, { minus }) => minus(f.statistic('faiths'), f.measure('faiths-named')),
  },
  {
    id: 'religious-entities-muslim-share',
    label: 'Muslim entities as a share of all religious entities',
    unit: 'per cent',
    decimals: 1,
    formula: 'Muslim entities ÷ all religious entities × 100',
    compute: (f, { share }) => share(f.statistic('religious-entities-muslim'), f.statistic('religious-entities')),
  },
  {
    id: 'religious-entities-of-small-faiths',
    label: 'Religious entities of the faiths that have fewer than ten',
    unit: 'entities',
    decimals: 0,
    formula: 'sum of the faiths with fewer than ten entities',
    compute: (f, { sum }) => sum(smallFaiths(f)),
  },
  total(
    'places-of-worship-total',
    'Places of worship of all faiths named',
    'places of worship',
    'places-of-worship',
    'sum of the kinds listed',
  ),
  {
    id: 'catholic-places-less-entities',
    label: 'Catholic churches less Catholic entities',
    unit: 'churches',
    decimals: 0,
    formula: 'Catholic places of worship − Catholic entities',
    compute: (f, { minus }) =>
      minus(f.statistic('places-of-worship-catholic'), f.statistic('religious-entities-catholic')),
  },
  total(
    'missionaries-total',
    'Missionaries of both kinds',
    'missionaries',
    'missionaries-by-nationality',
    'foreign nationals + citizens of Kazakhstan',
  ),
  {
    id: 'missionaries-foreign-share',
    label: 'Foreign nationals as a share of registered missionaries',
    unit: 'per cent',
    decimals: 1,
    formula: 'foreign nationals ÷ all registered missionaries × 100',
    compute: (f, { share }) => share(f.statistic('missionaries-foreign'), f.statistic('missionaries')),
  },
];

/** Ethnic composition (para. 11). */
export const ethnicGroups: MeasureSpec[] = [
  {
    id: 'ethnic-groups-shares-total',
    label: 'Shares of the ethnic groups named in paragraph 11 together',
    unit: 'per cent',
    decimals: 1,
    formula: 'sum of the shares, in per cent',
    compute: (f, { sum }) => sum(f.series('ethnic-composition-share')),
  },
  {
    id: 'ethnic-groups-others-share',
    label: 'Share of the population that the ethnic groups named in paragraph 11 leave',
    unit: 'per cent',
    decimals: 1,
    formula: '100 − sum of the shares',
    compute: (f, { minus }) => minus(100, f.measure('ethnic-groups-shares-total')),
  },
  {
    id: 'kazakhs-and-russians-share',
    label: 'Kazakhs and Russians together as a share of the population',
    unit: 'per cent',
    decimals: 1,
    formula: 'share of Kazakhs + share of Russians',
    compute: (f, { sum }) => sum([f.statistic('ethnic-kazakhs-share'), f.statistic('ethnic-russians-share')]),
  },
];
