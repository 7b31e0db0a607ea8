import type { CheckEntry } from '../checks/check.ts';
import type { Facts } from '../collections/facts.ts';
import type { Use } from '../places/use.ts';
import { written } from '../measures/arithmetic.ts';
import type { Part } from './drawing.ts';

/** The terms of the computed side of a check that is a plain sum, with their names in the report; else none. */
export function partsOf(check: CheckEntry, source: Facts): Part[] {
  const { arithmetic, computedValue, mark, uses } = check;
  if (computedValue === null || !arithmetic || /[−×÷]/.test(arithmetic)) return [];
  const facts = source.fresh();
  const own = JSON.stringify(mark);
  const read = (named: boolean) =>
    uses.filter((use) => JSON.stringify(use) !== own).flatMap((use) => partOf(use, facts, named) ?? []);
  const short = read(false);
  const parts = new Set(short.map(({ label }) => label)).size === short.length ? short : read(true);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return Math.abs(sum - computedValue) < 1e-9 * Math.abs(computedValue) ? parts : [];
}

/** `named`: by the whole label, where the shorter name does not tell the parts apart. */
function partOf(use: Use, facts: Facts, named: boolean): Part | null {
  if (use.kind === 'cell') {
    const cell = facts.cell(use.table, use.row, use.column);
    return { label: cell.label, value: cell.value, text: written(cell) };
  }
  if (use.kind === 'numeral' && use.statistic) {
    const one = facts.statistic(use.statistic);
    return { label: named ? one.label : (one.key ?? one.label), value: one.value, text: written(one) };
  }
  return null;
}
