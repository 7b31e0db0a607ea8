import type { ChartSpec } from '../../charts/spec.ts';
import { asPrinted } from './quotes.ts';

/** Reports that both paragraph 349 and annex 10 date: a name, the year in the paragraph, the row of the annex. */
const both = [
  ['Rights of the child, fourth', 'Committee on the Rights of the Child, in {2015}', '5-3'],
  ['Women, third and fourth', 'all in {2014}', '4-3'],
  ['Economic, social, cultural, initial', 'Committee on Economic, Social and Cultural Rights, in May {2010}', '6-1'],
  ['Civil and political rights, initial', 'an initial report to the Human Rights Committee, in July {2011}', '1-1'],
  ['Civil and political rights, second', 'both in {2016}', '1-2'],
  ['Racial discrimination, sixth, seventh', 'all in {2014}', '3-3'],
  ['Enforced disappearance, initial', 'both in {2016}', '7-1'],
  ['Torture, third', 'all in {2014}', '2-3'],
  ['Economic, social, cultural, second', 'In {2017}, Kazakhstan presented', '6-2'],
  ['Persons with disabilities, initial', 'In {2017}, Kazakhstan presented', '8-1'],
] as const;

export const reportsDatedTwice: ChartSpec = {
  id: 'reports-dated-twice',
  theme: 'treaties',
  annexes: [10],
  read(facts, say) {
    const reports = both
      .map(([key, quote, row]) => {
        const [annex, prose] = [facts.cell('annex-10', row, 'submitted'), facts.quoted(349, quote)];
        const years = [asPrinted(say, annex), asPrinted(say, prose)] as const;
        return { key, years, use: annex.use, proseUse: prose.use, value: prose.value - annex.value };
      })
      .toSorted((a, b) => b.value - a.value);
    const later = reports.filter(({ value }) => value > 0);
    // Named in the note, since it is not drawn.
    const otherYear = facts.fresh().quoted(349, 'In {2018}, the country submitted');
    const [most, same] = [reports[0]!, reports.filter(({ value }) => value === 0)];
    return {
      headline: `In paragraph 349, ${say.count(later.length)} of ${say.count(reports.length)} reports bear a later year than in annex 10`,
      claims: { 'bear a later year': later.length + same.length === reports.length },
      subtitle: 'Reports to treaty bodies that both date: by how many years the paragraph is later, and the two years',
      drawing: {
        form: 'tally',
        key: 'Report',
        measure: { unit: 'years later' },
        rows: reports.map(({ key, value, use, years: [annex, prose] }) => ({
          key,
          series: 'Difference',
          value,
          use,
          text: value
            ? `${say.number(value)} ${value === 1 ? 'year' : 'years'}: ${annex}, ${prose}`
            : `None: ${annex} in both`,
        })),
        options: { tone: 'sky', accent: { keys: same.map(({ key }) => key), tone: 'muted' } },
      },
      note: `The annex dates submission; the paragraph says “has presented”. If these are different events, both can be right. The reports of ${asPrinted(say, otherYear)} are not drawn: the two name different committees.`,
      description: [
        `Paragraph 349 and annex 10 both give a year to ${say.count(reports.length)} reports. For ${say.list(same.map(({ key, years }) => `${key} (${years[0]})`))} the years are the same. The others are later in the paragraph, by ${say.count(Math.min(...later.map(({ value }) => value)))} to ${say.count(most.value)} years. The most is ${most.key}: ${most.years[0]} in the annex, ${most.years[1]} in the paragraph.`,
      ],
      table: {
        columns: ['Report', 'Annex 10', 'Paragraph 349', 'Years later'],
        rows: reports.map(({ key, years: [annex, prose], use, proseUse, value }) => ({
          label: key,
          cells: [{ text: annex, use }, { text: prose, use: proseUse }, { text: say.number(value) }],
        })),
      },
    };
  },
};
