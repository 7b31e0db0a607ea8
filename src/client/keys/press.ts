import { cite } from './cite.ts';
import { showKeys } from './list.ts';
import { stepParagraph, stepSection } from './step.ts';

/** What each key does. */
const actions: Record<string, () => void> = {
  j: () => stepParagraph(1),
  k: () => stepParagraph(-1),
  n: () => void stepSection(1),
  p: () => void stepSection(-1),
  c: cite,
  '/': search,
  '?': showKeys,
};

export const press = (key: string): void => actions[key]!();

/** The field, where the page has it; else the page of the search, by the link in the header. */
function search(): void {
  const field = document.querySelector<HTMLInputElement>('#q');
  if (field?.offsetParent) field.select();
  else document.querySelector<HTMLAnchorElement>('header.site a[href$="/search/"]')!.click();
}
