/**
 * What pages share. What only some readers ask for comes when it is asked for; until then a page carries no more than
 * this, in one file for all: a few lines that a page has no use for cost it less than a file of their own.
 */
import './cite-cell.ts';
import './cited.ts';
import './copy.ts';
import './keys.ts';
import './marks.ts';
import './references.ts';
import './selected.ts';
import './share.ts';

document
  .querySelector<HTMLButtonElement>('.show-display')
  ?.addEventListener(
    'click',
    ({ currentTarget }) => import('./display.ts').then((asked) => asked.display(currentTarget as HTMLButtonElement)),
    { once: true },
  );
