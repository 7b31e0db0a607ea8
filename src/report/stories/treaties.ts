import type { Facts } from '../../collections/facts.ts';
import type { Claim } from '../../collections/report.ts';
import { highest, lowest } from '../compare.ts';

const dated = (f: Facts) => f.treaties.filter(({ ratified }) => ratified).map(({ number }) => f.treaty(number));
const undated = (f: Facts) => f.treaties.filter(({ ratified }) => !ratified).map(({ number }) => f.treaty(number));

/** The name of a report of annex 10. */
const title = (f: Facts, row: string): string =>
  f.row('annex-10', row).cells.find(({ column }) => column === 'report')!.text;

/** Procedures for complaints by individuals: the number of the treaty, and how its name begins. */
const complaints: [number: number, name: RegExp][] = [
  [9, /^Optional Protocol to the International Covenant on Civil and Political Rights/],
  [11, /^Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women/],
  [12, /^Individual complaints procedure .* Racial Discrimination/],
];

export const treaties: Claim[] = [
  { says: 'Some protocols and procedures listed as acceded to carry no date', holds: (f) => undated(f).length > 0 },
  {
    says: 'which stand at its end',
    holds: (f) => {
      const without = undated(f);
      return f.treaties.slice(-without.length).every(({ number }, at) => number === without[at]!.number);
    },
  },
  {
    says: 'They are optional protocols and complaints procedures',
    holds: (f) => undated(f).every(({ treaty }) => /^(Optional Protocol|Individual complaints procedure)/.test(treaty)),
  },
  { says: 'a dash or nothing at all', holds: (f) => undated(f).every(({ dates }) => /^-?$/.test(dates.join(''))) },
  {
    says: 'The earliest entry is',
    holds: (f) => dated(f).every(({ signed, ratified }) => (signed ?? ratified)! >= f.treaty(6).signed!),
  },
  {
    says: 'ratified in the same year',
    holds: (f) => f.measure('treaty-6-signed-after').value === 0,
  },
  {
    says: 'share a single date',
    holds: (f) =>
      dated(f)
        .filter(({ ratified }) => ratified === f.treaty(4).ratified)
        .map(({ number }) => number)
        .join() === '3,4,5',
  },
  {
    says: 'The Covenants followed',
    holds: (f) => {
      const covenants = [f.treaty(1), f.treaty(2)];
      const [one, other] = covenants.map(({ dates }) => dates.join());
      return covenants.every(({ signed }) => signed! > f.treaty(4).ratified!) && one === other;
    },
  },
  {
    says: 'took longest',
    holds: (f) => {
      const waits = dated(f).filter(({ signed }) => signed);
      return highest(waits.map(({ number }) => f.measure(`treaty-${number}-wait`))).id === 'treaty-8-wait';
    },
  },
  {
    says: 'Its title announces the years from 2010 to 2018',
    holds: (f) => f.wholeTable('annex-10').title!.includes('2010–2018'),
  },
  { says: 'dated earlier, the first in', holds: (f) => lowest(f.column('annex-10', 'submitted')).row.id === '2-1' },
  {
    says: 'to a first report it took between',
    holds: (f) => {
      const spans = [1, 2, 3, 4, 5, 6, 7, 8].map((committee) => f.measure(`report-${committee}-1-after`));
      return lowest(spans).id === 'report-6-1-after' && highest(spans).id === 'report-5-1-after';
    },
  },
  {
    says: 'The others are later in the paragraph',
    holds: (f) => f.measure('reports-dated-twice-least').value === 0,
  },
  {
    says: 'the fourth report on the rights of the child',
    holds: (f) =>
      title(f, '5-3').startsWith('Fourth periodic report') &&
      f.measure('report-dated-twice-5-3').value === f.measure('reports-dated-twice-most').value,
  },
  {
    says: 'The annex dates submission',
    holds: (f) => f.table('annex-10').columns.at(-1)!.title === 'Date of submission',
  },
  {
    says: 'the fourth report of 2018 is the one on torture',
    holds: (f) =>
      /^Fourth periodic report .* Convention against Torture/.test(title(f, '2-4')) &&
      f.cell('annex-10', '2-4', 'submitted').value === 2018,
  },
  {
    says: 'the reports of 2014',
    holds: (f) =>
      f.paragraph(349).text.includes('a third periodic report to the Committee against Torture, all in 2014'),
  },
  {
    says: 'nothing on racial discrimination is listed after',
    holds: (f) => f.table('annex-10').rows.findLast(({ id }) => title(f, id).includes('Racial'))!.id === '3-3',
  },
  {
    says: 'from the combined initial, second and third reports to the fifth to seventh, and then to the sixth and seventh',
    holds: (f) =>
      title(f, '3-1').startsWith('Combined initial, second and third periodic reports') &&
      title(f, '3-2').startsWith('Combined fifth to seventh periodic reports') &&
      title(f, '3-3').startsWith('Combined sixth and seventh periodic reports'),
  },
  {
    says: 'none for complaints about torture',
    holds: (f) => f.treaties.every(({ treaty }) => !/complaints procedure.*Torture/.test(treaty)),
  },
  {
    says: 'The table has dated rows for',
    holds: (f) => complaints.every(([number, name]) => name.test(f.treaty(number).treaty)),
  },
  {
    says: 'of these treaties',
    holds: (f) => f.paragraph(381).items.every((item) => f.treaties.some(({ treaty }) => item.startsWith(treaty))),
  },
];
