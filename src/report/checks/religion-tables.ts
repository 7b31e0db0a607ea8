import type { Checks, CheckSpec } from '../../checks/spec.ts';

/** Annex 8: religion within each ethnic group. */
export const religionByGroup: Checks = (facts, { sum }) => {
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
  ];
};
