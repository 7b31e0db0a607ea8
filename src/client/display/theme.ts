import { show } from './choice.ts';

/**
 * Runs before anything is drawn, so that no theme and no size but the chosen one is ever seen; and again on a page that
 * comes back as it was left, since the choice may have changed elsewhere.
 */
show();
// Where the browser goes back to a place of a page, the page is laid out as a whole.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (visit?.type !== 'navigate') document.documentElement.dataset['back'] = '';
addEventListener('pageshow', show);
