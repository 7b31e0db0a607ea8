import { idOf, wholeOf } from './id.ts';
import type { Place, PlaceOf } from './place.ts';

type Queried = PlaceOf<
  'document' | 'paragraph' | 'range' | 'section' | 'annex' | 'table' | 'cell' | 'chart' | 'finding'
>;

/** The query of `/cite/` that asks for a place: `?para=87-92`, `?annex=5&cell=urban-2016.deaths`, `?section=i-a`. */
export function queryOf(place: Queried): string {
  switch (place.kind) {
    case 'document':
      return '?all';
    case 'paragraph':
    case 'range':
      return `?para=${numbersOf(place)}`;
    case 'annex':
      return `?annex=${place.number}`;
    case 'section':
    case 'chart':
      return `?${place.kind}=${encodeURIComponent(place.id)}`;
    case 'table':
    case 'finding':
      return `?place=${encodeURIComponent(idOf(place))}`;
    case 'cell': {
      const table = wholeOf(place);
      const cell = encodeURIComponent(`${place.row}.${place.column}`);
      return table.kind === 'annex'
        ? `?annex=${table.number}&cell=${cell}`
        : `?place=${encodeURIComponent(idOf(place))}`;
    }
  }
}

/** The query of `/report/` that leaves a place to be printed: `?print=87-92`, `?print=annex-5`. */
export function printQueryOf(place: Place): string {
  if (place.kind === 'document') return '';
  const text = place.kind === 'paragraph' || place.kind === 'range' ? numbersOf(place) : idOf(place);
  return `?print=${encodeURIComponent(text)}`;
}

const numbersOf = (place: PlaceOf<'paragraph' | 'range'>): string =>
  place.kind === 'range' ? `${place.first}-${place.last}` : String(place.number);

/** What a query asks for, in words for `readPlace`; null where it asks for no place. */
export function wordsOfQuery(query: URLSearchParams): string | null {
  const value = (name: string) => query.get(name)?.trim() ?? '';
  if (value('annex')) return `annex ${value('annex')} ${value('cell')}`.trim();
  if (value('section')) return `section ${value('section')}`;
  if (value('chart')) return `chart-${value('chart')}`;
  return value('para') || value('place') || value('print') || null;
}
