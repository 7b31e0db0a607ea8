import type { Card } from './card.ts';

/**
 * Takes the cards that pages ask for while they are rendered. An integration says what becomes of them: one process, but
 * two graphs of modules, which share nothing but the global object.
 */
type Take = (path: string, card: Card) => void;
const key = Symbol.for('cards');
const shared = globalThis as { [key]?: Take };

/** Says what becomes of each card. */
export function takeCards(take: Take): void {
  shared[key] = take;
}

/** Asks for the card of a page. Returns its path from the site's root: it stands beside the page. */
export function want(page: string, card: Card): string {
  shared[key]?.(`${page.slice(1)}card.png`, card);
  return `${page}card.png`;
}
