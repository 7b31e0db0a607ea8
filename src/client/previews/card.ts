import { readUrl } from '../../places/read-url.ts';
import { previewUrlOf } from '../../places/url.ts';
import { chartsOf, show } from '../charts/in-chart.ts';
import { copy } from '../shared/clipboard.ts';
import { make } from '../shared/dom.ts';
import { base, pageAt } from '../shared/fetch-page.ts';
import { excerpt } from './excerpt.ts';
import type { Preview } from './places.ts';

/** The card of a cell: what its row's page says of it, the charts of this page that draw it, and what can be taken along. */
export async function cardOf(cell: Element): Promise<Preview> {
  const href = `${location.pathname}#${cell.id}`;
  const path = previewUrlOf(readUrl(href)!).slice(1);
  const page = await pageAt(path);
  const [card] = excerpt([page.querySelector(`[data-cell="${CSS.escape(cell.id)}"]`)], base + path);
  const actions = make('p', { class: 'card-actions' });
  const charts = chartsOf(cell);
  for (const chart of charts) {
    const name = chart.querySelector('[id$=-headline]')!.textContent.trim();
    const which = charts.length > 1 ? `chart “${name}”` : 'chart';
    const button = make('button', { type: 'button' }, `Show in the ${which}`);
    button.onclick = () => {
      button.closest<HTMLElement>('[popover]')!.hidePopover();
      show(chart, cell);
    };
    actions.append(button);
  }
  const citation = card!.querySelector('.cell-citation');
  const link = make('span', {}, new URL(href, location.href).href);
  for (const [words, name] of [
    [citation, 'Copy citation'],
    [link, 'Copy link'],
  ] as const) {
    if (!words) continue;
    const button = make('button', { type: 'button', 'aria-live': 'polite' }, name);
    button.onclick = async () => {
      await copy(words, words.textContent.trim());
      button.textContent = 'Copied';
    };
    actions.append(button);
  }
  return { name: 'The cell', go: 'Link to this cell', href, parts: [card!, actions] };
}
