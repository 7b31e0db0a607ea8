import { current, paragraphs } from './step.ts';

/** To the citation that the page has; else to the page that makes one, for the paragraph or the chart at hand. */
export function cite(): void {
  const own = document.querySelector<HTMLElement>('.cite :is(button, summary)');
  if (own) {
    own.focus();
    return own.scrollIntoView({ block: 'center' });
  }
  const maker = document.querySelector<HTMLAnchorElement>('header.site a[href$="/cite/"]')!;
  const stops = paragraphs();
  const number = stops[Math.max(0, Math.ceil(current(stops)))]?.id.slice(5);
  const chart = document.activeElement?.closest('.chart')?.id.replace('chart-', '');
  location.assign(maker.href + (number ? `?para=${number}` : chart ? `?chart=${chart}` : ''));
}
