import type { CheckEntry } from '../checks/check.ts';
import type { FindingEntry, FindingSpec } from './finding.ts';

/**
 * The findings of a report: each check that disagrees belongs to exactly one.
 *
 * @throws {Error} with every fault at once: checks that are unknown, agree, stand in no finding or in two; sentences with
 *   a reference to nothing; readings that are missing or too many.
 */
export function findings(specs: FindingSpec[], checks: CheckEntry[]): FindingEntry[] {
  const faults: string[] = [];
  const taken = new Map<string, string>();
  const entries = specs.map((spec) => {
    const fault = (text: string) => faults.push(`finding ${spec.id}: ${text}`);
    const members = spec.checks.flatMap((name) => {
      const found = checks.filter(({ id, family }) => id === name || family === name);
      if (!found.length) fault(`Unexpected check ${name}, expected the id or family of a check`);
      const disagreeing = found.filter(({ verdict }) => verdict === 'disagrees');
      if (found.length && !disagreeing.length) fault(`Unexpected check ${name}, expected one that disagrees`);
      return disagreeing;
    });
    for (const { id } of members) {
      if (taken.has(id)) fault(`Unexpected check ${id}, expected one that ${taken.get(id)} does not have already`);
      taken.set(id, spec.id);
    }
    return entryOf(spec, members, checks, fault);
  });
  for (const { id, verdict } of checks) {
    if (verdict === 'disagrees' && !taken.has(id))
      faults.push(`check ${id}: Unexpected disagreement, expected a finding that has it`);
  }
  for (const [id, same] of Map.groupBy(specs, (spec) => spec.id)) {
    if (same.length > 1) faults.push(`finding ${id}: Unexpected second finding, expected each id once`);
  }
  if (faults.length) throw new Error(`${faults.join('\n')}`);
  const order = { hard: 0, soft: 1 };
  return entries.sort((a, b) => order[a.severity] - order[b.severity]);
}

/** The checks, each with the sentence and the page of the finding that it belongs to. */
export function withFindings(checks: CheckEntry[], made: FindingEntry[]): CheckEntry[] {
  const byCheck = new Map(made.flatMap((finding) => finding.checks.map((id) => [id, finding] as const)));
  return checks.map((check) => {
    const { sentence = null, url = null } = byCheck.get(check.id) ?? {};
    return { ...check, finding: sentence, findingUrl: url };
  });
}

/** A side of a check as running text has it: a list with commas, a true minus. */
const inProse = (side: string): string =>
  side
    .split('; ')
    .join(', ')
    .replace(/, (?=[^,]*$)/, side.includes('; ') ? ' and ' : ', ')
    .replace(/^-(?=\d)/, '−');

function entryOf(
  spec: FindingSpec,
  members: CheckEntry[],
  checks: CheckEntry[],
  fault: (text: string) => void,
): FindingEntry {
  const [leading] = members;
  const severity = members.some((check) => check.severity === 'hard') ? 'hard' : 'soft';
  const reading = severity === 'hard' ? null : (spec.reading ?? leading?.reading ?? null);
  if (severity === 'hard' && spec.reading) fault('Unexpected reading, expected none where both sides cannot be true');
  if (severity === 'soft' && !reading)
    fault('Unexpected lack of a reading, expected one under which both sides can be true');
  const filled = (words: string): string =>
    words.replace(/\{([^}]*)\}/g, (_, reference: string) => {
      const [, side, id] = /^(stated|computed)(?::(.+))?$/.exec(reference) ?? [];
      const check = id === undefined ? leading : checks.find((one) => one.id === id);
      const text = check?.[side as 'stated' | 'computed'];
      if (!text)
        fault(`Unexpected reference {${reference}}, expected {stated}, {computed} or one of them with a check’s id`);
      return inProse(text ?? '');
    });
  return {
    id: spec.id,
    url: `/findings/${spec.id}/`,
    sentence: filled(spec.sentence),
    severity,
    checks: members.map(({ id }) => id),
    where: [...new Set(members.flatMap(({ where }) => where))],
    reading: reading && filled(reading),
    changes: filled(spec.changes),
    drawn: spec.chart ?? null,
  };
}
