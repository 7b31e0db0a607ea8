import type { Checks, CheckSpec } from '../../checks/spec.ts';
import { repeatedStatements, type Telling } from './repeated-statements.ts';
import { ordinalOf, treatiesOf } from './treaty-tables.ts';

/** Reports to the treaty bodies, complaints and visits (paras. 294, 300, 349–352). */

const presented =
  'Paragraph 349 says when a report was presented, annex 10 when it was submitted. By paragraph 300 one was presented at a session; of two reports the years are the same.';

/** Each report of paragraph 349 with its date and its numbers there, and its row in annex 10. */
const reports: { body: string; row: string; date: Telling; number: Telling; lastNumber?: Telling }[] = [
  {
    body: 'Committee on Economic, Social and Cultural Rights',
    row: '6-1',
    date: [349, 'Committee on Economic, Social and Cultural Rights, in {May 2010}'],
    number: [349, 'an {initial} report to the Committee on Economic'],
  },
  {
    body: 'Human Rights Committee',
    row: '1-1',
    date: [349, 'Human Rights Committee, in {July 2011}'],
    number: [349, 'an {initial} report to the Human Rights Committee'],
  },
  {
    body: 'Committee on the Elimination of Racial Discrimination',
    row: '3-3',
    date: [349, 'all in {2014}'],
    number: [349, 'combined {sixth} and seventh periodic reports'],
    lastNumber: [349, 'combined sixth and {seventh} periodic reports'],
  },
  {
    body: 'Committee on the Elimination of Discrimination against Women',
    row: '4-3',
    date: [349, 'all in {2014}'],
    number: [349, 'combined {third} and fourth periodic reports'],
    lastNumber: [349, 'combined third and {fourth} periodic reports'],
  },
  {
    body: 'Committee against Torture',
    row: '2-3',
    date: [349, 'all in {2014}'],
    number: [349, 'and a {third} periodic report to the Committee against Torture'],
  },
  {
    body: 'Committee on the Rights of the Child',
    row: '5-3',
    date: [349, 'Committee on the Rights of the Child, in {2015}'],
    number: [349, 'a {fourth} periodic report to the Committee on the Rights of the Child'],
  },
  {
    body: 'Committee on Enforced Disappearances',
    row: '7-1',
    date: [349, 'both in {2016}'],
    number: [349, 'an {initial} report to the Committee on Enforced Disappearances'],
  },
  {
    body: 'Human Rights Committee',
    row: '1-2',
    date: [349, 'both in {2016}'],
    number: [349, 'a {second} periodic report to the Human Rights Committee'],
  },
  {
    body: 'Committee on the Rights of Persons with Disabilities',
    row: '8-1',
    date: [349, 'In {2017}, Kazakhstan presented'],
    number: [349, 'presented its {initial} report'],
  },
  {
    body: 'Committee on Economic, Social and Cultural Rights',
    row: '6-2',
    date: [349, 'In {2017}, Kazakhstan presented'],
    number: [349, 'its {second} periodic report to the Committee on Economic'],
  },
];

/** The protocol under which the Subcommittee on Prevention of Torture visits. */
const onVisits = (treaty: string) => treaty === 'Optional Protocol to the Convention against Torture';

export const treatyBodies: Checks = (facts) => {
  const numberIn = (row: string, which: 'first' | 'last'): Telling => {
    const place = `annex-10.r-${row}.report`;
    return [place, ordinalOf(facts.place(place), which)];
  };
  return [
    ...reports.flatMap(({ body, row, date, number, lastNumber }): CheckSpec[] => [
      {
        id: `para-349-year-${row}`,
        family: 'para-349-years',
        stated: date,
        as: 'date',
        claim: `The report to the ${body} has the year that annex 10 gives.`,
        computed: (f) => f.cell('annex-10', row, 'submitted').text,
        formula: 'date of submission in annex 10',
        reading: presented,
      },
      {
        id: `para-349-number-${row}`,
        family: 'para-349-numbers',
        stated: number,
        ...(lastNumber
          ? {
              as: 'words' as const,
              value: (f) => [number, lastNumber].map((one) => f.words(...one).text.toLowerCase()),
              claim: `The report to the ${body} has the first and the last number that annex 10 gives.`,
              computed: (f) =>
                (['first', 'last'] as const).map((which) => f.words(...numberIn(row, which)).text.toLowerCase()),
            }
          : {
              claim: `The report to the ${body} has the number that annex 10 gives.`,
              computed: (f) => f.quoted(...numberIn(row, 'first')),
            }),
        formula: 'number of the report in annex 10',
      },
    ]),
    {
      id: 'para-349-2018-racial-discrimination',
      stated: [
        349,
        'submitted its {fourth} periodic report to the Committee on the Elimination of Racial Discrimination',
      ],
      claim:
        'The report of 2018 to the Committee on the Elimination of Racial Discrimination follows in number on the one of 2014.',
      computed: (f) => f.quoted(349, 'combined sixth and {seventh} periodic reports').value + 1,
      formula: 'last number of the report of 2014 in the same paragraph + 1',
      note: 'If the two committees of the sentence changed places, both reports of 2018 would follow in number on those before.',
    },
    {
      id: 'para-349-2018-torture',
      stated: [349, 'combined {eighth} to tenth periodic reports to the Committee against Torture'],
      claim: 'The report of 2018 to the Committee against Torture follows in number on the one of 2014.',
      computed: (f) => f.quoted(349, 'a {third} periodic report to the Committee against Torture').value + 1,
      formula: 'number of the report of 2014 in the same paragraph + 1',
      note: 'If the two committees of the sentence changed places, both reports of 2018 would follow in number on those before.',
    },
    {
      id: 'para-349-2018-torture-annex-10',
      stated: [349, 'combined {eighth} to tenth periodic reports to the Committee against Torture'],
      claim: 'The report of 2018 to the Committee against Torture has the number that annex 10 gives.',
      computed: (f) => f.quoted(...numberIn('2-4', 'first')),
      formula: 'number of the report of 2018 in annex 10',
    },
    {
      id: 'para-349-2018-torture-year',
      stated: [349, 'In {2018}, the country submitted'],
      as: 'date',
      claim: 'The report of 2018 to the Committee against Torture has the year that annex 10 gives.',
      computed: (f) => f.cell('annex-10', '2-4', 'submitted').text,
      formula: 'date of submission in annex 10',
    },
    {
      id: 'para-349-2018-racial-discrimination-year',
      stated: [349, 'In {2018}, the country submitted'],
      as: 'date',
      value: (f) => [f.date(349, 'In {2018}, the country submitted').text],
      claim: 'Annex 10 has a report of 2018 to the Committee on the Elimination of Racial Discrimination.',
      computed: (f) => f.column('annex-10', 'submitted', ({ id }) => id.startsWith('3-')).map(({ text }) => text),
      formula: 'dates of submission to this committee in annex 10',
      wording: 'within',
      reading: 'Annex 10 may not list every report, though its title goes to 2018.',
    },
    {
      id: 'annex-10-4-4-para-349',
      stated: ['annex-10', '4-4', 'submitted'],
      value: (f) => [f.cell('annex-10', '4-4', 'submitted').text],
      claim:
        'Paragraph 349 has the report of 2018 to the Committee on the Elimination of Discrimination against Women.',
      computed: (f) => [f.date(349, 'all in {2014}').text],
      formula: 'years of reports to this committee in paragraph 349',
      wording: 'within',
      reading: 'Paragraph 349 need not list every report.',
    },
    ...repeatedStatements({
      id: 'para-300-fourth-report',
      claim: 'The report on the rights of the child presented in 2015 has one number.',
      places: [
        [300, 'presented its {fourth} periodic report'],
        [349, 'a {fourth} periodic report to the Committee on the Rights of the Child'],
        numberIn('5-3', 'first'),
      ],
    }),
    ...repeatedStatements({
      id: 'para-300-presented',
      as: 'date',
      claim: 'The report on the rights of the child was presented in the year given in paragraph 349.',
      places: [
        [300, 'In {September 2015}, at the seventieth session'],
        [349, 'Committee on the Rights of the Child, in {2015}'],
      ],
    }),
    {
      id: 'para-300-next-report',
      stated: [300, 'The combined {fifth} and sixth periodic reports'],
      claim: 'The next report on the rights of the child follows in number.',
      computed: (f) => f.quoted(300, 'presented its {fourth} periodic report').value + 1,
      formula: 'number of the report presented + 1',
    },
    {
      id: 'para-294-since',
      stated: [294, 'Since {2000}, Kazakhstan has been presenting'],
      as: 'date',
      claim: 'Reports under the Convention have been made since the year of the first in annex 10.',
      computed: (f) => f.cell('annex-10', '4-1', 'submitted').text,
      formula: 'date of the initial report in annex 10',
    },
    {
      id: 'para-351-complaints',
      stated: [351, 'has recognized the competence of the {Committee against Torture}, the Human Rights Committee'],
      as: 'words',
      value: (f) => f.list(351, 'the competence of the ', ' to receive', /, the | and the /),
      claim:
        'For each committee whose competence is recognized the treaty table has a protocol or a complaints procedure with a date.',
      computed: (f) =>
        f.paragraph(381).items.flatMap((item) => {
          const [, treaty, body] = /^(.*) \(([^()]+)\)$/.exec(item)!;
          const name = treaty!.split(' and ')[0]!;
          const accepted = treatiesOf(f).some(
            (row) => row.ratified && row.treaty !== treaty && row.treaty.includes(name) && !onVisits(row.treaty),
          );
          return accepted ? [body!] : [];
        }),
      formula:
        'bodies of paragraph 381 to whose treaty the table has a protocol or procedure with a date, that on visits against torture left out',
      wording: 'within',
      reading: 'The table need not list every declaration that was made under a convention itself.',
      note: 'The protocol to the Convention against Torture is the one on visits, such as that of the Subcommittee on Prevention in paragraph 352.',
    },
    {
      id: 'para-352-subcommittee',
      stated: [352, 'In addition, in {2016}, the Subcommittee'],
      as: 'date',
      claim: 'The Subcommittee on Prevention of Torture came after its protocol was ratified.',
      computed: (f) => f.date('treaties.r-10.dates', '25 September 2007 {22 October 2008}'),
      formula: 'last date of row 10 of the treaty table',
      wording: 'after',
    },
  ];
};
