import { kept } from './kept.ts';

/** What the reader has chosen for every page, `theme` or `size`; nothing where the choice is the system's. */
export const chosen = (name: string): string => kept(name) ?? '';

/** Puts what was chosen on the page's root, and the colour of the browser's own bar with it. */
export function show(): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = chosen('theme');
  dataset['size'] = chosen('size');
  const schemes = ['light', 'dark'];
  const forced = schemes.includes(dataset['theme']);
  document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((meta, index) => {
    const scheme = schemes[index]!;
    meta.media = forced ? (dataset['theme'] === scheme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`;
  });
}
