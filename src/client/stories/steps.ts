/**
 * Shows the steps of a picture in one place, where the page is wide: each part goes on to where the step in the middle of
 * the window has it. The style moves it, and shows the steps one after another where motion is not wanted.
 */
import { make } from '../shared/dom.ts';

const partsOf = (drawing: Element) =>
  new Map([...drawing.querySelectorAll('[data-part]')].map((part) => [part.getAttribute('data-part'), part]));

for (const steps of document.querySelectorAll('.steps')) {
  const all = new Map([...steps.querySelectorAll('.step')].map((step) => [step, step.querySelector('.wide svg')!]));
  const [first, ...others] = all.values();
  const svg = first!.cloneNode(true) as Element;
  // Words stay above what is drawn, whichever step brings it.
  for (const drawing of others)
    for (const [name, part] of partsOf(drawing))
      if (!partsOf(svg).has(name)) {
        const own = part.cloneNode(true);
        svg.insertBefore(own, part.localName === 'text' ? null : svg.querySelector('text'));
      }
  const show = (drawing: Element): void => {
    const there = partsOf(drawing);
    for (const [name, part] of partsOf(svg)) {
      const like = there.get(name);
      part.setAttribute('opacity', like ? (like.getAttribute('opacity') ?? '1') : '0');
      const place = like?.getAttribute('transform');
      if (place) part.setAttribute('transform', place);
    }
  };
  show(first!);
  const pin = make('div', {}, svg);
  steps.append(make('div', { class: 'stage', 'aria-hidden': 'true' }, pin));
  const seen = new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && show(all.get(target)!)),
    { rootMargin: '-50% 0px' },
  );
  for (const step of all.keys()) seen.observe(step);
}
