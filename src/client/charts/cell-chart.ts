/**
 * A table and its charts, linked both ways: a cell that is pointed at or has the focus is lit in the charts, what is read
 * in a chart is lit in the table, and the head of a row or a column lights all that stands under it. A click, a tap or
 * Enter chooses a cell: the address names it, a card opens at it, and nothing scrolls. Enter on the chosen cell goes to
 * its mark in a chart.
 */
import { addGridKeys } from './grid-keys.ts';
import { chartsOf, show } from './in-chart.ts';

const table = document.querySelector<HTMLElement>('.printed-table .frame');
const cells = [...(table?.querySelectorAll<HTMLTableCellElement>('td[id]') ?? [])];
const named = (): HTMLTableCellElement | undefined => cells.find(({ id }) => `#${id}` === location.hash);

/** The cells that a place of the table stands for: itself, or all those of its row, its group or its columns. */
function cellsOf(place: HTMLTableCellElement): HTMLTableCellElement[] {
  if (place.id) return [place];
  const columns = place.dataset['columns']?.split(' ');
  if (columns) return cells.filter(({ id }) => columns.includes(id.split('.')[1]!));
  const within = place.scope === 'rowgroup' ? place.closest('tbody') : place.parentElement;
  return cells.filter((cell) => within?.contains(cell));
}

function light(lit: HTMLTableCellElement[]): void {
  const addresses = new Set(lit.map(({ id }) => `${location.pathname}#${id}`));
  for (const cell of cells) cell.classList.toggle('pointed', lit.length > 1 && lit.includes(cell));
  for (const mark of document.querySelectorAll<SVGElement>('.charts [data-href]')) {
    mark.classList.toggle('pointed', addresses.has(mark.dataset['href']!));
  }
  for (const pick of document.querySelectorAll('.picks label')) {
    const chart = document.querySelector(`#chart-${pick.querySelector('input')!.value}`);
    pick.classList.toggle('has', Boolean(chart?.querySelector('.pointed')));
  }
}

/** Back to what was chosen, if anything was. */
const rest = (): void => light([...table!.querySelectorAll<HTMLTableCellElement>('.chosen')]);

function mark(cell: HTMLTableCellElement | undefined): void {
  table!.querySelector('.chosen')?.classList.remove('chosen');
  cell?.classList.add('chosen');
  rest();
}

async function choose(cell: HTMLTableCellElement): Promise<void> {
  history.replaceState(history.state, '', `#${cell.id}`);
  mark(cell);
  await (await import('../previews/preview.ts')).preview(cell, true);
}

/** The chart that an address names is the one that is shown. */
function pick(): void {
  const id = location.hash.replace('#chart-', '');
  document.querySelector<HTMLInputElement>(`.picks input[value="${CSS.escape(id)}"]`)?.click();
}

if (table) {
  const placeAt = ({ target }: Event) => (target as Element).closest<HTMLTableCellElement>('td[id], th');
  const point = (event: Event): void => {
    const place = placeAt(event);
    if (place) light(cellsOf(place));
  };
  table.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && point(event));
  table.addEventListener('focusin', point);
  table.addEventListener('pointerleave', rest);
  table.addEventListener('focusout', rest);
  table.addEventListener('click', (event) => {
    const place = placeAt(event);
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (getSelection()?.toString()) return;
    // A mark in it leads to a finding, and so does the card.
    event.preventDefault();
    if (place.id) void choose(place);
    else light(cellsOf(place));
  });
  addGridKeys(table, (cell) => {
    const [chart] = chartsOf(cell);
    if (cell.matches('.chosen') && chart) show(chart, cell);
    else void choose(cell);
  });

  // What is read in a chart.
  document.addEventListener('read', ({ target }) => {
    const address = (target as Element).querySelector<SVGElement>('.read')?.dataset['href'];
    for (const cell of cells) cell.classList.toggle('pointed', `${location.pathname}#${cell.id}` === address);
  });
  // The link to the source of what is read, where that is in the table: it comes into sight, no further, and Back leads to the chart.
  document.querySelector('.charts')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.reading a');
    const cell = link && cells.find(({ id }) => link.pathname === location.pathname && link.hash === `#${id}`);
    if (!cell) return;
    event.preventDefault();
    // Browsers keep the place of an entry that a script has made only if told.
    history.replaceState({ place: scrollY }, '');
    history.pushState(null, '', link.hash);
    mark(cell);
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  addEventListener('popstate', ({ state }) => {
    const { place } = (state ?? {}) as { place?: number };
    if (place !== undefined) requestAnimationFrame(() => scrollTo(scrollX, place));
  });
  addEventListener('hashchange', () => {
    mark(named());
    pick();
  });
  mark(named());
  pick();
}
