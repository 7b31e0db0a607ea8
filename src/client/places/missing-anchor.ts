import { readPlace } from '../../places/read.ts';
import { urlInReport, urlOf } from '../../places/url.ts';
import { make } from '../shared/dom.ts';
import { knownPlaces } from './known.ts';
import { href, linkTo } from './link.ts';

/**
 * For an address whose anchor is not on the page: leads to the place that was meant, `/report/#para-15.`, or says that
 * there is none and offers the nearest.
 */
export async function findPlace(): Promise<void> {
  const reading = readPlace(location.pathname + location.hash, await knownPlaces());
  if (!reading || reading.place.kind === 'check') return;
  const { place, problem } = reading;
  const path = location.pathname === href('/report/') ? urlInReport(place) : urlOf(place);
  if (problem) {
    const said = make('p', { class: 'meta screen', role: 'status' }, `${problem} Go to `, linkTo(place, path), '.');
    document.querySelector('h1')?.after(said);
  } else if (href(path) !== location.pathname) location.replace(href(path));
}
