/** Filters the ledger by verdict, theme and place. The address keeps the choice: `/checks/?verdict=disagrees`. */
const form = document.querySelector<HTMLFormElement>('#filters');
const checks = [...document.querySelectorAll<HTMLElement>('.theme .check')];

const apply = (): void => {
  const chosen = new FormData(form!);
  const wanted = (name: string) => String(chosen.get(name) ?? '');
  const [verdict, theme, place] = [wanted('verdict'), wanted('theme'), wanted('place')];
  // What disagrees is either of two.
  const shapes = verdict === 'disagrees' ? '.hard, .soft' : `.${verdict}`;
  // The check that the address names is shown, whatever is chosen.
  const named = location.hash.slice(1);
  let shown = 0;
  for (const check of checks) {
    check.hidden =
      check.id !== named &&
      ((verdict !== '' && !check.querySelector('.verdict')!.matches(shapes)) ||
        (theme !== '' && check.closest('.theme')!.id !== `theme-${theme}`) ||
        (place !== '' && !check.dataset['place']!.split(' ').includes(place)));
    if (!check.hidden) shown += 1;
  }
  // A fold opens when the reader has chosen, and closes again with the choice.
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.theme > .fold')) {
    const left = fold.querySelectorAll('.check:not([hidden])').length;
    fold.hidden = !left;
    fold.open = left > 0 && Boolean(verdict || theme || place);
  }
  for (const section of document.querySelectorAll<HTMLElement>('.theme')) {
    section.hidden = !section.querySelector('.check:not([hidden])');
    section.classList.toggle('chosen', Boolean(verdict || theme || place));
  }
  form!.querySelector('output')!.value = `${shown} of ${checks.length} checks`;
};

if (form) {
  form.hidden = false;
  for (const [name, value] of new URLSearchParams(location.search)) {
    const select = form.elements.namedItem(name);
    if (select instanceof HTMLSelectElement) select.value = value;
  }
  form.addEventListener('change', () => {
    const chosen = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    apply();
  });
  apply();
}

/** A check inside a fold is shown when an address names it. */
const reveal = (): void => {
  if (form) apply();
  const check = document.getElementById(location.hash.slice(1));
  const fold = check?.closest('details');
  if (!check || !fold) return;
  fold.open = true;
  check.scrollIntoView();
};
addEventListener('hashchange', reveal);
reveal();

export {};
