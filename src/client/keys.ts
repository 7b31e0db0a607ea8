import { kept } from './kept.ts';

/**
 * Single keys lead through the site: what each does is loaded when one is pressed. None is taken while the reader
 * types or a list is open, with a modifier, or once they are turned off; a screen reader's own keys never come here.
 */
addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (!/^[jknpc/?]$/.test(key) || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((target as Element).closest('input, select, textarea, dialog, [popover], [contenteditable]')) return;
  if (kept('keys') === 'off') return;
  event.preventDefault();
  void import('./keys/press.ts').then((keys) => keys.press(key));
});
