/** The contents list follows the reader: the section now in the upper third of the window is marked in it. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [link.hash.slice(1), link]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
let current: HTMLAnchorElement | undefined;

const follow = (): void => {
  const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const link = passed && links.get(passed.id);
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'location');
  // Only the list scrolls, never the page.
  const list = link?.closest<HTMLElement>('.toc');
  if (link && list) list.scrollTop = link.offsetTop - list.clientHeight / 2;
  current = link;
};

const observer = new IntersectionObserver(follow, { rootMargin: '0px 0px -66% 0px' });
for (const heading of headings) observer.observe(heading);
