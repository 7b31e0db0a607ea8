import type { Root } from '../parse/types.ts';
import type { CheckEntry } from './check.ts';
import { evaluate } from './evaluate.ts';
import { Facts } from './facts.ts';
import { paragraphs } from './paragraphs.ts';
import type { Report } from './report.ts';
import { sections } from './sections.ts';
import { statistics } from './statistics.ts';
import { tables } from './tables.ts';
import { calc } from './terms.ts';
import { treaties } from './treaties.ts';

/** @throws {Error} naming every check that cannot be read, with the place and what was expected there. */
export function checks(tree: Root, report: Report): CheckEntry[] {
  const facts = new Facts(
    {
      paragraphs: paragraphs(tree, report),
      tables: tables(tree, report),
      treaties: treaties(tree, report),
      statistics: statistics(tree, report),
      sections: sections(tree, report),
    },
    report.grammar,
  );
  return evaluateAll(report, facts);
}

/** Every declared check of a report, judged by the facts given. */
export function evaluateAll(report: Report, facts: Facts): CheckEntry[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const entries = report.checks.flatMap(({ id, title, checks: declared }) =>
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
