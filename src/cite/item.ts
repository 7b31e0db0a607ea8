import { dateOf, fileNameOf, publisher, type CitedDocument } from './document.ts';
import { idOf } from '../places/id.ts';
import type { CitablePlace } from '../places/place.ts';
import { pinpoint } from '../places/pinpoint.ts';

/** An item of CSL-JSON (csl-data 1.0.2), as far as a document of the United Nations has its fields. */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  /** The reference by symbol, which tells one place of the document from another in a library. */
  'title-short': string;
  author: { literal: string }[];
  issued: { 'date-parts': [[year: number, month: number, day: number]] };
  number: string;
  publisher: string;
  language: string;
  note: string;
  URL?: string;
}

/**
 * What a reference manager stores. The work is always the whole document, because that is what is published and cited;
 * the place stands in `title-short` and `note`, and `url` leads to it.
 */
export function itemOf(cited: CitedDocument, place: CitablePlace, url: string): CslItem {
  const { year, monthNumber, day } = dateOf(cited);
  const reference = [cited.symbol, pinpoint(place, 'un')].filter(Boolean).join(', ');
  // A key has no dots.
  const key = place.kind === 'document' ? [] : [idOf(place).replace('.r-', '.').replaceAll('.', '-')];
  return {
    id: [fileNameOf(cited.symbol), ...key].join('-'),
    type: 'report',
    title: cited.title,
    'title-short': reference,
    author: [{ literal: cited.state }],
    issued: { 'date-parts': [[year, monthNumber, day]] },
    number: cited.symbol,
    publisher,
    language: 'en',
    note: `Cite as ${reference}.`,
    ...(url && { URL: url }),
  };
}
