import type { ChartSpec } from '../../charts/spec.ts';
import { highest, lowest } from '../compare.ts';
import { datedTwice } from '../reports-dated-twice.ts';
import { asPrinted } from './quotes.ts';

export const reportsDatedTwice: ChartSpec = {
  id: 'reports-dated-twice',
  theme: 'treaties',
  annexes: [10],
  read(facts, say) {
    const reports = datedTwice
      .map(({ name: key, quote, row }) => {
        const [annex, prose] = [facts.cell('annex-10', row, 'submitted'), facts.quoted(349, quote)];
        const years = [asPrinted(say, annex), asPrinted(say, prose)] as const;
        const { value } = facts.measure(`report-dated-twice-${row}`);
        return { key, years, use: annex.use, proseUse: prose.use, value };
      })
      .toSorted((a, b) => b.value - a.value);
    const later = reports.filter(({ value }) => value > 0);
    // Named in the note, since it is not drawn.
    const otherYear = facts.fresh().quoted(349, 'In {2018}, the country submitted');
    const same = reports.filter(({ value }) => value === 0);
    const most = highest(reports);
    return {
      headline: `In paragraph 349, ${say.count(later.length)} of ${say.count(reports.length)} reports bear a later year than in annex 10`,
      claims: { 'bear a later year': facts.measure('reports-dated-twice-least').value === 0 },
      subtitle: 'Reports to treaty bodies that both date: by how many years the paragraph is later, and the two years',
      drawing: {
        type: 'rankedBars',
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
      note: `The annex dates submission; the paragraph says “has presented”. If these are different events, both can be right. The reports of ${asPrinted(say, otherYear)} are not drawn: paragraph 349 and annex 10 number them differently, or do not both list them.`,
      description: [
        `Paragraph 349 and annex 10 both give a year to ${say.count(reports.length)} reports. For ${say.list(same.map(({ key, years }) => `${key} (${years[0]})`))} the years are the same. The others are later in the paragraph, by ${say.count(lowest(later).value)} to ${say.count(most.value)} years. The most is ${most.key}: ${most.years[0]} in the annex, ${most.years[1]} in the paragraph.`,
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
