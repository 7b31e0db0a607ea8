import { readId } from '../../places/id.ts';
import { queryOf } from '../../places/query.ts';
import { current, paragraphs } from './step.ts';

/** To the citation that the page has; else to the page that makes one, for the paragraph or the chart at hand. */
export function cite(): void {
  const own = document.querySelector<HTMLElement>('.cite :is(button, summary)');
  if (own) {
    own.focus();
    return own.scrollIntoView({ block: 'center' });
  }
  const maker = document.querySelector<HTMLAnchorElement>('header.site a[href$="/cite/"]')!;
  const stops = paragraphs();
  const stop = stops[Math.max(0, Math.ceil(current(stops)))] ?? document.activeElement?.closest('.chart');
  const place = readId(stop?.id ?? '');
  location.assign(maker.href + (place?.kind === 'paragraph' || place?.kind === 'chart' ? queryOf(place) : ''));
}
