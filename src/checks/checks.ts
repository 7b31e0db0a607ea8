import type { Facts } from '../collections/facts.ts';
import { calc } from '../measures/arithmetic.ts';
import type { CheckEntry } from './check.ts';
import { evaluate } from './evaluate.ts';
import type { Theme } from './spec.ts';

/**
 * Every declared check of a report, judged by the facts given.
 *
 * @throws {Error} naming every check that cannot be read, with the place and what was expected there.
 */
export function checks(themes: Theme[], facts: Facts): CheckEntry[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const entries = themes.flatMap(({ id, title, checks: declared }) =>
    declared(facts.fresh(), calc).flatMap((spec) => {
      try {
        if (seen.has(spec.id)) throw new Error('another check has this id');
        seen.add(spec.id);
        return [{ ...evaluate(spec, facts.fresh()), theme: { id, title } }];
      } catch (fault) {
        faults.push(`check ${spec.id}: ${(fault as Error).message}`);
        return [];
      }
    }),
  );
  if (faults.length) throw new Error(`${faults.length} checks cannot be made:\n${faults.join('\n')}`);
  return entries;
}
