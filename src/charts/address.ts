import type { Use } from '../collections/facts.ts';

/** Where the site shows what was read, from its root: a cell of a table, or a paragraph. */
export function addressOf(use: Use): string {
  if (use.kind === 'paragraph') return `/para/${use.number}/`;
  if (use.kind === 'numeral') return `/para/${use.paragraph}/`;
  return `/${use.table.replace(/^annex-/, 'annex/')}/#r-${use.row}.${use.column}`;
}
