/** What only some readers ask for comes when it is asked for; until then a page carries no more than this. */
import './references.ts';

document
  .querySelector<HTMLButtonElement>('.show-display')
  ?.addEventListener(
    'click',
    async ({ currentTarget }) => (await import('./display.ts')).display(currentTarget as HTMLButtonElement),
    { once: true },
  );
