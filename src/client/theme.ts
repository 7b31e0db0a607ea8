import { show } from './choice.ts';

/**
 * Runs before anything is drawn, so that no theme and no size but the chosen one is ever seen; and again on a page that
 * comes back as it was left, since the choice may have changed elsewhere.
 */
show();
addEventListener('pageshow', show);
