import type { Checks, CheckSpec } from '../../collections/report.ts';

const asterisk = 'an asterisk in the table';

/** Annex 8: religion within each ethnic group. */
export const religionByGroup: Checks = (facts, { sum, between }) => {
  const { rows, columns } = facts.table('annex-8');
  const answers = columns.slice(2);
  return [
    ...rows.map(({ id, label }): CheckSpec => ({
      id: `annex-8-row-${id}`,
      family: 'annex-8-rows',
      stated: ['annex-8', id, 'total-population'],
      claim: `The answers add up to 100 per cent (${label}).`,
      computed: (f) => sum(answers.map((column) => f.cell('annex-8', id, column.id))),
      formula: 'sum of the answers of the row',
    })),
    ...answers.map(({ id, title }): CheckSpec => ({
      id: `annex-8-between-${id}`,
      family: 'annex-8-between',
      stated: ['annex-8', 'total', id],
      claim: `The share of the whole population lies between the smallest and the largest of the groups (${title}).`,
      computed: (f) => between(...f.column('annex-8', id, (row) => row.id !== 'total')),
      formula: 'smallest and largest share among the groups',
      wording: 'inside',
    })),
    {
      id: 'annex-8-note-call',
      stated: ['annex-8.note-1', '{*} Data converted to percentages.'],
      as: 'words',
      expected: asterisk,
      claim: 'The asterisk of the note below the table also stands in the table.',
      computed: (f) => {
        const { title, header, rows: lines } = f.wholeTable('annex-8');
        const printed = [title, ...header.flat().map(({ text }) => text), ...lines.map(({ label }) => label)];
        return printed.some((text) => text?.includes('*')) ? asterisk : 'none';
      },
      formula: 'asterisks in the title, the headings and the labels of the rows',
      reading: 'The asterisk may have been lost when the document was converted to text.',
    },
    {
      id: 'annex-8-both-sexes',
      stated: ['annex-8.group-1', '{Both sexes}'],
      as: 'words',
      claim: 'The part “Both sexes”, beside parts for each sex.',
      computed: (f) =>
        [...new Set(f.wholeTable('annex-8').rows.flatMap(({ group }) => group ?? []))].filter((group) =>
          /ales/.test(group),
        ),
      formula: 'the headings of groups of rows that name one sex',
      wording: 'beside',
      note: 'The table has no other part; the heading may be left from a larger one.',
    },
  ];
};
