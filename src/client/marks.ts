import { keep, kept } from './kept.ts';

/**
 * The marks of the checks: each opens what it stands for (`references.ts`), by pointer, touch and keyboard, unless the
 * reader wants none; that is remembered.
 */
const box = document.querySelector<HTMLInputElement>('#marks');

/** What its shape stands for, by the key. */
const wordsOf = ({ classList }: HTMLElement) => document.querySelector(`.key .${classList[1]}`)?.textContent ?? '';

function makeOpenable(): void {
  for (const mark of document.querySelectorAll<HTMLElement>('main .m')) {
    mark.tabIndex = box!.checked ? 0 : -1;
    mark.role = box!.checked ? 'button' : null;
    mark.ariaHasPopup = box!.checked ? 'dialog' : null;
    // What it opens says more than its tooltip, which would lie on it.
    mark.ariaDescription ||= mark.title || wordsOf(mark);
    mark.removeAttribute('title');
  }
}

if (box) {
  box.checked = kept('marks') !== 'off';
  box.addEventListener('change', () => {
    makeOpenable();
    keep('marks', box.checked ? 'on' : 'off');
  });
  makeOpenable();
}
