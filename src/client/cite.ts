import { ask, queryOf, say, shown, type Known } from '../cite/ask.ts';
import { cellAt, columnNames, nearestCell, rowNames, type Cells } from '../cite/cell.ts';
import { formsOf } from '../cite/forms.ts';
import { pathOf, type Locator } from '../cite/locator.ts';
import type { Template } from '../cite/template.ts';
import { addButtons } from './copy.ts';
import { make } from './dom.ts';
import { listOf } from './forms.ts';

/** Makes the citation that the page's address asks for, and keeps the address and the form in step. */
interface Setting {
  known: Known;
  templates: Template[];
  /** The site's whole address, where it is known. */
  site: string;
}

const form = document.querySelector<HTMLFormElement>('#make')!;
const made = document.querySelector<HTMLElement>('#made')!;
const said = document.querySelector<HTMLElement>('#said')!;
const base = import.meta.env.BASE_URL;
const { known, templates, site } = JSON.parse(form.dataset['setting']!) as Setting;
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
const link = (path: string, words: string) => make('a', { href: base + path.slice(1) }, words);

async function load(annex: number): Promise<Cells> {
  const response = await fetch(`${base}data/annex-${annex}.json`);
  if (!response.ok) throw new Error(`annex ${annex}: ${response.status}`);
  return (await response.json()) as Cells;
}

const read = new Map<number, Promise<Cells>>();
function cellsOf(annex: number): Promise<Cells> {
  const cells = read.get(annex) ?? load(annex);
  read.set(annex, cells);
  // What failed may be asked for again.
  cells.catch(() => read.delete(annex));
  return cells;
}

function show(locator: Locator): void {
  const path = pathOf(locator);
  const forms = listOf(formsOf(templates, locator, site && site + path.slice(1)));
  said.replaceChildren('To cite ', link(path, say(locator)), ':');
  made.replaceChildren(forms);
  addButtons(made);
}

function refuse(problem: string, nearest: Locator): void {
  said.replaceChildren(`${problem} The nearest there is: `, link(`/cite/${queryOf(nearest)}`, say(nearest)), '.');
  made.replaceChildren();
}

/** Says or makes what a query asks for. A newer question goes before an older answer. */
let question = 0;
async function answer(query: URLSearchParams): Promise<void> {
  const own = (question += 1);
  const found = ask(query, known);
  if (!found) return;
  if ('problem' in found) return refuse(found.problem, found.nearest);
  const { locator, cell } = found;
  if (locator.kind !== 'annex') return show(locator);
  try {
    const annex = await cellsOf(locator.number);
    if (own !== question) return;
    offerCells(annex, cell ?? '');
    if (!cell) return show(locator);
    const at = cellAt(annex, cell);
    if (at) show(at);
    else refuse(`Annex ${locator.number} has no cell “${shown(cell)}”.`, nearestCell(annex, cell));
  } catch {
    if (own === question) show(locator);
  }
}

/** The rows and columns of an annex, to choose a cell of; the one of the address is chosen. */
function offerCells(annex: Cells, cell: string): void {
  const [row = '', column = ''] = cell.split('.');
  const offer = (name: string, options: { id: string; name: string }[], chosen: string) => {
    field(name).replaceChildren(...options.map((option) => make('option', { value: option.id }, option.name)));
    field(name).value = options.some(({ id }) => id === chosen) ? chosen : (options[0]?.id ?? '');
  };
  offer('row', [{ id: '', name: 'the whole annex' }, ...rowNames(annex)], row);
  offer('column', columnNames(annex), column);
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
  const kind = ['para', 'section', 'annex', 'chart'].find((name) => query.get(name)) ?? (query.has('all') ? 'all' : '');
  if (!kind) return;
  field('kind').value = kind;
  if (kind !== 'all') field(kind).value = query.get(kind)!;
}

async function changed(event: Event): Promise<void> {
  if (event.target === field('annex')) field('row').replaceChildren();
  const query = queryOfForm();
  showFields();
  history.replaceState(null, '', query);
  await answer(new URLSearchParams(query));
  showFields();
}

form.addEventListener('input', (event) => void changed(event));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void changed(event);
});

const query = new URLSearchParams(location.search);
fillForm(query);
showFields();
void answer(query).then(showFields);
