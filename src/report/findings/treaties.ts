import type { FindingSpec } from '../../findings/finding.ts';

/** Treaties and the reports to their bodies (paras. 294–367, the treaty table, annex 10). */
export const treaties: FindingSpec[] = [
  {
    id: 'treaties-without-a-date',
    sentence:
      'The report says that Kazakhstan has acceded to the treaties in a table of {stated} rows; {computed} of the rows have a date',
    checks: ['treaty-table-acceded'],
    changes:
      'Whoever takes the sentence at its word will count five instruments, all protocols and complaints procedures, for which the table shows no signature, ratification or accession.',
    chart: 'treaties-timeline',
  },
  {
    id: 'complaints-against-torture',
    sentence:
      'Four committees may receive individual complaints; for three the treaty table has a dated row, for the Committee against Torture it has none',
    checks: ['para-351-complaints'],
    changes: 'The acceptance of complaints about torture cannot be looked up in the table.',
    chart: 'treaties-timeline',
  },
  {
    id: 'covenant-invoked',
    sentence:
      'The Constitutional Council invoked the Covenant on Civil and Political Rights on {stated}; its second date in the treaty table, after that of signature, is {computed}',
    checks: ['para-367-covenant'],
    changes: 'The decision should not be quoted as an example of a ratified treaty taking precedence.',
    chart: 'treaties-timeline',
  },
  {
    id: 'reports-of-2018-committees',
    sentence:
      'After the combined sixth and seventh reports on racial discrimination of 2014 comes a {stated} report in 2018, and after the third on torture the {stated:para-349-2018-torture} to tenth',
    checks: ['para-349-2018-racial-discrimination', 'para-349-2018-torture', 'para-349-2018-torture-annex-10'],
    changes:
      'A reader cannot tell from paragraph 349 which report went to which committee. With the two committees exchanged, all the numbers would follow.',
    chart: 'reports-dated-twice',
  },
  {
    id: 'reports-of-2018-listed',
    sentence:
      'For 2018, paragraph 349 has a report on racial discrimination that annex 10 lacks, and annex 10 one on discrimination against women that paragraph 349 lacks',
    checks: ['para-349-2018-racial-discrimination-year', 'annex-10-4-4-para-349'],
    reading: 'Neither need list every report.',
    changes: 'Neither list of reports is complete by the other.',
  },
  {
    id: 'reports-presented-or-submitted',
    sentence: 'Eight of the ten reports that both paragraph 349 and annex 10 date have a later year in the paragraph',
    checks: ['para-349-years'],
    changes: 'A date of a report should be quoted with the word for what happened on it.',
    chart: 'reports-dated-twice',
  },
  {
    id: 'racial-discrimination-report-numbers',
    sentence:
      'Annex 10 numbers the reports on racial discrimination first to third, then {stated} to seventh, then {stated:annex-10-3-3-number} and seventh: there is no fourth, and two come twice',
    checks: ['annex-10-3-2-number', 'annex-10-3-3-number'],
    reading:
      'A fourth report may have been left out of the table, and the sixth and seventh sent a second time; the table does not say so.',
    changes: 'The number of reports made under this convention cannot be counted from the table.',
  },
  {
    id: 'reports-before-2010',
    sentence: 'The title of annex 10 begins with {stated}; its earliest report is of {computed}',
    checks: ['annex-10-title-from'],
    changes: 'The table covers a longer time than its title says: ten of its twenty reports are earlier.',
  },
];
