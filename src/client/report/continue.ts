import { readId } from '../../places/id.ts';
import { labelOf } from '../../places/label.ts';
import { href } from '../places/link.ts';
import { make } from '../shared/dom.ts';
import { readSetting } from '../shared/settings.ts';

/** On the overview: the way back to the paragraph where the reader left the report (`resume.ts` keeps it). */
const offer = document.querySelector<HTMLElement>('#continue')!;
const id = readSetting('reading');
const place = readId(id);
if (place) {
  offer.append(make('a', { href: href(`/report/#${id}`) }, `Continue at ${labelOf(place)}`));
  offer.hidden = false;
}
