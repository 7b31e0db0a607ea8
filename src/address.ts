import { report } from '#report';
import type { Use } from './collections/facts.ts';

/** Where a figure stands on this site, from its root: a cell's address, or its paragraph's permalink. */
export function addressOf(use: Use): string {
  if (use.kind === 'paragraph') return `/para/${use.number}/`;
  if (use.kind === 'numeral') return `/para/${use.paragraph}/`;
  return `${tablePath(use.table)}#r-${use.row}.${use.column}`;
}

/** The place in words: `annex 5`, `paragraph 15`. */
export function placeOf(use: Use): string {
  if (use.kind === 'paragraph') return `paragraph ${use.number}`;
  if (use.kind === 'numeral') return `paragraph ${use.paragraph}`;
  const number = annexNumber(use.table);
  return number === undefined ? 'the table of treaties' : `annex ${number}`;
}

function tablePath(table: string): string {
  const number = annexNumber(table);
  return number === undefined ? '/treaties/' : `/annex/${number}/`;
}

function annexNumber(table: string): number | undefined {
  return report.annexes.find((annex) => 'table' in annex && annex.table === table)?.number;
}
