/** The charts of the page that draw the figure of a cell. */
export function chartsOf({ id }: Element): Element[] {
  const marks = document.querySelectorAll(`.charts [data-href="${CSS.escape(`${location.pathname}#${id}`)}"]`);
  return [...new Set([...marks].map((mark) => mark.closest('.chart')!))];
}

/** Reads the figure of a cell in a chart, in the drawing that shows it for this width. */
export function show(chart: Element, { id }: Element): void {
  document.querySelector<HTMLInputElement>(`.picks input[value="${chart.id.replace('chart-', '')}"]`)?.click();
  const address = `${location.pathname}#${id}`;
  const drawn = [...chart.querySelectorAll<SVGElement>('[data-href]')].filter((one) => one.dataset['href'] === address);
  const seen = () => drawn.find((mark) => mark.getClientRects().length);
  if (!seen()) {
    // Another of its drawings has it: choose that one. Each choice has two drawings, for a column and for a phone.
    const drawings = [...chart.querySelectorAll('.drawing > *')];
    const choice = drawings.findIndex((one) => one.contains(drawn[0]!)) >> 1;
    chart.querySelectorAll<HTMLInputElement>('.choices input')[choice]?.click();
  }
  seen()?.dispatchEvent(new Event('show', { bubbles: true }));
  const drawing = chart.querySelector<HTMLElement>('.drawing')!;
  drawing.focus({ preventScroll: true });
  drawing.scrollIntoView({ block: 'nearest' });
}
