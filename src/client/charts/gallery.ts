/** Leaves in the gallery the charts of a theme, of a form, or with words: `/charts/?theme=media&form=Bars&q=almaty`. */
const form = document.querySelector<HTMLFormElement>('#gallery')!;
const charts = [...document.querySelectorAll<HTMLElement>('.gallery .chart')];

const apply = (): void => {
  const chosen = new FormData(form);
  const wanted = (name: string) => String(chosen.get(name) ?? '').trim();
  const [theme, kind, words] = [wanted('theme'), wanted('form'), wanted('q').toLowerCase().split(/\s+/)];
  for (const chart of charts) {
    const text = chart.textContent.toLowerCase();
    chart.hidden =
      (theme !== '' && chart.closest('.theme')!.getAttribute('aria-labelledby') !== theme) ||
      (kind !== '' && chart.dataset['form'] !== kind) ||
      !words.every((word) => text.includes(word));
  }
  for (const section of document.querySelectorAll<HTMLElement>('.theme')) {
    section.hidden = !section.querySelector('.chart:not([hidden])');
  }
  const shown = charts.filter(({ hidden }) => !hidden).length;
  form.querySelector('output')!.value = `${shown} of ${charts.length} charts`;
};

for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}
form.addEventListener('input', () => {
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
  const query = new URLSearchParams(chosen).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  apply();
});
form.addEventListener('submit', (event) => event.preventDefault());
apply();

export {};
