import style from '../../styles/preview.css?url';
import { make } from '../shared/dom.ts';
import { cardOf } from './card.ts';
import { checked } from './mark.ts';
import { previewOf } from './places.ts';
import { loadStyle } from '../shared/load-style.ts';

/**
 * Shows what a reference refers to beside it, in the browser's own popover: Escape closes it, the pointer may move into
 * it, and it stays while either the reference or it is pointed at or holds the focus.
 */
const panel = make('div', { class: 'preview screen', popover: '', role: 'dialog', tabindex: '-1' });
const close = make('button', { type: 'button' }, 'Close');
close.addEventListener('click', () => panel.hidePopover());
document.body.append(panel);
const ready = loadStyle(style);

let reference: HTMLElement | undefined;
let wanted: HTMLElement | undefined;
/** Opened, not only pointed at: it stays until it is closed. */
let entered = false;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** @param enter whether the reader opened it and the focus goes in */
export async function preview(asked: HTMLElement, enter: boolean): Promise<void> {
  wanted = asked;
  entered = enter;
  const isOpen = reference === asked && panel.matches(':popover-open');
  if (!isOpen && !(await fill(asked, enter))) return;
  // On the card of a cell the first thing to do is one key away: Enter, and Enter again, leads from the cell to its chart.
  if (enter) (panel.querySelector<HTMLElement>('.card-actions button') ?? panel).focus({ preventScroll: true });
}

async function fill(asked: HTMLElement, enter: boolean): Promise<boolean> {
  const link = asked instanceof HTMLAnchorElement ? asked : null;
  const read = asked.matches('td') ? cardOf(asked) : asked.matches('.m') ? checked(asked) : previewOf(link!);
  const [place] = await Promise.all([read.catch(() => null), ready]);
  // Meanwhile the reader has gone on to another, or away.
  if (wanted !== asked || (!enter && !asked.matches(':hover, :focus'))) return false;
  if (!place?.parts.length) {
    if (enter && link) location.href = link.href;
    return false;
  }
  if (panel.matches(':popover-open')) panel.hidePopover();
  panel.ariaLabel = place.name;
  const words = make('div', { class: 'preview-words' }, ...place.parts);
  panel.replaceChildren(
    make('div', { class: 'preview-head' }, asked.matches('td') ? '' : make('a', { href: place.href }, place.go), close),
    words,
  );
  reference = asked;
  asked.classList.add('previewed');
  panel.showPopover({ source: asked });
  stand(asked);
  // A wide table is scrolled by keyboard, too, and stands at the cell that is meant.
  if (words.scrollWidth > words.clientWidth) words.tabIndex = 0;
  words.scrollLeft = (words.querySelector<HTMLElement>('.lit')?.offsetLeft ?? 0) - words.clientWidth / 2;
  return true;
}

/** How near to the edge of the window it comes, px. */
const margin = 16;

/**
 * Puts it below its reference, or above where there is more room. By hand: of the browsers that anchor boxes, not each
 * chooses the side with more room (Firefox squeezes the box instead). It stands in the page, so that it scrolls with it.
 */
function stand(asked: HTMLElement): void {
  const { left, bottom, top } = [...asked.getClientRects()].at(-1)!;
  panel.style.maxHeight = '';
  const [above, below] = [top - margin, innerHeight - bottom - margin];
  const isBelow = panel.offsetHeight <= below || below >= above;
  panel.style.maxHeight = `min(24rem, ${Math.floor(isBelow ? below : above)}px)`;
  const { offsetWidth, offsetHeight } = panel;
  const furthest = document.documentElement.clientWidth - offsetWidth - margin;
  panel.style.left = `${scrollX + Math.max(margin, Math.min(left, furthest))}px`;
  panel.style.top = `${scrollY + (isBelow ? bottom + 4 : top - offsetHeight - 4)}px`;
}

const within = (target: EventTarget | null) =>
  target instanceof Node && (panel.contains(target) || Boolean(reference?.contains(target)));

panel.addEventListener('beforetoggle', ({ newState }) => {
  if (newState === 'open') return;
  reference?.classList.remove('previewed');
  // Before it goes, so that the page knows where the focus comes from.
  if (panel.contains(document.activeElement)) reference?.focus({ preventScroll: true });
});
document.addEventListener('pointerover', ({ target }) => {
  clearTimeout(leaving);
  if (!within(target)) wanted = undefined;
  const stays = entered || within(target) || within(document.activeElement);
  if (!stays) leaving = setTimeout(() => panel.hidePopover(), 300);
});
document.addEventListener('focusin', ({ target }) => {
  if (!within(target)) panel.hidePopover();
});
