/**
 * Reads a drawn chart: point at a mark, or step through the marks with the arrow keys, and its figure stands below the
 * drawing and is spoken; Enter, or a click, goes to the cell or the paragraph it was read from. A finger cannot point:
 * its first touch reads, its second goes. How to do it stands there until something is read. Nothing is drawn again.
 */
for (const drawing of document.querySelectorAll<HTMLElement>('.chart .drawing')) {
  const out = document.createElement('output');
  out.className = 'reading';
  drawing.after(out);
  let at = -1;
  /** Whether a touch would follow a mark: the first reads it, the second goes. */
  let again = true;

  /** The marks of the drawing that is shown, wide or narrow. */
  const marks = (): SVGElement[] => {
    const shown = [...drawing.querySelectorAll<HTMLElement>(':scope > *')].find((one) => one.offsetParent);
    return shown ? [...shown.querySelectorAll<SVGElement>('[data-label]')] : [];
  };

  const read = (mark: SVGElement | undefined): void => {
    drawing.querySelector('.read')?.classList.remove('read');
    mark?.classList.add('read');
    out.value = mark?.dataset['label'] ?? '';
  };

  const follow = (mark: SVGElement | undefined): void => {
    const to = mark?.dataset['href'];
    if (to) location.href = to;
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
    at = places[key]!;
    read(all[at]);
    return true;
  };

  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'group');
  drawing.setAttribute('aria-label', 'Chart. Arrow keys read its figures, Enter goes to the source.');
  drawing.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') follow(marks()[at]);
    else if (event.key === 'Escape') read(undefined);
    else if (step(event.key)) event.preventDefault();
  });
  // Another drawing is chosen: what was read is not in it.
  drawing.parentElement!.addEventListener('change', () => read(undefined));
  const markAt = ({ target }: Event) => (target as Element).closest<SVGElement>('[data-label]') ?? undefined;
  drawing.addEventListener('pointerover', (event) => {
    const mark = markAt(event);
    again = event.pointerType !== 'touch' || Boolean(mark?.matches('.read'));
    if (mark) read(mark);
  });
  drawing.addEventListener('click', (event) => {
    if (again) follow(markAt(event));
  });
}
