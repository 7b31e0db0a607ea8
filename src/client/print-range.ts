import { printRange } from '../cite/print-range.ts';
import { make } from './dom.ts';

/** Leaves of the report the paragraphs asked for, under their headings, and offers to print them; or says what is wrong. */
export function showRange(asked: string): void {
  const text = document.querySelector<HTMLElement>('.text')!;
  const numbers = [...text.querySelectorAll('p[id^="para-"]:not(.footnote)')].map(numberOf);
  const range = printRange(asked, numbers.at(-1) ?? 0);
  const whole = make('a', { href: location.pathname }, 'The whole report');
  const said = make('p', { class: 'range screen', role: 'status' });
  document.querySelector('.print-form')!.after(said);
  if ('problem' in range) return said.append(`${range.problem} `, whole);
  const { first, last } = range;
  leave(text, first, last);
  const name = first === last ? `Paragraph ${first}` : `Paragraphs ${first}–${last}`;
  const button = make('button', { type: 'button' }, 'Print');
  button.addEventListener('click', () => print());
  said.append(`${name} alone. `, button, ' ', whole);
  // What a file made of it is called.
  document.title = `${name} · ${document.title}`;
}

const numberOf = (paragraph: Element): number => Number(/\d+/.exec(paragraph.id)![0]);

/** Hides what is outside; of the headings those stay under which a paragraph stays. */
function leave(text: HTMLElement, first: number, last: number): void {
  const open: HTMLElement[] = [];
  let inside = false;
  for (const element of text.querySelectorAll<HTMLElement>(':scope > section > *')) {
    if (/^H[2-4]$/.test(element.tagName)) {
      const rank = Number(element.tagName[1]);
      while (open.length && Number(open.at(-1)!.tagName[1]) >= rank) open.pop();
      open.push(element);
      element.hidden = true;
      inside = false;
      continue;
    }
    if (element.matches('p[id^="para-"]:not(.footnote)')) {
      const number = numberOf(element);
      inside = number >= first && number <= last;
      if (inside) for (const heading of open) heading.hidden = false;
    }
    element.hidden = !inside;
  }
  for (const section of text.querySelectorAll<HTMLElement>(':scope > section')) {
    section.hidden = !section.querySelector(':scope > :not([hidden])');
  }
}
