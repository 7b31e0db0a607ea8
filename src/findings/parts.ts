import type { CheckEntry } from '../checks/check.ts';
import type { Facts } from '../collections/facts.ts';
import type { Use } from '../places/use.ts';
import type { Part } from './drawing.ts';

/** The terms of the computed side of a check that is a plain sum, with their names in the report; else none. */
export function partsOf(check: CheckEntry, source: Facts): Part[] {
  const { arithmetic, computedValue, mark, uses } = check;
  if (computedValue === null || !arithmetic || /[−×÷]/.test(arithmetic)) return [];
  const facts = source.fresh();
  const own = JSON.stringify(mark);
  const parts = uses.filter((use) => JSON.stringify(use) !== own).flatMap((use) => partOf(use, facts) ?? []);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return Math.abs(sum - computedValue) < 1e-9 * Math.abs(computedValue) ? parts : [];
}

function partOf(use: Use, facts: Facts): Part | null {
  if (use.kind === 'cell') {
    const { label, value } = facts.cell(use.table, use.row, use.column);
    return { label, value };
  }
  if (use.kind === 'numeral' && use.statistic) {
    const { key, label, value } = facts.statistic(use.statistic);
    return { label: key ?? label, value };
  }
  return null;
}
