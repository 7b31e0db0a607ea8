import type { Results } from './search-results.ts';

/**
 * The search page: what is typed is looked for at once, here in the browser. The library and what it reads come with
 * the first search. The address keeps the question, so that it can be sent on, and the way back leads to it.
 */
const form = document.querySelector<HTMLFormElement>('#search')!;
const field = form.querySelector('input')!;
const said = document.querySelector<HTMLElement>('#said')!;
const shown = document.querySelector<HTMLElement>('#results')!;
const ways = document.querySelector<HTMLElement>('#ways')!;
const { index = '' } = form.dataset;
const title = document.title;

let loaded: Promise<Results> | undefined;
function load(): Promise<Results> {
  loaded ??= Promise.all([import('./search-results.ts'), fetch(index).then((answer) => answer.text())]).then(
    ([{ resultsOf }, packed]) => resultsOf(packed, { status: said, shown }),
  );
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

/** Shows what a question comes to. A newer question goes before an older answer. */
async function look(open: string[] = []): Promise<Results | null> {
  const typed = field.value.trim();
  ways.hidden = typed !== '';
  document.title = typed ? `${typed} – ${title}` : title;
  if (!typed) {
    shown.replaceChildren();
    said.textContent = '';
    return null;
  }
  if (!loaded) said.textContent = 'Loading the search …';
  try {
    const results = await load();
    if (typed !== field.value.trim()) return null;
    results.show(typed, open);
    return results;
  } catch {
    said.textContent = 'The search could not be loaded. Please try again.';
    return null;
  }
}

const address = (): string => {
  const typed = field.value.trim();
  // Half a character has no place in an address.
  return typed ? `?q=${encodeURIComponent(typed.replace(/\p{Surrogate}/gu, ''))}` : location.pathname;
};

let waiting: ReturnType<typeof setTimeout> | undefined;
/** Whether the address is that of a search the reader has come to, not of one still being typed. */
let settled = true;

/** Keeps the question in the address: the first letter of another makes a new one, and what follows goes on with it. */
function keep(): void {
  clearTimeout(waiting);
  const path = address();
  if (path === (location.search || location.pathname)) return;
  if (settled) history.pushState(null, '', path);
  else history.replaceState(null, '', path);
  settled = false;
}

field.addEventListener('input', () => {
  void look();
  clearTimeout(waiting);
  // Browsers allow only so many changes of the address in a while.
  waiting = setTimeout(keep, 400);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  keep();
  settled = true;
  // The keyboard of a phone would stand over what was found.
  if (matchMedia('(pointer: coarse)').matches) field.blur();
  void look().then((results) => results?.go());
});

/** Where the reader was on this page, kept with its address for the way back. */
interface Left {
  open?: string[];
  top?: number;
}

async function restore(): Promise<void> {
  settled = true;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  const { open = [], top } = (history.state ?? {}) as Left;
  await look(open);
  if (top) scrollTo({ top, behavior: 'instant' });
}

addEventListener('popstate', () => void restore());
addEventListener('pagehide', () => {
  const open = [...shown.querySelectorAll<HTMLElement>('[data-open]')].map(({ dataset }) => dataset['open']!);
  keep();
  history.replaceState({ open, top: scrollY } satisfies Left, '');
});

/** Arrow keys lead from the field through what was found and back; Escape back to the field, and out of it. */
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

void restore().then(() => {
  if (!field.value) field.focus({ preventScroll: true });
});
