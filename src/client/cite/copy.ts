import { copy } from '../shared/clipboard.ts';
import { make } from '../shared/dom.ts';
import { saveSetting, readSetting } from '../shared/settings.ts';

/** Each citation, and the markup of a frame, gets a button that copies it; the form last copied is offered first from then on. */
const key = 'cite-form';

export function addButtons(root: ParentNode): void {
  for (const citation of root.querySelectorAll<HTMLElement>('.citation')) {
    const words = citation.firstElementChild!;
    const form = citation.dataset['form'];
    // The markup of a frame is for pages of other hosts: it names this one.
    if (!form) words.textContent = words.textContent.replace('src="/', `src="${location.origin}/`);
    const what = ` ${form ?? 'HTML'} ${citation.querySelector('small')?.textContent ?? ''}`;
    const said = make('span', { class: 'visually-hidden' }, what);
    const button = make('button', { type: 'button', class: 'screen', 'aria-live': 'polite' }, 'Copy', said);
    button.onclick = async () => {
      await copy(words);
      button.firstChild!.textContent = 'Copied';
      if (form) saveSetting(key, form);
    };
    citation.append(button);
  }
}

function offerChosen(): void {
  const form = CSS.escape(readSetting(key));
  const chosen = document.querySelectorAll<HTMLElement>(`.cite .forms [data-form='${form}']`);
  const list = chosen[0]?.closest('dl');
  if (!list) return;
  list.prepend(chosen[0]!.previousElementSibling!, ...chosen);
  list.closest('details')!.open = true;
}

addButtons(document);
offerChosen();
