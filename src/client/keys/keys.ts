import { readSetting } from '../shared/settings.ts';
import type * as Press from './press.ts';

let loaded: Promise<typeof Press> | undefined;

/**
 * Single keys lead through the site: what each does is loaded when one is pressed. None is taken while the reader
 * types or a list is open, with a modifier, or once they are turned off; a screen reader's own keys never come here.
 */
addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (!/^[jknpc/?]$/.test(key) || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((target as Element).closest('input, select, textarea, dialog, [popover], [contenteditable]')) return;
  // In a frame of another page they are not this site's.
  if (readSetting('keys') === 'off' || document.body.matches('.bare')) return;
  event.preventDefault();
  // Asked for once: a second request could be answered first, and keys that are pressed fast change places.
  loaded ??= import('./press.ts');
  loaded.then(
    (keys) => keys.press(key),
    () => (loaded = undefined),
  );
});
