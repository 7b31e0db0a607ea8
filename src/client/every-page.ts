/**
 * The one script that a page asks for, last. What pages share is in it; what only some pages need, or only some readers
 * ask for, comes when it is needed.
 */
import './cite/cited.ts';
import './cite/copy.ts';
import './keys/keys.ts';
import './previews/marks.ts';
import './previews/references.ts';
import './quotation/selected.ts';
import './cite/share.ts';

/** What a page needs for an element of it. */
const features: [selector: string, load: () => Promise<unknown>][] = [
  ['.drawing', () => import('./charts/chart.ts')],
  ['.toc', () => import('./report/report.ts')],
  ['#filters', () => import('./checks/ledger.ts')],
  ['#make', () => import('./cite/cite.ts')],
  ['#quoted', () => import('./quotation/quotation.ts')],
  ['#search', () => import('./search/search.ts')],
  ['#nearest', () => import('./places/not-found.ts')],
  ['#keys', () => import('./keys/switch-on-page.ts')],
  ['.bare', () => import('./embed/height.ts')],
];
for (const [selector, load] of features) if (document.querySelector(selector)) void load();

/** The citation of a cell, once the address names something on the page of a table. */
const citeCell = (): void => {
  if (location.hash && document.querySelector('#cite-cell')) void import('./cite/cite-cell.ts');
};
addEventListener('hashchange', citeCell, { once: true });
citeCell();

document
  .querySelector<HTMLButtonElement>('.show-display')
  ?.addEventListener(
    'click',
    ({ currentTarget }) =>
      import('./display/display.ts').then((asked) => asked.display(currentTarget as HTMLButtonElement)),
    { once: true },
  );
