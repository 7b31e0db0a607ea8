import { readSetting } from '../shared/settings.ts';

/**
 * Puts the theme and the size that the reader has chosen for every page on this one's root, and the colour of the
 * browser's own bar with them; where nothing is chosen, the choice is the system's.
 */
export function show(): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = readSetting('theme');
  dataset['size'] = readSetting('size');
  const schemes = ['light', 'dark'];
  const forced = schemes.includes(dataset['theme']);
  document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((meta, index) => {
    const scheme = schemes[index]!;
    meta.media = forced ? (dataset['theme'] === scheme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`;
  });
}
