import { readPlace } from '../../places/read.ts';
import { base } from '../shared/fetch-page.ts';
import { knownPlaces } from './known.ts';
import { linkTo } from './link.ts';

/** On the page for addresses that lead nowhere: the place that the address was meant for, or the nearest to it. */
async function offerPlace(offer: HTMLElement): Promise<void> {
  const path = location.pathname.slice(base.length);
  // In a folder of something else a number is no place of the report.
  if (/^(?:assets|charts|checks|data|figures|findings|stories|subjects)\b/.test(path)) return;
  // Anywhere else a number names a paragraph.
  const number = /\d+/.exec(path)?.[0];
  const known = await knownPlaces();
  const reading = readPlace(`/${path}${location.hash}`, known) ?? readPlace(number ?? '', known);
  if (!reading) return;
  const { place, problem = 'No page of this site has this address.' } = reading;
  offer.replaceChildren(`${problem} Go to `, linkTo(place), '.');
}

const offer = document.getElementById('nearest');
// Without the list of places the page stays as it is.
if (offer) void offerPlace(offer).catch(() => null);
