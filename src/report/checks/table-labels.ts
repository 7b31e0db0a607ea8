import type { Checks, CheckSpec } from '../../checks/spec.ts';

const byAge = 'rows by age group';

/** What the labels of rows and columns and the titles say, compared with what stands under them. */
export const tableLabels: Checks = () => [
  ...['annex-1', 'annex-2', 'annex-4'].map((table): CheckSpec => ({
    id: `${table}-title-date`,
    family: 'title-dates',
    stated: [`${table}.title`, 'as at {January 2018}'],
    as: 'date',
    value: (f) => yearOf(f.date(`${table}.title`, 'as at {January 2018}')),
    claim: 'The figures are those of the date in the title.',
    computed: (f) => columnYears(f, table),
    formula: 'the years that head the columns',
    reading: 'The date may be that of the last column, or that at which the table was drawn up.',
  })),
  {
    id: 'annex-3-title-date',
    family: 'title-dates',
    stated: ['annex-3.title', 'as at {1 January 2018}'],
    as: 'date',
    value: (f) => yearOf(f.date('annex-3.title', 'as at {1 January 2018}')),
    claim: 'The figures are those of the date in the title.',
    computed: (f) => [
      f.words('annex-3.header-1-2', 'Start of {2015}').text,
      f.words('annex-3.header-1-3', 'Start of {2018}').text,
    ],
    formula: 'the years that head the two halves of the table',
    reading: 'The date may be that of the second half.',
  },
  {
    id: 'annex-4-age-groups',
    stated: ['annex-4.header-1-2', '{in the same age group}'],
    as: 'words',
    expected: byAge,
    claim: 'The ratio is given by age group.',
    computed: (f) => {
      const labels = f.wholeTable('annex-4').rows.map(({ label }) => label);
      return labels.some((label) => /\d/.test(label)) ? byAge : labels;
    },
    formula: 'the labels of the rows',
    reading: 'The words may belong to a larger table: this one has a single row, for all ages.',
  },
];

const columnYears = (facts: Parameters<Checks>[0], table: string): string[] =>
  facts.wholeTable(table).columns.flatMap(({ title }) => (/^\d{4}$/.test(title) ? [title] : []));

/** The year of a date, as the list that a table's years are compared with. */
export const yearOf = ({ text }: { text: string }): string[] => [text.slice(0, 4)];
