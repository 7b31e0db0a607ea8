/**
 * From a cell of a table to the mark that draws it, as a chart leads from the mark to the cell. A link to a cell, a
 * click or Enter on it, marks it; the charts of the page that draw its figure then stand in a line below the table, and
 * Enter on the marked cell goes to the first of them.
 */
import { make } from '../shared/dom.ts';
import { addGridKeys } from './grid-keys.ts';

const table = document.querySelector('.frame:has(td[id])');
const offer = make('p', { class: 'shown-in screen', hidden: '' });
table?.after(offer);

/** Reads the figure in the chart, in the drawing that shows it for this width. */
const show = (chart: Element, address: string): void => {
  const drawn = [...chart.querySelectorAll<SVGElement>('[data-href]')].filter((one) => one.dataset['href'] === address);
  const seen = () => drawn.find((mark) => mark.getClientRects().length);
  if (!seen()) {
    // Another of its drawings has it: choose that one. Each choice has two drawings, for a column and for a phone.
    const drawings = [...chart.querySelectorAll('.drawing > *')];
    const choice = drawings.findIndex((one) => one.contains(drawn[0]!)) >> 1;
    chart.querySelectorAll<HTMLInputElement>('.choices input')[choice]?.click();
  }
  seen()?.dispatchEvent(new Event('show', { bubbles: true }));
  const drawing = chart.querySelector<HTMLElement>('.drawing')!;
  drawing.focus({ preventScroll: true });
  chart.scrollIntoView({ block: 'center' });
};

const offerCharts = (): void => {
  const { hash } = location;
  const cell = document.getElementById(hash.slice(1))?.closest('td');
  const address = location.pathname + hash;
  const marks = cell ? document.querySelectorAll(`.drawing [data-href="${CSS.escape(address)}"]`) : [];
  const charts = new Set([...marks].map((mark) => mark.closest('.chart')!));
  offer.hidden = !charts.size;
  offer.replaceChildren(
    'Show this figure in: ',
    ...[...charts].map((chart) => {
      const name = chart.querySelector('[id$=-headline]')!.textContent.trim();
      const button = make('button', { type: 'button' }, name);
      button.addEventListener('click', () => show(chart, address));
      return button;
    }),
  );
};

const mark = (cell: Element): void => {
  // The cell is in sight: the page need not move to it.
  const [x, y] = [scrollX, scrollY];
  location.hash = cell.id;
  scrollTo(x, y);
};

table?.addEventListener('click', ({ target }) => {
  const cell = (target as Element).closest('td[id]');
  if (cell && !(target as Element).closest('a') && !getSelection()?.toString()) mark(cell);
});
if (table) {
  addGridKeys(table, (cell) => {
    if (!cell.matches(':target')) return mark(cell);
    // The event that tells of the new address may be yet to come.
    offerCharts();
    offer.querySelector('button')?.click();
  });
}
addEventListener('hashchange', offerCharts);
offerCharts();
