import type { CheckEntry } from '../collections/check.ts';
import type { Use } from '../collections/figures.ts';
import { anchorOf } from '../collections/places.ts';

/** The checks that do not reconcile as published, by the name of the data file that holds what they state or read. */
export function findingsByFile(checks: CheckEntry[]): Map<string, CheckEntry[]> {
  const found = new Map<string, CheckEntry[]>();
  for (const check of checks.filter(({ verdict }) => verdict === 'disagrees')) {
    for (const file of filesOf(check)) found.set(file, [...(found.get(file) ?? []), check]);
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
      const anchor = anchorOf(use.place);
      return [/^para-/.test(anchor) ? 'paragraphs' : /^section-/.test(anchor) ? 'sections' : anchor];
    }
  }
}
