import type { CitedDocument } from '../document.ts';
import type { Template } from '../template.ts';

/**
 * The United Nations' own form, in a footnote of its documents: the symbol, then the place, then a full stop. The title
 * belongs to the sentence that the note hangs on, and is left out of it.
 *
 * Source: United Nations Editorial Manual, Footnotes and other references, chapter III, section A, Masthead documents,
 * https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-03
 */
export function un({ symbol }: CitedDocument): Template[] {
  return [{ style: 'un', runs: [`${symbol}{, pin}.`] }];
}
