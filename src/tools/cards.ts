import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Cards } from '../cards/make.ts';
import { takeCards } from '../cards/wanted.ts';
import { reportPath } from '../paths.ts';

/** Draws the card of each page while the pages are rendered, and says how many were new. */
export function cards(): AstroIntegration {
  let cards: Cards;
  return {
    name: 'cards',
    hooks: {
      'astro:build:start': () => {
        cards = new Cards(reportPath('.cache/cards'));
        takeCards((path, card) => cards.add(path, card));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const made = await cards.finish(fileURLToPath(dir));
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(
          `${made.cards} cards: ${made.drawn} drawn, ${made.cards - made.drawn} from the cache, the last ${seconds} s after the pages`,
        );
      },
    },
  };
}
