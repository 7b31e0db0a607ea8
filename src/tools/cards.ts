import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeCards } from '../cards/make.ts';
import { wanted } from '../cards/wanted.ts';
import { own } from '../home.ts';

/** Draws the card of each page once all pages are built, and says how long that took. */
export function cards(): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { cards, drawn } = await makeCards(wanted, fileURLToPath(dir), own('.cache/cards'));
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${cards} cards: ${drawn} drawn, ${cards - drawn} from the cache, in ${seconds} s`);
      },
    },
  };
}
