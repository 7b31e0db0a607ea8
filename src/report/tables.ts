import type { Column, TableLayout } from '../parse/grammar.ts';

/** The layouts of the ten tables, in the order of the source: the treaties, then the annexes. */

const label = (header: string, id = 'label'): Column => ({ id, header, type: 'label', unit: null });

const years = (from: number, to: number, type: 'integer' | 'decimal', unit: string | null): Column[] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    return { id: String(year), header: String(year), type, unit, keys: { year } };
  });

const totalPopulation = { 'Total population': 'total' };

const treaties: TableLayout = {
  id: 'treaties',
  untitled: true,
  headerSpans: [
    [1, 1, 1, 1, 1],
    [1, 1, 1, 1, 1],
  ],
  columns: [
    label('No.', 'number'),
    { id: 'treaty', header: 'Name of treaty', type: 'text', unit: null },
    { id: 'dates', header: 'Signature, ratification/accession', type: 'dates', unit: null },
    { id: 'reservations', header: 'Reservations and declarations', type: 'text', unit: null },
    { id: 'derogations', header: 'Derogations, restrictions, or limitations', type: 'text', unit: null },
  ],
  rows: 19,
  rowStart: String.raw`^\d+\.$`,
  // The last row ends before its last cell.
  short: { '19.': 4 },
  tidy: { row: 'number' },
};

const populationByAge: TableLayout = {
  id: 'annex-1',
  headerSpans: [
    [1, 4],
    [1, 1, 1, 1, 1],
  ],
  columns: [label('Age', 'age'), ...years(2015, 2018, 'integer', 'persons')],
  rows: 17,
  rowIds: { ...totalPopulation, '70+': '70-plus' },
  partsOf: { '^(?!total$).*': 'total' },
  tidy: { row: 'age', measure: 'persons' },
};

const shareByAge: TableLayout = {
  id: 'annex-2',
  headerSpans: [[1, 1, 1, 1, 1, 1]],
  columns: [label('', 'age'), ...years(2014, 2018, 'decimal', 'per cent')],
  rows: 17,
  rowIds: { ...totalPopulation, '70+': '70-plus' },
  tidy: { row: 'age', measure: 'percent' },
};

const sexAndAge: TableLayout = {
  id: 'annex-3',
  headerSpans: [
    [1, 3, 3],
    [1, 1, 1, 1, 1, 1, 1],
  ],
  columns: [
    label('Age in years', 'age'),
    ...[2015, 2018].flatMap((year) =>
      ['Total', 'Males', 'Females'].map((sex): Column => ({
        id: `${sex.toLowerCase()}-${year}`,
        title: `${sex}, start of ${year}`,
        header: sex,
        type: 'integer',
        unit: 'persons',
        keys: { year, sex },
      })),
    ),
  ],
  rows: 15,
  rowIds: { Total: 'total', '65+': '65-plus' },
  partsOf: { '^(?!total$).*': 'total' },
  tidy: { row: 'age', measure: 'persons' },
};

const sexRatio: TableLayout = {
  id: 'annex-4',
  headerSpans: [
    [1, 4],
    [1, 1, 1, 1, 1],
  ],
  columns: [label('', 'population'), ...years(2015, 2018, 'integer', 'females per 1,000 males')],
  rows: 1,
  rowIds: { 'Total population, females': 'females' },
  tidy: { row: 'population', measure: 'females_per_1000_males' },
};

const naturalIncrease: TableLayout = {
  id: 'annex-5',
  headerSpans: [[1, 1, 1, 1, 1, 1, 1]],
  columns: [
    label('Year', 'year'),
    { id: 'births', header: 'Births', type: 'integer', unit: 'births' },
    { id: 'deaths', header: 'Deaths', type: 'integer', unit: 'deaths' },
    { id: 'natural-increase', header: 'Natural increase', type: 'integer', unit: 'persons' },
    { id: 'birth-rate', header: 'Birth rate', type: 'decimal', unit: 'per 1,000 population' },
    { id: 'death-rate', header: 'Death rate per 1,000 population', type: 'decimal', unit: 'per 1,000 population' },
    { id: 'rate-of-increase', header: 'Rate of natural increase', type: 'decimal', unit: 'per 1,000 population' },
  ],
  rows: 15,
  groups: { 'Total population': 'total', 'Urban population': 'urban', 'Rural population': 'rural' },
  partsOf: { '^(?:urban|rural)-': 'total-' },
  tidy: { row: 'year', group: 'population' },
};

const maternalMortality: TableLayout = {
  id: 'annex-6',
  headerSpans: [[1, 1, 1, 1, 1, 1, 1, 1, 1]],
  columns: [label('', 'measure'), ...years(2010, 2017, 'decimal', null)],
  rows: 2,
  rowIds: {
    'Total maternal deaths due to all causes': 'deaths',
    'Maternal mortality rate per 100,000 live births': 'rate',
  },
  rowUnits: { deaths: 'deaths', rate: 'per 100,000 live births' },
  tidy: { row: null },
};

const infantMortality: TableLayout = {
  id: 'annex-7',
  headerSpans: [[1, 1, 1, 1, 1, 1, 1, 1]],
  columns: [label('', 'measure'), ...years(2011, 2017, 'decimal', null)],
  rows: 2,
  rowIds: {
    'Number of deaths of infants under 1 year of age': 'deaths',
    'Infant mortality rate per 1,000 live births': 'rate',
  },
  rowUnits: { deaths: 'deaths', rate: 'per 1,000 live births' },
  tidy: { row: null },
};

const religion: TableLayout = {
  id: 'annex-8',
  headerSpans: [
    [1, 1, 6, 1],
    [1, 1, 1, 1, 1, 1, 1, 1, 1],
  ],
  columns: [
    label('', 'group'),
    ...[
      'Total population',
      'Islam',
      'Christianity',
      'Judaism',
      'Buddhism',
      'Other',
      'No religion',
      'Prefer not to answer',
    ].map((header): Column => ({
      id: header.toLowerCase().replaceAll(' ', '-'),
      header,
      type: 'decimal',
      unit: 'per cent',
      keys: { answer: header },
    })),
  ],
  rows: 19,
  groups: { 'Both sexes': '', 'Of which:': '' },
  rowIds: totalPopulation,
  tidy: { row: 'group', measure: 'percent' },
};

const nationalReports: TableLayout = {
  id: 'annex-10',
  headerSpans: [
    [1, 1, 1, 1],
    [1, 1, 1, 1],
  ],
  columns: [
    label('No.', 'number'),
    { id: 'report', header: 'National reports', type: 'text', unit: null },
    { id: 'treaty-body', header: 'Treaty bodies', type: 'text', unit: null },
    { id: 'submitted', header: 'Date of submission', type: 'year', unit: null },
  ],
  rows: 20,
  tidy: { row: 'number', fillDown: ['treaty-body'] },
};

export const tables: TableLayout[] = [
  treaties,
  populationByAge,
  shareByAge,
  sexAndAge,
  sexRatio,
  naturalIncrease,
  maternalMortality,
  infantMortality,
  religion,
  nationalReports,
];
