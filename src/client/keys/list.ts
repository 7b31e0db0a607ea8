import styles from '../../styles/keys.css?url';
import { keys } from '../../site/keys.ts';
import { make } from '../shared/dom.ts';
import { keepSwitch } from './switch.ts';

let dialog: HTMLDialogElement | undefined;

/** The list of keys, over the page; made when it is first asked for. */
export function showKeys(): void {
  dialog ??= makeList();
  if (!dialog.open) dialog.showModal();
}

function makeList(): HTMLDialogElement {
  const box = make('input', { type: 'checkbox' });
  const close = make('button', { type: 'button' }, 'Close');
  const rows = keys.flatMap(([names, does]) => [
    make('dt', {}, ...names.flatMap((name, index) => [index ? ' ' : '', make('kbd', {}, name)])),
    make('dd', {}, does),
  ]);
  const list = make(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    make('h2', { id: 'keys-title' }, 'Keys'),
    make('dl', {}, ...rows),
    make('p', {}, make('label', { class: 'switch' }, box, ' Use single keys')),
    make('p', {}, close),
  );
  close.onclick = () => list.close();
  keepSwitch(box);
  document.head.append(make('link', { rel: 'stylesheet', href: styles }));
  document.body.append(list);
  return list;
}
