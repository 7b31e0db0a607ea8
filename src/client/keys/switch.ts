import { saveSetting, readSetting } from '../shared/settings.ts';

/** The setting that turns single keys off, and keeps it: on the list of keys and on the page that tells of them. */
export function keepSwitch(box: HTMLInputElement): void {
  box.checked = readSetting('keys') !== 'off';
  // The page's own box is disabled until its choice can be saved.
  box.disabled = false;
  box.addEventListener('change', () => saveSetting('keys', box.checked ? 'on' : 'off'));
}
