import { numberOf } from '../shared/paragraphs.ts';
import { paragraphSelector } from '../shared/paragraph-selector.ts';

/** Steps through what a page has: paragraphs, results, sections; where it is a single one, to the next page. */

/**
 * The index of what the reader is at: what has the focus, or stands first in the window; half of one more than that of the
 * last stop before what else was stepped to, as a heading between two paragraphs.
 */
export function current(stops: HTMLElement[]): number {
  const active = document.activeElement!;
  if (inWindow(active)) {
    const focused = stops.findLastIndex((stop) => stop.contains(active));
    if (focused >= 0) return focused;
    if (active.matches('[tabindex="-1"]')) {
      const before = (stop: HTMLElement) => stop.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
      return stops.findLastIndex(before) + 0.5;
    }
  }
  return stops.findLastIndex((stop) => {
    const { top, height } = stop.getBoundingClientRect();
    // What is not laid out yet has no place.
    return height > 0 && top <= margin(stop) + 4;
  });
}

const inWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** How far below the edge of the window the page puts this, where it is scrolled to. */
const margin = (stop: HTMLElement): number =>
  pixels(getComputedStyle(document.documentElement).scrollPaddingTop) + pixels(getComputedStyle(stop).scrollMarginTop);

const pixels = (length: string): number => Number.parseFloat(length) || 0;

const all = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());

function step(stops: HTMLElement[], by: 1 | -1): void {
  const at = current(stops);
  const next = stops[Math.max(0, by > 0 ? Math.floor(at) + 1 : Math.ceil(at) - 1)];
  if (!next) return;
  // What takes no focus by itself takes it until it is left.
  if (next.tabIndex < 0 && !next.hasAttribute('tabindex')) {
    next.tabIndex = -1;
    next.addEventListener('blur', () => next.removeAttribute('tabindex'), { once: true });
  }
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
}

export const paragraphs = (): HTMLElement[] => all(`.text ${paragraphSelector}`);

export function stepParagraph(by: 1 | -1): void {
  const stops = paragraphs();
  const found = all('#results a');
  if (stops.length || found.length) step(stops.length ? stops : found, by);
  else document.querySelector<HTMLElement>(`:not(article) > .neighbours a[rel="${by > 0 ? 'next' : 'prev'}"]`)?.click();
}

interface Section {
  first: number;
  last: number;
}

/** By the headings of the page; from the page of a single paragraph to that on which another section begins. */
export async function stepSection(by: 1 | -1): Promise<void> {
  const own = document.querySelector(`.cited-text ${paragraphSelector}`);
  if (!own) return step(all('main :is(h2, h3, h4, h5, h6)'), by);
  const about = document.querySelector<HTMLAnchorElement>('header.site a[href$="/data/"]')!;
  const sections = (await (await fetch(`${about.href}sections.json`)).json()) as Section[];
  const starts = sections.flatMap(({ first, last }) => (first <= last ? first : [])).sort((a, b) => a - b);
  const to = by > 0 ? starts.find((first) => first > numberOf(own)) : starts.findLast((first) => first < numberOf(own));
  if (to) location.assign(`../${to}/`);
}
