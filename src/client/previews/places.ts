import { idOf, wholeOf } from '../../places/id.ts';
import { labelOf, titleOf } from '../../places/label.ts';
import type { Place, PlaceOf } from '../../places/place.ts';
import { readUrl } from '../../places/read-url.ts';
import { pageOf, previewUrlOf } from '../../places/url.ts';
import { base, pageAt } from '../shared/fetch-page.ts';
import { excerpt } from './excerpt.ts';

/** What a preview shows: the name of what it refers to, the link that leads there, and the parts to show. */
export interface Preview {
  name: string;
  go: string;
  href: string;
  parts: Element[];
}

type Content = Omit<Preview, 'href'>;

/** What a link refers to; null where it is nothing that has a preview. */
export async function previewOf({ href, pathname, hash }: HTMLAnchorElement): Promise<Preview | null> {
  const content = await contentOf(readUrl(href), pathname.slice(base.length), hash.slice(1));
  return content && { href, ...content };
}

/** @param path of the page from the site's root @param anchor of the element that the link leads to */
async function contentOf(place: Place | null, path: string, anchor: string): Promise<Content | null> {
  switch (place?.kind) {
    case 'paragraph':
      return paragraph(place);
    case 'annex':
      return annex(place);
    case 'cell':
      return cell(place, anchor);
    case 'passage':
      return wholeOf(place).kind === 'paragraph' ? footnote(anchor) : cell(place, anchor);
    case 'chart':
      return chart(place);
    case 'check':
      return check(place);
    default:
      return path === 'glossary/' && anchor ? word(path, anchor) : null;
  }
}

function footnote(anchor: string): Content {
  const note = document.getElementById(anchor);
  return { name: 'Footnote', go: 'Go to the footnote', parts: excerpt([note], location.pathname) };
}

/** A word of the document, with what this site says of it. */
async function word(path: string, id: string): Promise<Content> {
  const found = (await pageAt(path)).getElementById(id);
  const parts = excerpt([found?.querySelector('dd')], base + path);
  return { name: found?.querySelector('dt')?.textContent ?? '', go: 'Glossary', parts };
}

/** An element of this page by the id of a place, or else of the page that previews show of it. */
async function elementOf(place: Place, url = previewUrlOf(place)) {
  const here = document.getElementById(idOf(place));
  if (here) return { element: here, path: location.pathname };
  const root = await pageAt(url.slice(1));
  return { root, element: root.getElementById(idOf(place)), path: base + url.slice(1) };
}

export async function check(place: PlaceOf<'check'>): Promise<Content> {
  const { element, path } = await elementOf(place);
  return { name: 'Check', go: 'Go to the check', parts: excerpt([element], path) };
}

/** A chart is alone on the page to embed, in a drawing that fits. */
async function chart(place: PlaceOf<'chart'>): Promise<Content> {
  const url = previewUrlOf(place);
  const figure = (await pageAt(url.slice(1))).querySelector('.chart');
  return { name: 'Chart', go: 'Go to the chart', parts: excerpt([figure], base + url.slice(1)) };
}

async function annex(place: PlaceOf<'annex'>): Promise<Content> {
  const { root, element, path } = await elementOf(place);
  const within = element ?? root;
  // An annex that is not in the text has a sentence instead.
  const parts = excerpt([within?.querySelector('table') ?? within?.querySelector('.ours, p')], path);
  for (const part of parts) part.querySelector('caption')?.classList.remove('visually-hidden');
  return { name: titleOf(place), go: `Go to ${labelOf(place)}`, parts };
}

/** The row of a cell, under the table's own header. */
async function cell(place: Place, anchor: string): Promise<Content> {
  const url = previewUrlOf(place);
  const page = await pageAt(url.slice(1));
  const parts = excerpt([page.querySelector('table')], base + url.slice(1));
  const row = page.getElementById(anchor)?.closest('tr');
  const column = [...(row?.cells ?? [])].findIndex((one) => one.id === anchor);
  parts[0]?.querySelector('tr:last-child > td')?.closest('tr')?.children[column]?.classList.add('lit');
  const whole = wholeOf(place);
  return { name: titleOf(whole), go: `Go to the cell in ${labelOf(whole)}`, parts };
}

async function paragraph(place: PlaceOf<'paragraph'>): Promise<Content> {
  const { element: words, path } = await elementOf(place, pageOf(place));
  const items = words?.nextElementSibling?.matches('ul.doc') ? words.nextElementSibling : null;
  return { name: titleOf(place), go: `Go to ${labelOf(place)}`, parts: excerpt([words, items], path) };
}
