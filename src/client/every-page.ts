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
  ['.instrument', () => import('./charts/cell-chart.ts')],
  ['#gallery', () => import('./charts/gallery.ts')],
  ['.toc', () => import('./report/report.ts')],
  ['#filters', () => import('./checks/ledger.ts')],
  ['#make', () => import('./cite/cite.ts')],
  ['#quoted', () => import('./quotation/quotation.ts')],
  ['#search', () => import('./search/search.ts')],
  ['#continue', () => import('./report/continue.ts')],
  ['#nearest', () => import('./places/not-found.ts')],
  ['#keys', () => import('./keys/switch-on-page.ts')],
  ['.steps', () => import('./stories/steps.ts')],
  ['.bare', () => import('./embed/height.ts')],
];
const story = document.querySelector('.story');
for (const [selector, load] of features) {
  if (!document.querySelector(selector)) continue;
  // The marks of a story's charts can be read once the reader does something: its words are whole without.
  if (story && selector === '.drawing')
    for (const act of ['pointermove', 'pointerdown', 'keydown', 'focusin'])
      addEventListener(act, () => void load(), { once: true });
  else void load();
}

document
  .querySelector<HTMLButtonElement>('.show-display')
  ?.addEventListener(
    'click',
    ({ currentTarget }) =>
      import('./display/display.ts').then((asked) => asked.display(currentTarget as HTMLButtonElement)),
    { once: true },
  );
