import { make } from './dom.ts';

/**
 * On the page for addresses that lead nowhere: a number in the address names a paragraph, or the nearest there is, unless
 * it is in a folder of something else.
 */
const place = document.getElementById('nearest');
const base = import.meta.env.BASE_URL;
const wanted = /^(?!(?:annex|assets|charts|checks|data|figures|stories|treaties)\b|embed\/(?!para-))\D*(\d+)/.exec(
  location.pathname.slice(base.length),
)?.[1];

if (place && wanted) {
  const number = Math.min(Math.max(Number.parseInt(wanted, 10), 1), Number.parseInt(place.dataset['last']!, 10));
  const link = make('a', { href: `${base}para/${number}/` }, `paragraph ${number}`);
  place.replaceChildren('No page of this site has this address. The nearest thing: ', link, '.');
}
