import { make } from '../shared/dom.ts';

/**
 * The contents follow the reader: the section now in the upper third of the window is marked in the list and named in
 * the bar, with links to the section before and the one after.
 */
const list = document.querySelector<HTMLElement>('.toc')!;
const bar = document.querySelector<HTMLElement>('.bar')!;
const scroller = list.querySelector('ol')!;
const links = [...list.querySelectorAll('a')];
const headings = links.map((link) => document.getElementById(link.hash.slice(1))!);
const where = make('span', { class: 'where' });
const steps = [make('a', { rel: 'prev' }, 'Previous'), make('a', { rel: 'next' }, 'Next')] as const;
let at = -1;

const nameOf = (link: HTMLElement) => link.textContent.replace(/\s+/g, ' ').trim();

/** Only the list scrolls, never the page, and not away from the link that has the focus. */
function reveal(): void {
  const link = links[at];
  if (link && !scroller.contains(document.activeElement))
    scroller.scrollTop = link.offsetTop - scroller.clientHeight / 2;
}

function lead(way: HTMLAnchorElement, to: HTMLAnchorElement | undefined): void {
  way.hidden = !to;
  way.href = to?.hash ?? '';
  way.title = to ? nameOf(to) : '';
}

function follow(): void {
  const above = (element: Element) => element.getBoundingClientRect().top < innerHeight / 3;
  // A section below is not asked for the place of its headings: it may not be laid out yet.
  const now = headings.findLastIndex((heading) => above(heading.closest('section')!) && above(heading));
  if (now === at) return;
  links[at]?.removeAttribute('aria-current');
  at = now;
  const link = links[at];
  link?.setAttribute('aria-current', 'location');
  // The offer to continue stays while the top is looked at: a browser may scroll a little to a link that takes the focus.
  if (!where.querySelector('a') || scrollY > innerHeight) where.textContent = link ? nameOf(link) : '';
  lead(steps[0], links[at - 1]);
  lead(steps[1], links[at + 1]);
  reveal();
}

bar.append(where, ...steps);
lead(steps[0], undefined);
lead(steps[1], links[0]);
// All that is above counts as seen, so that a leap over many headings is noticed, too.
const observer = new IntersectionObserver(follow, { rootMargin: '99999999px 0px -66% 0px' });
for (const heading of headings) observer.observe(heading);

// As a sheet it opens at the section that is read, and closes on the way to another.
list.addEventListener('toggle', reveal);
list.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) list.hidePopover();
});
