import type { Facts } from '../collections/facts.ts';
import { calc } from '../measures/arithmetic.ts';
import { faultsOf } from '../validate.ts';
import type { CheckEntry } from './check.ts';
import { evaluate } from './evaluate.ts';
import { checkSpec, type CheckSpec, type Theme } from './spec.ts';

/**
 * Every declared check of a report, judged by the facts given.
 *
 * @throws {Error} naming every check that cannot be read, with the place and what was expected there.
 */
export function checks(themes: Theme[], facts: Facts): CheckEntry[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const attempt = <Made>(name: string, make: () => Made[]): Made[] => {
    try {
      return make();
    } catch (fault) {
      faults.push(`${name}: ${(fault as Error).message}`);
      return [];
    }
  };
  const judge = (spec: CheckSpec): Omit<CheckEntry, 'theme'>[] => {
    const misfits = faultsOf(`check ${spec.id}`, checkSpec, spec);
    faults.push(...misfits);
    if (misfits.length) return [];
    if (seen.has(spec.id)) throw new Error(`Unexpected second check ${spec.id}, expected it once`);
    seen.add(spec.id);
    return [evaluate(spec, facts.fresh())];
  };
  const entries = themes.flatMap(({ id, title, checks: declared }) =>
    attempt(`checks of ${id}`, () => declared(facts.fresh(), calc)).flatMap((spec) =>
      attempt(`check ${spec.id}`, () => judge(spec)).map((entry) => ({ ...entry, theme: { id, title } })),
    ),
  );
  if (faults.length) throw new Error(`${faults.join('\n')}`);
  return entries;
}
