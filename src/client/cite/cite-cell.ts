import { queryOf } from '../../places/query.ts';
import { readUrl } from '../../places/read-url.ts';

/** Where a link has led to a cell of an annex, its citation is one step away. */
const offer = document.querySelector<HTMLElement>('#cite-cell');
const link = offer?.querySelector('a');

const showOffer = (): void => {
  if (!offer || !link) return;
  const cell = document.getElementById(location.hash.slice(1))?.closest('td, th');
  const place = cell ? readUrl(`${location.pathname}#${cell.id}`) : null;
  offer.hidden = place?.kind !== 'cell';
  if (place?.kind === 'cell') link.search = queryOf(place);
};
addEventListener('hashchange', showOffer);
showOffer();
