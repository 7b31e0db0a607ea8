import { saveSetting, readSetting } from '../shared/settings.ts';

/**
 * The marks of the checks: each opens what it stands for (`references.ts`), by pointer, touch and keyboard. Those of
 * findings always show, those of what agrees where the reader wants them, which is remembered.
 */
const box = document.querySelector<HTMLInputElement>('#marks');

/** What its shape stands for, by the key. */
const wordsOf = ({ classList }: HTMLElement) => document.querySelector(`.key .${classList[1]}`)?.textContent ?? '';

function makeOpenable(): void {
  for (const mark of document.querySelectorAll<HTMLElement>('main .m')) {
    const shown = box!.checked || mark.matches('.hard, .soft');
    // A cell of the page's own table opens a card, which tells of its checks.
    if (mark.closest('.instrument')) {
      mark.tabIndex = -1;
      mark.removeAttribute('title');
      continue;
    }
    mark.tabIndex = shown ? 0 : -1;
    mark.role = shown ? 'button' : null;
    mark.ariaHasPopup = shown ? 'dialog' : null;
    // What it opens says more than its tooltip, which would lie on it.
    mark.ariaDescription ||= mark.title || wordsOf(mark);
    mark.removeAttribute('title');
  }
}

if (box) {
  box.checked = readSetting('marks') === 'on';
  box.addEventListener('change', () => {
    makeOpenable();
    saveSetting('marks', box.checked ? 'on' : 'off');
  });
  makeOpenable();
}
