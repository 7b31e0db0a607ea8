import type { Facts } from '../../collections/facts.ts';
import type { MeasureSpec } from '../../measures/measure.ts';
import { aged, bands, between } from '../bands.ts';

/** How the population grew, whole and by age, from the start of 2015 to the start of 2018 (annex 1). */

const years = ['2015', '2016', '2017', '2018'];
const [first, last] = ['2015', '2018'] as const;

/** Ages that are spoken of together, by the end of a measure's id. */
const groups: Record<string, { label: string; bands: string[] }> = {
  'under-15': { label: 'aged under 15', bands: between(bands, '0-1', '10-14') },
  '5-14': { label: 'aged 5–14', bands: between(bands, '5-9', '10-14') },
  '15-24': { label: 'aged 15–24', bands: between(bands, '15-19', '20-24') },
  '15-64': { label: 'aged 15–64', bands: between(bands, '15-19', '60-64') },
  '65-plus': { label: 'aged 65 and over', bands: between(bands, '65-69', '70-plus') },
};

const everyAge = [
  { id: 'population', label: 'Population', bands: ['total'] },
  ...bands.map((band) => ({ id: `population-${band}`, label: `Population ${aged(band)}`, bands: [band] })),
  ...Object.entries(groups).map(([id, group]) => ({
    ...group,
    id: `population-${id}`,
    label: `Population ${group.label}`,
  })),
];

const cells = (facts: Facts, rows: string[], year: string) => rows.map((row) => facts.cell('annex-1', row, year));

export const population: MeasureSpec[] = [
  ...everyAge.flatMap(({ id, label, bands: rows }): MeasureSpec[] => [
    {
      id: `${id}-gain`,
      label: `${label}: gain from ${first} to ${last}`,
      unit: 'persons',
      decimals: 0,
      formula: `annex 1, start of ${last} − start of ${first}`,
      compute: (f, { sum, minus }) => minus(sum(cells(f, rows, last)), sum(cells(f, rows, first))),
    },
    {
      id: `${id}-growth`,
      label: `${label}: growth from ${first} to ${last}`,
      unit: 'per cent',
      decimals: 1,
      formula: `(annex 1, start of ${last} − start of ${first}) ÷ start of ${first} × 100`,
      compute: (f, { sum, growth }) => growth(sum(cells(f, rows, first)), sum(cells(f, rows, last))),
    },
  ]),
  ...years.slice(0, -1).map((year): MeasureSpec => ({
    id: `population-change-${year}`,
    label: `Change of the population during ${year}`,
    unit: 'persons',
    decimals: 0,
    formula: 'total population of annex 1, start of the next year − start of the year',
    compute: (f, { minus }) =>
      minus(f.cell('annex-1', 'total', String(Number(year) + 1)), f.cell('annex-1', 'total', year)),
  })),
  ...years.flatMap((year) =>
    ['under-15', '15-64', '65-plus'].map((id): MeasureSpec => ({
      id: `population-${id}-${year}`,
      label: `Population ${groups[id]!.label}, start of ${year}`,
      unit: 'persons',
      decimals: 0,
      formula: 'sum of the bands of annex 1',
      compute: (f, { sum }) => sum(cells(f, groups[id]!.bands, year)),
    })),
  ),
  ...years.flatMap((year): MeasureSpec[] => {
    const ratio = {
      unit: 'per 100 aged 15–64',
      decimals: 1,
    };
    return [
      {
        ...ratio,
        id: `young-per-100-aged-15-64-${year}`,
        label: `People under 15 for every 100 aged 15–64, start of ${year}`,
        formula: 'bands of annex 1 under 15 ÷ bands 15–64 × 100',
        compute: (f, { per }) =>
          per(f.measure(`population-under-15-${year}`), f.measure(`population-15-64-${year}`), 100),
      },
      {
        ...ratio,
        id: `old-per-100-aged-15-64-${year}`,
        label: `People of 65 and over for every 100 aged 15–64, start of ${year}`,
        formula: 'bands of annex 1 from 65 ÷ bands 15–64 × 100',
        compute: (f, { per }) =>
          per(f.measure(`population-65-plus-${year}`), f.measure(`population-15-64-${year}`), 100),
      },
      {
        ...ratio,
        id: `dependent-per-100-aged-15-64-${year}`,
        label: `People under 15 or of 65 and over for every 100 aged 15–64, start of ${year}`,
        formula: 'bands of annex 1 under 15 and from 65 ÷ bands 15–64 × 100',
        compute: (f, { per, sum }) =>
          per(
            sum([f.measure(`population-under-15-${year}`), f.measure(`population-65-plus-${year}`)]),
            f.measure(`population-15-64-${year}`),
            100,
          ),
      },
    ];
  }),
  ...(
    [
      ['from', 'oldest', '20-24', 25],
      ['to', 'youngest', '15-19', 16],
    ] as const
  ).map(([end, who, band, years]): MeasureSpec => ({
    id: `population-15-24-born-${end}`,
    label: `Year of birth of the ${who} who were 15–24 at the start of ${last}`,
    unit: 'year',
    decimals: 0,
    formula: `year of the column of annex 1 − ${years}`,
    compute: (f, { minus, year }) => minus(year(Number(f.cell('annex-1', band, last).column)), years),
  })),
  {
    id: 'population-5-19',
    label: 'Population aged 5–19 by annex 1, start of 2018',
    unit: 'persons',
    decimals: 0,
    formula: 'bands 5–9, 10–14 and 15–19 of annex 1, 2018',
    compute: (f, { sum }) => sum(cells(f, between(bands, '5-9', '15-19'), last)),
  },
  {
    id: 'children-5-19',
    label: 'Children aged 5–19 by paragraph 10, start of 2018',
    unit: 'persons',
    decimals: 0,
    formula: 'urban + rural children',
    compute: (f, { sum }) => sum(f.series('children-by-area')),
  },
  ...['urban', 'rural'].map((area): MeasureSpec => ({
    id: `children-${area}-share`,
    label: `Share of children aged 5–19 who live in ${area} areas, start of 2018`,
    unit: 'per cent',
    decimals: 1,
    formula: `${area} children ÷ urban and rural children × 100`,
    compute: (f, { share }) => share(f.statistic(`children-${area}`), f.measure('children-5-19')),
  })),
];
