import type { View } from '../../search/arrange.ts';
import type { PackedDocuments } from '../../search/documents.ts';
import type { Results } from './results.ts';

/**
 * The search page. It searches as the reader types, in the browser; the code and the index are loaded with the first
 * search. The query and the filters are kept in the address, so that a search can be shared and Back returns to it.
 */
const form = document.querySelector<HTMLFormElement>('#search')!;
const field = form.querySelector('input')!;
const filters = form.querySelector('fieldset')!;
const selects = [...filters.querySelectorAll('select')];
const status = document.querySelector<HTMLElement>('#status')!;
const shown = document.querySelector<HTMLElement>('#results')!;
const contents = document.querySelector<HTMLElement>('#contents')!;
const taking = document.querySelector<HTMLElement>('#take')!;
const { index = '' } = form.dataset;
const title = document.title;

/** Browsers limit how often the address may change, so it changes this long after the last key, ms. */
const pause = 400;

let loaded: Promise<Results> | undefined;
function load(): Promise<Results> {
  loaded ??= Promise.all([
    import('./results.ts'),
    fetch(index).then((response) => response.json() as Promise<PackedDocuments>),
  ]).then(([{ resultsOf }, documents]) => resultsOf(documents, { status, shown, clearFilters }));
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

/** A report without an index of subjects has no such filter. */
const valueOf = (name: string) => selects.find((select) => select.name === name)?.value ?? '';
const view = (): View => ({
  sort: valueOf('sort'),
  kind: valueOf('kind'),
  section: valueOf('section'),
  subject: valueOf('subject'),
});

/** Searches and shows the results, unless the query has changed meanwhile. */
async function search(open: string[] = []): Promise<Results | null> {
  const typed = field.value.trim();
  contents.hidden = typed !== '';
  filters.hidden = typed === '';
  document.title = typed ? `${typed} – ${title}` : title;
  if (!typed) {
    taking.hidden = true;
    shown.replaceChildren();
    status.textContent = '';
    return null;
  }
  if (!loaded) status.textContent = 'Loading the search …';
  try {
    const results = await load();
    if (typed !== field.value.trim()) return null;
    results.show(typed, view(), open);
    taking.hidden = !results.paragraphs().length;
    return results;
  } catch {
    status.textContent = 'The search could not be loaded. Please try again.';
    return null;
  }
}

/** The address of this search, relative to the page. */
function address(): string {
  // A lone surrogate cannot be encoded.
  const typed = field.value.trim().replace(/\p{Surrogate}/gu, '');
  const chosen = selects.flatMap(({ name, value }) => (value ? [[name, value] as const] : []));
  const parameters = [...(typed ? [['q', typed] as const] : []), ...(typed ? chosen : [])];
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return query ? `?${query}` : location.pathname;
}

let waiting: ReturnType<typeof setTimeout> | undefined;
/** Whether the address is that of a finished search, not of one that is still being typed. */
let settled = true;

/** Saves the search in the address. The first letter of a new query adds to the history, the next ones replace it. */
function save(): void {
  clearTimeout(waiting);
  const path = address();
  if (path === (location.search || location.pathname)) return;
  if (settled) history.pushState(null, '', path);
  else history.replaceState(null, '', path);
  settled = false;
}

/** Saves the search as finished, and shows its results. */
function finish(): Promise<Results | null> {
  save();
  settled = true;
  return search();
}

function clearFilters(): void {
  for (const select of selects) select.value = '';
  void finish();
  field.focus();
}

field.addEventListener('input', () => {
  void search();
  clearTimeout(waiting);
  waiting = setTimeout(save, pause);
});

filters.addEventListener('change', () => void finish());

/** Saves the paragraphs that are found as a file of a type. */
async function saveFile(type: string): Promise<void> {
  const typed = field.value.trim();
  try {
    const results = await load();
    const { take } = await import('./take.ts');
    await take(type, results.paragraphs(), `Search for “${typed}”`, `${taking.dataset['name']}_search`);
  } catch {
    status.textContent = 'The file could not be made. Please try again.';
  }
}

taking.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) void saveFile(target.value);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  // The keyboard of a phone would cover the results.
  if (matchMedia('(pointer: coarse)').matches) field.blur();
  void finish().then((results) => results?.go());
});

/** Where the reader was on this page, saved with the history. */
interface Left {
  open?: string[];
  top?: number;
}

async function restore(typed = ''): Promise<void> {
  settled = true;
  const parameters = new URLSearchParams(location.search);
  field.value = typed || (parameters.get('q') ?? '');
  for (const select of selects) {
    const value = parameters.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  const { open = [], top } = (history.state ?? {}) as Left;
  await search(open);
  if (top) scrollTo({ top, behavior: 'instant' });
}

addEventListener('popstate', () => void restore());
addEventListener('pagehide', () => {
  // WebKit resets a field without autocompletion when the reader comes back to its page.
  field.defaultValue = field.value;
  const open = [...shown.querySelectorAll<HTMLElement>('[data-open]')].map(({ dataset }) => dataset['open']!);
  save();
  history.replaceState({ open, top: scrollY } satisfies Left, '');
});

/** Arrow keys move between the field and the results; Escape returns to the field, and leaves it when it is empty. */
document.querySelector('main')!.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const stops = [field, ...shown.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.indexOf(document.activeElement as HTMLInputElement);
  if (at < 0) return;
  const next = { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1], Escape: at ? field : undefined }[event.key];
  if (next) {
    event.preventDefault();
    next.focus();
  } else if (event.key === 'Escape' && !field.value) field.blur();
});

// The reader may have typed before this script loaded.
void restore(field.value).then(() => {
  if (!field.value) field.focus({ preventScroll: true });
});
