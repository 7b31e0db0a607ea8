import { hasPreview } from '../../places/has-preview.ts';

/**
 * A reference (to a paragraph, an annex, a chart, a check, a footnote; the mark of a checked figure) shows what it
 * refers to: pointed at or reached by keyboard after a moment, touched or opened at once. A link still is a link: a
 * click follows it, and so does a second touch, or any with a key held.
 */
const apart =
  '.bare a, nav, h1, h2, h3, [rel], .n, .b, .m:not([role]), .instrument td, .files, .plain, .footnote, .preview, #results, .check [href*="/checks/#"]';
let waiting: ReturnType<typeof setTimeout> | undefined;
let touched = false;
/** Whether a touch meets a link whose preview is open: it is followed, as the first was not. */
let again = false;

function referenceOf(target: EventTarget | null): HTMLElement | null {
  const found = (target as Element).closest<HTMLElement>('main a[href], [role=button].m');
  if (!found || found.closest(apart)) return null;
  if (!(found instanceof HTMLAnchorElement) || found.matches('.m[role]')) return found;
  const isHere = found.pathname === location.pathname && !found.hash;
  return (hasPreview(found.href) || /\/glossary\/#./.test(found.href)) && !isHere ? found : null;
}

const show = (reference: HTMLElement, enter: boolean) =>
  import('./preview.ts').then((asked) => asked.preview(reference, enter));

function soon({ target }: Event): void {
  clearTimeout(waiting);
  const reference = referenceOf(target);
  if (reference) waiting = setTimeout(() => void show(reference, false), 300);
}

function open(event: Event, reference: HTMLElement): void {
  clearTimeout(waiting);
  event.preventDefault();
  void show(reference, true);
}

document.addEventListener('pointerdown', ({ pointerType, target }) => {
  touched = pointerType === 'touch';
  // Before the browser closes the preview, which a touch outside it does.
  again = touched && Boolean(referenceOf(target)?.matches('a.previewed:not(.m)'));
});
document.addEventListener('pointerover', (event) => event.pointerType === 'touch' || soon(event));
document.addEventListener('focusin', (event) => {
  const left = event.relatedTarget as Element | null;
  // Not where the focus only comes back to.
  if (!left?.closest('.preview') && (event.target as Element).matches(':focus-visible')) soon(event);
});
document.addEventListener('click', (event) => {
  clearTimeout(waiting);
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const reference = referenceOf(event.target);
  if (reference && !again && (touched || reference.matches('.m'))) open(event, reference);
});
document.addEventListener('keydown', (event) => {
  touched = false;
  const reference = referenceOf(event.target);
  if (reference?.matches('[role]') && [' ', 'Enter'].includes(event.key)) open(event, reference);
});
