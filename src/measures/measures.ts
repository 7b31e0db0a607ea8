import type { Facts } from '../collections/facts.ts';
import { distinct } from '../places/use.ts';
import { found } from '../collections/found.ts';
import { calc } from './arithmetic.ts';
import type { MeasureEntry, MeasureSpec } from './measure.ts';

/** Gives `Facts` its measures. @throws {Error} for an id that it does not know. */
export type MeasureReader = (id: string, facts: Facts) => MeasureEntry;

/**
 * Computes each declared measure when it is first read, and once.
 *
 * @throws {Error} on reading, where a measure is not declared, has no finite value, or is computed from itself.
 */
export function measureReader(declared: MeasureSpec[]): MeasureReader {
  const specs = new Map(declared.map((spec) => [spec.id, spec]));
  const made = new Map<string, MeasureEntry>();
  const open: string[] = [];
  return (id, facts) => {
    const known = made.get(id);
    if (known) return known;
    const spec = found(specs.get(id), `measure ${id}`);
    if (open.includes(id))
      throw new Error(`Unexpected circle ${[...open.slice(open.indexOf(id)), id].join(' → ')}, expected other figures`);
    open.push(id);
    try {
      const entry = evaluate(spec, facts.fresh());
      made.set(id, entry);
      return entry;
    } finally {
      open.pop();
    }
  };
}

/** Reads the measures of a collection that has been made. */
export function entryReader(entries: MeasureEntry[]): MeasureReader {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => found(byId.get(id), `measure ${id}`);
}

/**
 * Every declared measure, read through the facts.
 *
 * @throws {Error} naming every measure that cannot be made, with the reason.
 */
export function measures(declared: MeasureSpec[], facts: Facts): MeasureEntry[] {
  const faults: string[] = [];
  const taken = new Set(facts.statistics.map(({ id }) => id));
  const entries = declared.flatMap(({ id }): MeasureEntry[] => {
    try {
      if (taken.has(id)) throw new Error(`Unexpected second measure or statistic ${id}, expected it once`);
      taken.add(id);
      return [facts.fresh().measure(id)];
    } catch (fault) {
      faults.push(`measure ${id}: ${(fault as Error).message}`);
      return [];
    }
  });
  if (faults.length) throw new Error(`${faults.join('\n')}`);
  return entries;
}

/** `facts` should be fresh: what it has read becomes `uses`. */
function evaluate({ compute, ...spec }: MeasureSpec, facts: Facts): MeasureEntry {
  const { value, low, high, shown } = calc.term(compute(facts, calc));
  if (![value, low, high].every(Number.isFinite))
    throw new Error(`Unexpected value ${value}, expected a finite number`);
  return {
    ...spec,
    value,
    arithmetic: / [+−×÷] /.test(shown) ? shown : null,
    range: low < high ? [low, high] : null,
    uses: distinct(facts.uses),
  };
}
