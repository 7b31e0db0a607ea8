import { keep, kept } from '../kept.ts';

/** The setting that turns single keys off, and keeps it: on the list of keys and on the page that tells of them. */
export function keepSwitch(box: HTMLInputElement): void {
  box.checked = kept('keys') !== 'off';
  box.addEventListener('change', () => keep('keys', box.checked ? 'on' : 'off'));
}
