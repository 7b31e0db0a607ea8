import { show } from './choice.ts';

/**
 * Runs before anything is drawn, so that no theme and no size but the chosen one is ever seen; and again on a page that
 * comes back as it was left, since the choice may have changed elsewhere.
 */
show();
addEventListener('pageshow', show);

/** A move to a page that the reader leaves at once: Chromium would report the broken transition as an error of ours. */
for (const turn of ['pageswap', 'pagereveal'] as const) {
  addEventListener(turn, ({ viewTransition }) => void viewTransition?.ready.catch(() => undefined));
}
