/**
 * Reads a drawn chart. Point at a mark, or step through the marks with the arrow keys, and its figure stands below the
 * drawing and is spoken by a screen reader. A click or a tap pins it, until another is clicked or the same again; a link
 * beside it, or Enter, leads to the cell or the paragraph it was read from. How to do it stands there until something is
 * read. “Listen” reads all figures aloud. Nothing is drawn again.
 */
import { toggle } from './read-aloud.ts';
import { make } from '../shared/dom.ts';

/** How near to a small mark one may point, px. */
const reach = 16;

/** Where the pointer last moved to, on the screen. */
const pointer = { x: NaN, y: NaN };

for (const drawing of document.querySelectorAll<HTMLElement>('.chart .drawing')) {
  const out = make('output');
  const source = make('a', { target: '_top' }, 'Go to the source');
  const listen = make('button', { type: 'button' }, 'Listen');
  drawing.after(make('div', { class: 'reading screen' }, out, listen));
  let at = -1;
  /** The mark that a click has pinned: pointing reads no other. */
  let pinned: SVGElement | undefined;

  /** The marks of the drawing that is shown, wide or narrow. */
  const marks = (): SVGElement[] => {
    const shown = [...drawing.querySelectorAll<HTMLElement>(':scope > *')].find((one) => one.offsetParent);
    return shown ? [...shown.querySelectorAll<SVGElement>('[data-label]')] : [];
  };

  const read = (mark: SVGElement | undefined): void => {
    drawing.querySelector('.read')?.classList.remove('read');
    mark?.classList.add('read');
    at = mark ? marks().indexOf(mark) : -1;
    out.value = mark?.dataset['label'] ?? '';
    const to = mark?.dataset['href'];
    if (to) {
      source.href = to;
      listen.before(source);
    } else source.remove();
    drawing.dispatchEvent(new Event('read', { bubbles: true }));
  };

  const pin = (mark: SVGElement | undefined): void => {
    pinned = mark;
    read(mark);
  };

  const follow = (): void => {
    // As the link does, which leads out of a frame, too.
    if (source.isConnected) source.click();
  };

  const step = (key: string): boolean => {
    const all = marks();
    const places: Record<string, number> = {
      ArrowRight: Math.min(at + 1, all.length - 1),
      ArrowLeft: Math.max(at - 1, 0),
      Home: 0,
      End: all.length - 1,
    };
    if (!(key in places)) return false;
    pin(all[places[key]!]);
    return true;
  };

  /** The mark under the pointer, or a small one close by: a dot of a line is hard to meet. */
  const pointed = ({ target, clientX, clientY }: MouseEvent): SVGElement | undefined => {
    const away = (mark: SVGElement): number => {
      const { left, right, top, bottom, width, height } = mark.getBoundingClientRect();
      if (Math.max(width, height) > 2 * reach) return Infinity;
      return Math.hypot(clientX - (left + right) / 2, clientY - (top + bottom) / 2);
    };
    const under = (target as Element).closest<SVGElement>('[data-label]');
    if (under) return under;
    const [nearest] = marks().sort((one, other) => away(one) - away(other));
    return nearest && away(nearest) <= reach ? nearest : undefined;
  };

  // A group or a figure would leave the arrow keys to a screen reader's own cursor; all else of the chart is outside.
  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'application');
  drawing.setAttribute('aria-roledescription', 'chart');
  // Named by its headline and described in words, both of which stand outside.
  const figure = drawing.closest('.chart')!;
  const headline = document.getElementById(`${figure.id}-headline`) ?? document.querySelector('h1')!;
  headline.id ||= 'headline';
  drawing.setAttribute('aria-labelledby', headline.id);
  listen.setAttribute('aria-describedby', headline.id);
  const words = document.getElementById(`${figure.id}-words`);
  if (words) drawing.setAttribute('aria-describedby', words.id);
  drawing.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') follow();
    else if (event.key === 'Escape') pin(undefined);
    else if (step(event.key)) event.preventDefault();
  });
  drawing.addEventListener('pointermove', (event) => {
    // A finger that moves scrolls the page.
    if (pinned || event.pointerType === 'touch') return;
    // A pointer at rest, under which the page has moved, points at nothing.
    const { screenX, screenY } = event;
    if (screenX === pointer.x && screenY === pointer.y) return;
    const mark = pointed(event);
    if (mark && !mark.matches('.read')) read(mark);
  });
  drawing.addEventListener('click', (event) => {
    const mark = pointed(event);
    pin(mark === pinned ? undefined : mark);
  });
  // Another script shows a figure here.
  drawing.addEventListener('show', ({ target }) => pin(target as SVGElement));
  // Another drawing is chosen: what was read is not in it.
  drawing.parentElement!.addEventListener('change', () => pin(undefined));
  const refuse = (reason: string): void => {
    read(undefined);
    out.value = reason;
  };
  listen.addEventListener('click', () => void toggle(listen, out, marks().slice(Math.max(at, 0)), read, refuse));
}

addEventListener('pointermove', ({ screenX, screenY }) => Object.assign(pointer, { x: screenX, y: screenY }));
