import { make } from './dom.ts';
import { excerpt } from './excerpt.ts';
import { base, pageAt } from './pages.ts';

/** What a reference refers to: its name, the words of the link that leads there, and what to show of it. */
export interface Place {
  name: string;
  go: string;
  href: string;
  parts: Element[];
}

/** Kinds of places, by the addresses that lead to them; the first that fits. */
const kinds: [RegExp, (found: RegExpExecArray) => Promise<Omit<Place, 'href'>>][] = [
  [/#(para-\d+-note.*)$/, ([, id]) => footnote(id!)],
  [/\/checks\/#(.+)$/, ([, id]) => check('checks/', id!)],
  [/\/glossary\/#(.+)$/, ([, id]) => word(id!)],
  [/#check-(.+)$/, ([, id]) => check(location.pathname.slice(base.length), `check-${id}`)],
  [/(?:\/charts\/|#chart-)([\w-]+)/, ([, id]) => chart(id!)],
  [/\/annex\/(\d+)\/[^#]*#(r-.+)$/, ([, number, id]) => cell(number!, decodeURIComponent(id!))],
  [/(?:\/annex\/|#annex-)(\d+)/, ([, number]) => annex(number!)],
  [/(?:\/para\/|#para-)(\d+)/, ([, number]) => paragraph(number!)],
];

/** Where a link leads, with what to show of it; null where it is none of these. */
export async function placeOf({ href }: HTMLAnchorElement): Promise<Place | null> {
  for (const [pattern, read] of kinds) {
    const found = pattern.exec(href);
    if (found) return { href, ...(await read(found)) };
  }
  return null;
}

async function footnote(id: string): Promise<Omit<Place, 'href'>> {
  const note = document.getElementById(id);
  return { name: 'Footnote', go: 'Go to the footnote', parts: excerpt([note], location.pathname) };
}

/** A word of the document, with what this site says of it. */
async function word(id: string): Promise<Omit<Place, 'href'>> {
  const path = 'glossary/';
  const found = (await pageAt(path)).getElementById(id);
  const parts = excerpt([found?.querySelector('dd')], base + path);
  return { name: found?.querySelector('dt')?.textContent ?? '', go: 'All words explained', parts };
}

export async function check(path: string, id: string): Promise<Omit<Place, 'href'>> {
  const found = (await pageAt(path)).getElementById(id);
  return { name: 'Check', go: 'Go to the check', parts: excerpt([found], base + path) };
}

/** A chart stands alone on the page to embed, in a drawing that fits. */
async function chart(id: string): Promise<Omit<Place, 'href'>> {
  const path = `embed/${id}/`;
  const figure = (await pageAt(path)).querySelector('.chart');
  return { name: 'Chart', go: 'Go to the chart', parts: excerpt([figure], base + path) };
}

async function tableOf(number: string): Promise<{ root: ParentNode | null; path: string }> {
  const here = document.getElementById(`annex-${number}`);
  const path = here ? location.pathname : `${base}annex/${number}/`;
  return { path, root: here ?? (await pageAt(`annex/${number}/`)).querySelector('main') };
}

async function annex(number: string): Promise<Omit<Place, 'href'>> {
  const { root, path } = await tableOf(number);
  // An annex that is not in the text says so instead.
  const parts = excerpt([root?.querySelector('table') ?? root?.querySelector('.ours, .lede')], path);
  for (const part of parts) part.querySelector('caption')?.classList.remove('visually-hidden');
  return { name: `Annex ${number}`, go: `Go to annex ${number}`, parts };
}

/** The row of a cell, under the table's own heads. */
async function cell(number: string, id: string): Promise<Omit<Place, 'href'>> {
  const path = `annex/${number}/`;
  const page = await pageAt(path);
  const row = page.getElementById(id)?.closest('tr');
  const table = row?.closest('table');
  const group = row?.parentElement?.querySelector(':scope > tr:has([scope=rowgroup])');
  const caption = make('caption', {}, table?.caption?.textContent ?? '');
  const parts = excerpt([table?.tHead, group, row], base + path);
  const read = page.getElementById(id)?.matches('td') ? [...row!.cells].indexOf(page.getElementById(id) as never) : -1;
  parts.at(-1)?.children[read]?.classList.add('lit');
  const [head, ...rows] = parts;
  const own = make('table', { class: 'doc' }, caption, ...(head ? [head] : []), make('tbody', {}, ...rows));
  return { name: `Annex ${number}`, go: `Go to the cell in annex ${number}`, parts: row ? [own] : [] };
}

async function paragraph(number: string): Promise<Omit<Place, 'href'>> {
  const here = document.getElementById(`para-${number}`);
  const words = here ?? (await pageAt(`para/${number}/`)).getElementById(`para-${number}`);
  const items = words?.nextElementSibling?.matches('ul.doc') ? words.nextElementSibling : null;
  const path = here ? location.pathname : `${base}para/${number}/`;
  return { name: `Paragraph ${number}`, go: `Go to paragraph ${number}`, parts: excerpt([words, items], path) };
}
