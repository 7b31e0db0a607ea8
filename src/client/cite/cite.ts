import { formsOf } from '../../cite/forms.ts';
import type { Template } from '../../cite/template.ts';
import { idOf, wholeOf } from '../../places/id.ts';
import type { Known } from '../../places/known.ts';
import { labelOf, titleOf } from '../../places/label.ts';
import type { CitablePlace, Place } from '../../places/place.ts';
import { queryOf, wordsOfQuery } from '../../places/query.ts';
import { urlOf } from '../../places/url.ts';
import { knownPlaces, notLoaded } from '../places/known.ts';
import { href, linkTo } from '../places/link.ts';
import { make } from '../shared/dom.ts';
import { addButtons } from './copy.ts';
import { listOf } from './forms.ts';

/** Makes the citation that the page's address asks for, and keeps the address and the form in step. */
interface Setting {
  templates: Template[];
  /** The site's whole address, where it is known. */
  site: string;
}

const form = document.querySelector<HTMLFormElement>('#make')!;
const made = document.querySelector<HTMLElement>('#made')!;
const said = document.querySelector<HTMLElement>('#said')!;
const { templates, site } = JSON.parse(form.dataset['setting']!) as Setting;
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

function show(place: CitablePlace): void {
  const forms = listOf(formsOf(templates, place, site && site + urlOf(place).slice(1)));
  said.replaceChildren('To cite ', linkTo(place), ':');
  made.replaceChildren(forms);
  addButtons(made);
}

function refuse(problem: string, nearest: CitablePlace): void {
  const link = make('a', { href: href(`/cite/${queryOf(nearest)}`) }, labelOf(nearest));
  said.replaceChildren(`${problem} Cite `, link, ' instead.');
  made.replaceChildren();
}

/** Shows what a query asks for, or what is wrong with it. An answer that comes after a newer question is dropped. */
let question = 0;
async function answer(query: string): Promise<void> {
  const asked = new URLSearchParams(query);
  const words = wordsOfQuery(asked);
  if (words === null && !asked.has('all')) return;
  const own = (question += 1);
  const [known, { readPlace, unreadable }, { citableOf, nearestPublished }] = await Promise.all([
    knownPlaces().catch(() => null),
    import('../../places/read.ts'),
    import('../../places/nearest.ts'),
  ]);
  if (own !== question) return;
  if (!known) {
    said.textContent = notLoaded;
    return;
  }
  const reading = readPlace(query, known);
  if (!reading) return refuse(unreadable(words ?? '', known), { kind: 'document' });
  const { place, problem } = nearestPublished(reading, known);
  offerCells(place, known);
  const citable = citableOf(place);
  if (problem === undefined && citable) show(citable);
  else
    refuse(
      problem ?? `${titleOf(place)} is a page of this site, not a part of the report.`,
      citable ?? { kind: 'document' },
    );
}

/** The rows and columns of an annex, to choose a cell of; the one that is asked for is chosen. */
function offerCells(place: Place, { tables }: Known): void {
  const annex = wholeOf(place);
  const table = annex.kind === 'annex' && tables.find(({ id }) => id === idOf(annex));
  if (!table) return;
  const offer = (name: string, options: { id: string; name: string }[], chosen: string) => {
    field(name).replaceChildren(...options.map((option) => make('option', { value: option.id }, option.name)));
    field(name).value = chosen || (options[0]?.id ?? '');
  };
  const { row, column } = place.kind === 'cell' ? place : { row: '', column: '' };
  offer('row', [{ id: '', name: 'the whole annex' }, ...table.rows], row);
  offer(
    'column',
    table.columns.map(({ id, title }) => ({ id, name: title })),
    column,
  );
}

/** What the form asks for. */
function queryOfForm(): string {
  const kind = field('kind').value;
  if (kind === 'all') return '?all';
  const cell = field('row').value && `&cell=${field('row').value}.${field('column').value}`;
  return `?${kind}=${encodeURIComponent(field(kind).value)}${kind === 'annex' ? cell : ''}`;
}

/** Shows the fields of the kind of place that is chosen. */
function showFields(): void {
  const kind = field('kind').value;
  for (const group of form.querySelectorAll<HTMLElement>('[data-kind]')) group.hidden = group.dataset['kind'] !== kind;
  for (const part of form.querySelectorAll<HTMLElement>('[data-cell]')) part.hidden ||= !field('row').value;
}

/** Puts what the address asks for into the form. */
function fillForm(query: URLSearchParams): void {
  const kinds = ['para', 'section', 'annex', 'chart'];
  const kind =
    kinds.find((name) => name === query.get('kind')) ??
    kinds.find((name) => query.get(name)) ??
    (query.has('all') ? 'all' : 'para');
  const text = query.get(kind) ?? query.get('place');
  field('kind').value = kind;
  if (text) field(kind).value = text;
}

async function changed(target?: EventTarget | null): Promise<void> {
  if (target === field('annex')) field('row').replaceChildren();
  const query = queryOfForm();
  showFields();
  history.replaceState(null, '', query);
  await answer(query);
  showFields();
}

form.addEventListener('input', ({ target }) => void changed(target));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void changed();
});

const sent = new URLSearchParams(location.search);
const number = field('para') as HTMLInputElement;
if (number.value !== number.defaultValue || field('kind').value !== 'para') {
  // The reader filled in the form before this script had loaded.
  void changed();
} else {
  fillForm(sent);
  showFields();
  // A form that was sent before this script had loaded has its kind in the address.
  void answer(sent.has('kind') ? queryOfForm() : location.search).then(showFields);
}
