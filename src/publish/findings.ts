import type { CheckEntry } from '../collections/checks.ts';

/** The checks that do not reconcile as published, by the name of the data file that holds what they state or read. */
export function findingsByFile(checks: CheckEntry[]): Map<string, CheckEntry[]> {
  const found = new Map<string, CheckEntry[]>();
  for (const check of checks.filter(({ verdict }) => verdict === 'disagrees')) {
    for (const file of filesOf(check)) found.set(file, [...(found.get(file) ?? []), check]);
  }
  return found;
}

/** Tables are named by their anchors; paragraphs and sections share a file each, and so do figures found in prose. */
function filesOf({ where, mark, uses }: CheckEntry): string[] {
  const places = where.map((anchor) => {
    const shared = /^(para|section)-/.exec(anchor)?.[1];
    return shared ? { para: 'paragraphs', section: 'sections' }[shared]! : anchor;
  });
  const figures = [mark, ...uses].some((use) => use.kind === 'numeral' && use.statistic !== undefined);
  return [...new Set([...places, ...(figures ? ['statistics'] : [])])];
}
