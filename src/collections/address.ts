import type { Use } from './figures.ts';

/** Where the site shows what was read, from its root: `/annex/5/#r-urban-2016.deaths`, `/para/15/`, `/report/#i-a`. */
export function addressOf(use: Use): string {
  switch (use.kind) {
    case 'paragraph':
      return `/para/${use.number}/`;
    case 'numeral':
      return `/para/${use.paragraph}/`;
    case 'cell':
      return `${pageOf(use.table)}#r-${use.row}.${use.column}`;
    case 'table':
      return pageOf(use.table);
    case 'passage': {
      const [anchor = '', ...inside] = use.place.split('.');
      const section = /^section-(.+)$/.exec(anchor);
      if (section) return `/report/#${section[1]}`;
      return pageOf(anchor) + (inside[0]?.startsWith('r-') ? `#${inside.join('.')}` : '');
    }
  }
}

/** The place in words: `annex 5`, `paragraph 15`, `the table of treaties`. */
export function placeOf(use: Use): string {
  const [, kind, id] = /^\/(\w+)\/#?([\w-]*)/.exec(addressOf(use))!;
  if (kind === 'para') return `paragraph ${id}`;
  if (kind === 'annex') return `annex ${id}`;
  return kind === 'report' ? 'a heading' : `the table of ${kind}`;
}

/** The page of an anchor: `para-15` → `/para/15/`, `annex-5` → `/annex/5/`, `treaties` → `/treaties/`. */
export function pageOf(anchor: string): string {
  return `/${anchor.replace(/^(para|annex)-/, '$1/')}/`;
}
