/** What only some readers ask for comes when it is asked for; until then a page carries no more than this. */
import './keys.ts';
import './references.ts';
import './selected.ts';

document
  .querySelector<HTMLButtonElement>('.show-display')
  ?.addEventListener(
    'click',
    async ({ currentTarget }) => (await import('./display.ts')).display(currentTarget as HTMLButtonElement),
    { once: true },
  );
