import { dateOf, fileNameOf, publisher, type CitedDocument } from './document.ts';
import { idOf } from '../places/id.ts';
import type { CitablePlace } from '../places/place.ts';
import { pinpoint } from '../places/pinpoint.ts';

/** An item of CSL-JSON (csl-data 1.0.2), as far as a document of the United Nations or a page of this site has its fields. */
export interface CslItem {
  id: string;
  /** The document, or a page that this site made. */
  type: 'report' | 'webpage';
  title: string;
  /** The reference by symbol, which tells one place of the document from another in a library; of a page what it is based on. */
  'title-short': string;
  author: { literal: string }[];
  issued: { 'date-parts': [[year: number, month: number, day: number]] };
  number?: string;
  publisher?: string;
  language: string;
  note: string;
  URL?: string;
}

/**
 * What a reference manager stores of a place of the document. The work is always the whole document, because that is what is published and cited;
 * the place stands in `title-short` and `note`, and `url` leads to it.
 */
export function itemOf(cited: CitedDocument, place: CitablePlace, url: string): CslItem {
  const { year, monthNumber, day } = dateOf(cited);
  const reference = [cited.symbol, pinpoint(place, 'un')].filter(Boolean).join(', ');
  return {
    id: keyOf(cited, place),
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

/** What this site made of the document, itself a work: whose it is, and the day of its edition (ISO). */
export interface OwnWork {
  title: string;
  by: string;
  date: string;
  /** The places of the document that it is made of, as they are cited; empty where it is of the whole. */
  basis: string;
}

/** What a reference manager stores of a work of this site. */
export function ownItem(cited: CitedDocument, { title, by, date, basis }: OwnWork, id: string, url: string): CslItem {
  const { year, monthNumber, day } = dateOf({ ...cited, date });
  const based = ['Based on', [cited.symbol, basis].filter(Boolean).join(', ')].join(' ');
  return {
    id,
    type: 'webpage',
    title,
    'title-short': based,
    author: [{ literal: by }],
    issued: { 'date-parts': [[year, monthNumber, day]] },
    language: 'en',
    note: `${based}.`,
    ...(url && { URL: url }),
  };
}

/** The key by which a file names an item, without dots: `HRI-CORE-XYZ-2019-para-15`. */
export function keyOf({ symbol }: CitedDocument, place: CitablePlace): string {
  const part = place.kind === 'document' ? [] : [idOf(place).replace('.r-', '.').replaceAll('.', '-')];
  return [fileNameOf(symbol), ...part].join('-');
}
