import { make } from '../shared/dom.ts';

/** What a page needs of its own and an excerpt of it does not. */
const own = 'script, button, output, fieldset, .screen, .files, .wide, .n, .b, details';

/**
 * Copies of parts of a page of this site, to be shown on another: no name twice, no control, no mark to open again, and
 * links that lead where they led.
 * @param path of their page from the host's root
 */
export function excerpt(parts: (Element | null | undefined)[], path: string): Element[] {
  const copies = parts.flatMap((part) => (part ? [document.importNode(part, true)] : []));
  const box = make('div', {}, ...copies);
  for (const node of box.querySelectorAll(own)) node.remove();
  for (const mark of box.querySelectorAll('.m')) mark.replaceWith(...mark.childNodes);
  for (const link of box.querySelectorAll('a')) {
    link.href = new URL(link.getAttribute('href') ?? '', new URL(path, location.href)).href;
  }
  for (const node of box.querySelectorAll('[id], [tabindex], [aria-labelledby], .hanging')) {
    // A drawing refers to its own parts by name.
    if (!node.closest('svg')) node.removeAttribute('id');
    for (const name of ['tabindex', 'aria-labelledby', 'aria-description']) node.removeAttribute(name);
    node.classList.remove('hanging');
  }
  return [...box.children];
}
