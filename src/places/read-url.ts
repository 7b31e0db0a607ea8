import { idOf, partId, readId } from './id.ts';
import type { Place } from './place.ts';

/** What the ids of the pages in a folder begin with. */
const prefixes: Record<string, string> = {
  para: 'para-',
  annex: 'annex-',
  charts: 'chart-',
  findings: 'finding-',
  subjects: 'subject-',
};

/**
 * The place that an address of this site leads to, or null where it leads to none. It may begin with a host, a base path
 * or neither: `https://host/base/annex/5/#r-urban-2016.deaths`, `/para/15`, `#annex-5`.
 */
export function readUrl(address: string): Place | null {
  const [, path = '', fragment = ''] = /^([^?#]*)[^#]*#?(.*)$/s.exec(address.split(':~:', 1)[0]!)!;
  const parts = path.split('/').filter((part) => part && part !== 'index.html');
  const anchor = decoded(fragment).replace(/[\s.,;]+$/, '');
  if (parts.at(-1) === 'checks') return anchor ? { kind: 'check', id: anchor } : null;
  const page = parts.length ? readPath(parts) : readId('report');
  return anchor ? readAnchor(anchor, page) : parts.length ? page : null;
}

function readPath(parts: string[]): Place | null {
  const [folder = '', name = ''] = parts.length > 1 ? parts.slice(-2) : ['', ...parts];
  if (folder === 'embed') return readId(name) ?? readId(`chart-${name}`);
  const prefix = prefixes[folder];
  if (prefix) return readId(prefix + name);
  return name === 'report' || name === 'treaties' ? readId(name) : null;
}

function readAnchor(anchor: string, page: Place | null): Place | null {
  const [, paragraph = '', nth = '1'] = /^(.+-\d+)-(?:note|call)(?:-(\d+))?$/.exec(anchor) ?? [];
  if (readId(paragraph)) return readId(partId(paragraph, `footnote-${nth}`));
  // Paragraphs and annexes, charts and checks have their ids as anchors, on whatever page they are.
  const own = readId(anchor);
  if (own && own.kind !== 'document' && own.kind !== 'table') return own;
  if (page?.kind === 'document') return { kind: 'section', id: anchor };
  return (page && anchor.startsWith('r-') && readId(partId(idOf(page), anchor))) || page;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
