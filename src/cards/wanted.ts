import type { Card } from './card.ts';

/**
 * The cards of a build, by the path of their file. Pages ask for them while they are rendered, and an integration draws
 * them when all pages are there: one process, but two graphs of modules, which share nothing but the global object.
 */
const key = Symbol.for('cards');
const shared = globalThis as { [key]?: Map<string, Card> };
export const wanted = (shared[key] ??= new Map());

/** Asks for the card of a page. Returns its path from the site's root: it stands beside the page. */
export function want(page: string, card: Card): string {
  wanted.set(`${page.slice(1)}card.png`, card);
  return `${page}card.png`;
}
