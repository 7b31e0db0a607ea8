import { report } from '#report';
import type { Chart } from '../charts/index.ts';
import { formsOf, type Form } from '../cite/forms.ts';
import { itemOf, keyOf, ownItem, type CslItem } from '../cite/item.ts';
import type { FindingEntry } from '../findings/finding.ts';
import { placeAt } from '../places/id.ts';
import { insideQuotation, type CitablePlace, type NamedChart, type NamedFinding } from '../places/place.ts';
import { sourcesOf } from '../places/pinpoint.ts';
import { urlOf } from '../places/url.ts';
import { edition } from './edition.ts';
import { templatesOf } from '../cite/templates.ts';
import { absolute, name } from './site.ts';

/** The forms of this report, with slots; the page that makes citations in the browser takes them along. */
export const templates = templatesOf(report);

/** All forms of one citation, leading back to this site where its address is known. */
export const citationsOf = (place: CitablePlace): Form[] => formsOf(templates, place, absolute(urlOf(place)) ?? '');

/** The same for reference managers, to which a chart and a finding are works of this site. */
export function cslOf(place: CitablePlace): CslItem {
  const url = absolute(urlOf(place)) ?? '';
  if (place.kind !== 'chart' && place.kind !== 'finding') return itemOf(report, place, url);
  const work = { title: place.title, by: name, date: edition.date, basis: sourcesOf(place, 'un') };
  return ownItem(report, work, keyOf(report, place), url);
}

/** A page of this site for reference managers: what it says is this site's, of the whole document. */
export const pageItem = (title: string, path: string): CslItem =>
  ownItem(report, { title, by: name, date: edition.date, basis: '' }, path, absolute(path) ?? '');

/** A chart of this site as a place to cite. */
export const chartPlace = ({ id, headline, sources }: Chart): NamedChart => ({
  kind: 'chart',
  id,
  title: headline,
  by: name,
  ...sources,
});

/** A finding of this site as a place to cite. */
export function findingPlace({ id, sentence, where }: FindingEntry): NamedFinding {
  const places = where.map(placeAt);
  return {
    kind: 'finding',
    id,
    title: sentence,
    inner: insideQuotation(sentence),
    by: name,
    annexes: places.flatMap((place) => (place.kind === 'annex' ? [place.number] : [])).sort((a, b) => a - b),
    paragraphs: places.flatMap((place) => (place.kind === 'paragraph' ? [place.number] : [])).sort((a, b) => a - b),
  };
}
