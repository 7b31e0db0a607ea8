import { make } from '../shared/dom.ts';
import { paragraphSelector } from '../shared/paragraph-selector.ts';
import { saveSetting, readSetting } from '../shared/settings.ts';

/**
 * Keeps the paragraph that is read, and offers to go on from there to a reader who comes back to the top. An address of
 * a place goes before it, and so does the browser, which puts a page that is gone back to where it was.
 */
const key = 'reading';
const bar = document.querySelector('.bar .where');

function keepPlace(): void {
  // Not while the top is only looked at.
  if (scrollY < innerHeight) return;
  const paragraphs = [...document.querySelectorAll(`.text ${paragraphSelector}`)];
  const read = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > 48);
  if (read) saveSetting(key, read.id);
}

document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keepPlace());
addEventListener('pagehide', keepPlace);

const paragraph = document.getElementById(location.hash ? '' : readSetting(key));

/** What names places comes only where there is one to go back to. */
async function offerToContinue({ id }: Element): Promise<void> {
  const [{ readId }, { labelOf }] = await Promise.all([import('../../places/id.ts'), import('../../places/label.ts')]);
  const place = readId(id);
  if (place) bar?.append(make('a', { href: `#${id}` }, `Continue at ${labelOf(place)}`));
}

if (paragraph) void offerToContinue(paragraph);
