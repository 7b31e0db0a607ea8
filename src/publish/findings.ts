import type { CheckEntry } from '../checks/check.ts';
import type { FindingEntry } from '../findings/finding.ts';
import type { Use } from '../places/use.ts';
import { idOf, wholeOf } from '../places/id.ts';
import { placeOf } from '../places/use.ts';

/** The findings, by the name of the data file that contains what their checks state or read. */
export function findingsByFile(findings: FindingEntry[], checks: CheckEntry[]): Map<string, FindingEntry[]> {
  const found = new Map<string, FindingEntry[]>();
  for (const finding of findings) {
    const members = checks.filter(({ id }) => finding.checks.includes(id));
    for (const file of new Set(members.flatMap(filesOf))) found.set(file, [...(found.get(file) ?? []), finding]);
  }
  return found;
}

/** Tables are named by their anchors; paragraphs and sections share a file each, and so do figures found in prose. */
const filesOf = ({ mark, uses }: CheckEntry): string[] => [...new Set([mark, ...uses].flatMap(filesWith))];

function filesWith(use: Use): string[] {
  switch (use.kind) {
    case 'cell':
    case 'table':
      return [use.table];
    case 'paragraph':
      return ['paragraphs'];
    case 'numeral':
      return use.statistic === undefined ? ['paragraphs'] : ['paragraphs', 'statistics'];
    case 'passage': {
      const whole = wholeOf(placeOf(use));
      return [whole.kind === 'paragraph' || whole.kind === 'section' ? `${whole.kind}s` : idOf(whole)];
    }
  }
}
