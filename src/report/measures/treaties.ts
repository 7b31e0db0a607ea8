import type { Facts } from '../../collections/facts.ts';
import type { TreatyEntry } from '../../collections/treaties.ts';
import { calc, type Term } from '../../measures/arithmetic.ts';
import type { MeasureSpec } from '../../measures/measure.ts';
import { values } from '../compare.ts';
import { datedTwice } from '../reports-dated-twice.ts';

/** Treaties, the reports to their committees, and visits (paras. 348–381, annex 10). */

/** The treaties, their table recorded as read. */
const treatiesOf = (facts: Facts): TreatyEntry[] => {
  facts.wholeTable('treaties');
  return facts.treaties;
};

/** Treaties with a date of signature as well. */
const signed = [1, 2, 6, 8, 10, 13, 14];

/** Reports of annex 10 by the number of the treaty that they are on: the id of a row begins with the committee’s. */
const reports: Record<number, string[]> = {
  2: ['1-1', '1-2'],
  5: ['2-1', '2-2', '2-3', '2-4'],
  3: ['3-1', '3-2', '3-3'],
  4: ['4-1', '4-2', '4-3', '4-4'],
  6: ['5-1', '5-2', '5-3'],
  1: ['6-1', '6-2'],
  7: ['7-1'],
  8: ['8-1'],
};

/** Rows on complaints by individuals under the treaties of three of the committees in paragraph 351. */
const complaints = [9, 11, 12];

const yearOf = (date: string | null): Term => calc.year(Number.parseInt(date ?? '', 10));
const days = (date: string | null): number => Date.parse(date ?? '') / 86_400_000;

/** A year that a paragraph prints. */
const year = (id: string, label: string, paragraph: number, quote: string): MeasureSpec => ({
  id,
  label,
  unit: 'year',
  decimals: 0,
  formula: `the year in paragraph ${paragraph}`,
  compute: (f) => f.quoted(paragraph, quote),
});

/** A count of things. */
const count = (
  id: string,
  label: string,
  unit: string,
  formula: string,
  all: (facts: Facts) => unknown[],
): MeasureSpec => ({ id, label, unit, decimals: 0, formula, compute: (f) => all(f).length });

const submitted = (facts: Facts) => facts.column('annex-10', 'submitted');
const lags = (facts: Facts) => datedTwice.map(({ row }) => facts.measure(`report-dated-twice-${row}`));
const visits = (facts: Facts) => [...facts.series('special-procedures-visits'), ...facts.series('other-expert-visits')];

export const treaties: MeasureSpec[] = [
  count(
    'treaties-listed',
    'Treaties, protocols and procedures in the table of treaties',
    'treaties',
    'rows of the table',
    treatiesOf,
  ),
  count(
    'treaties-dated',
    'Rows of the table of treaties with a date of ratification or accession',
    'treaties',
    'rows with a date under “Signature, ratification/accession”',
    (f) => treatiesOf(f).filter(({ ratified }) => ratified),
  ),
  count(
    'treaties-undated',
    'Rows of the table of treaties without a date',
    'treaties',
    'rows without a date under “Signature, ratification/accession”',
    (f) => treatiesOf(f).filter(({ ratified }) => !ratified),
  ),
  count(
    'treaties-with-one-date',
    'Rows of the table of treaties with a single date',
    'treaties',
    'rows with one date under “Signature, ratification/accession”',
    (f) => treatiesOf(f).filter((treaty) => treaty.ratified && !treaty.signed),
  ),
  ...signed.flatMap((number): MeasureSpec[] => [
    {
      id: `treaty-${number}-wait`,
      label: `Years from signature to ratification of treaty ${number}`,
      unit: 'years',
      decimals: 1,
      formula: 'days from signature to ratification ÷ 365.25',
      compute: (f, { ratio }) => {
        const treaty = f.treaty(number);
        return ratio(days(treaty.ratified) - days(treaty.signed), 365.25);
      },
    },
    {
      id: `treaty-${number}-signed-after`,
      label: `Calendar years from ratification of treaty ${number} to its signature`,
      unit: 'years',
      decimals: 0,
      formula: 'year of signature − year of ratification',
      compute: (f, { minus }) => minus(yearOf(f.treaty(number).signed), yearOf(f.treaty(number).ratified)),
    },
  ]),
  ...Object.entries(reports).flatMap(([number, rows]) =>
    rows.map((row): MeasureSpec => ({
      id: `report-${row}-after`,
      label: `Calendar years from the last date of treaty ${number} to report ${row} of annex 10`,
      unit: 'years',
      decimals: 0,
      formula: 'year of submission in annex 10 − year of ratification or accession in the table of treaties',
      compute: (f, { minus }) => minus(f.cell('annex-10', row, 'submitted'), yearOf(f.treaty(Number(number)).ratified)),
    })),
  ),
  count(
    'treaties-monitored',
    'Treaties whose committees paragraph 381 names',
    'treaties',
    'entries of the list of paragraph 381',
    (f) => f.paragraph(381).items,
  ),
  count('reports-listed', 'Reports that annex 10 lists', 'reports', 'rows of annex 10', submitted),
  count(
    'reports-before-2010',
    'Reports of annex 10 dated before the years that its title names',
    'reports',
    'rows of annex 10 dated before 2010',
    (f) => submitted(f).filter(({ value }) => value < 2010),
  ),
  ...datedTwice.map(({ name, quote, row }): MeasureSpec => ({
    id: `report-dated-twice-${row}`,
    label: `By how many years paragraph 349 is later than annex 10: ${name}`,
    unit: 'years',
    decimals: 0,
    formula: 'year in paragraph 349 − date of submission in annex 10',
    compute: (f, { minus }) => minus(f.quoted(349, quote), f.cell('annex-10', row, 'submitted')),
  })),
  count(
    'reports-dated-twice',
    'Reports that both paragraph 349 and annex 10 date',
    'reports',
    'reports with a year in both',
    lags,
  ),
  count(
    'reports-dated-the-same',
    'Reports to which paragraph 349 and annex 10 give the same year',
    'reports',
    'reports with one year in both',
    (f) => lags(f).filter(({ value }) => value === 0),
  ),
  ...(
    [
      ['least', Math.min, 'at least', 'smallest'],
      ['most', Math.max, 'at most', 'largest'],
    ] as const
  ).map(([end, pick, words, size]): MeasureSpec => ({
    id: `reports-dated-twice-${end}`,
    label: `By how many years paragraph 349 is later than annex 10 ${words}`,
    unit: 'years',
    decimals: 0,
    formula: `${size} of the differences`,
    compute: (f) => pick(...values(lags(f))),
  })),
  year(
    'child-report-in-paragraph-349',
    'Year of the fourth report on the rights of the child by paragraph 349',
    349,
    'Committee on the Rights of the Child, in {2015}',
  ),
  count(
    'complaints-procedures-dated',
    'Procedures for complaints by individuals under three treaties that have a date',
    'procedures',
    'rows 9, 11 and 12 of the table of treaties that have a date',
    (f) => complaints.filter((number) => f.treaty(number).ratified),
  ),
  year('upr-year', 'Year of the second universal periodic review', 348, 'In October {2014}'),
  {
    id: 'upr-accepted-share',
    label: 'Recommendations accepted as a share of those received',
    unit: 'per cent',
    decimals: 1,
    formula: 'recommendations accepted ÷ recommendations received × 100',
    compute: (f, { share }) => share(f.statistic('upr-accepted'), f.statistic('upr-received')),
  },
  {
    id: 'upr-not-accepted',
    label: 'Recommendations received and not accepted',
    unit: 'recommendations',
    decimals: 0,
    formula: 'recommendations received − recommendations accepted',
    compute: (f, { minus }) => minus(f.statistic('upr-received'), f.statistic('upr-accepted')),
  },
  year(
    'standing-invitation',
    'Year of the standing invitation to the special procedures',
    352,
    'In {2009}, Kazakhstan extended',
  ),
  count(
    'visits-before-invitation',
    'Visits before the year of the standing invitation',
    'visits',
    'visits named with an earlier year',
    (f) => visits(f).filter(({ value }) => value < f.measure('standing-invitation').value),
  ),
  count(
    'visits-since-invitation',
    'Visits since the year of the standing invitation',
    'visits',
    'visits named with that year or a later one',
    (f) => visits(f).filter(({ value }) => value >= f.measure('standing-invitation').value),
  ),
];
