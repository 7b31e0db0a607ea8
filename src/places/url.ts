import { annexId, cellAnchor, idOf, paragraphId, wholeId, wholeOf } from './id.ts';
import type { Place } from './place.ts';

/** Where a place is on this site: the path of its page from the root, and where on it. */
interface Location {
  page: string;
  anchor?: string;
}

function locationOf(place: Place): Location {
  switch (place.kind) {
    case 'document':
      return { page: '/report/' };
    case 'paragraph':
      return { page: `/para/${place.number}/` };
    case 'range':
      return { page: '/report/', anchor: paragraphId(place.first) };
    case 'section':
      return { page: '/report/', anchor: place.id };
    case 'annex':
      return { page: `/annex/${place.number}/` };
    case 'table':
      return { page: `/${place.table}/` };
    case 'cell':
      return { page: pageOf(wholeOf(place)), anchor: cellAnchor(place.row, place.column) };
    case 'passage': {
      const part = place.place.slice(wholeId(place.place).length + 1);
      return { page: pageOf(wholeOf(place)), ...(part.startsWith('r-') && { anchor: part }) };
    }
    case 'chart':
      return { page: `/charts/${place.id}/` };
    case 'check':
      return { page: '/checks/', anchor: place.id };
    case 'finding':
      return { page: `/findings/${place.id}/` };
    case 'subject':
      return { page: `/subjects/${place.id}/` };
  }
}

/** Path of the page that shows a place, from the site's root: `/annex/5/` for any of its cells. */
export const pageOf = (place: Place): string => locationOf(place).page;

/** Path of a place from the site's root: `/para/15/`, `/report/#i-a`, `/annex/5/#r-urban-2016.deaths`. */
export function urlOf(place: Place): string {
  const { page, anchor } = locationOf(place);
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** Path of a place in the whole report on one page: `/report/#para-15`, `/report/#annex-5`. */
export function urlInReport(place: Place): string {
  if (place.kind === 'paragraph') return `/report/#${paragraphId(place.number)}`;
  return place.kind === 'annex' ? `/report/#${annexId(place.number)}` : urlOf(place);
}

/** Path of the small page of a place that previews show, or else of its own page. */
export function previewUrlOf(place: Place): string {
  const [, table, row] = /^([^.]+)\.r-([^.]+)/.exec(idOf(place)) ?? [];
  if (table && row) return `/previews/row/${table}/${row}/`;
  if (place.kind === 'chart') return `/embed/${place.id}/`;
  if (place.kind === 'finding') return `/embed/finding-${place.id}/`;
  if (place.kind === 'annex') return `/previews/annex/${place.number}/`;
  return place.kind === 'check' ? `/previews/check/${place.id}/` : pageOf(place);
}
