import { labelOf } from '../../places/label.ts';
import type { Place } from '../../places/place.ts';
import { urlOf } from '../../places/url.ts';
import { make } from '../shared/dom.ts';
import { base } from '../shared/fetch-page.ts';

/** A path from the site's root as a link that works under the base path, too. */
export const href = (path: string): string => base + path.slice(1);

/** A link to a place, named by its label. */
export const linkTo = (place: Place, path = urlOf(place)): HTMLElement =>
  make('a', { href: href(path) }, labelOf(place));
