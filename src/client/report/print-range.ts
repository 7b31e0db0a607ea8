import { idOf, wholeOf } from '../../places/id.ts';
import type { Known } from '../../places/known.ts';
import { labelOf, titleOf } from '../../places/label.ts';
import type { Place } from '../../places/place.ts';
import { printQueryOf } from '../../places/query.ts';
import { readPlace, unreadable } from '../../places/read.ts';
import { knownPlaces, notLoaded } from '../places/known.ts';
import { linkTo } from '../places/link.ts';
import { make } from '../shared/dom.ts';
import { numberOf } from '../shared/paragraphs.ts';
import { paragraphSelector } from '../shared/paragraph-selector.ts';

/** Leaves of the report the place asked for, with its headings, and offers to print it; or says what is wrong. */
export async function showRange(asked: string): Promise<void> {
  const text = document.querySelector<HTMLElement>('.text')!;
  const said = make('p', { class: 'range screen', role: 'status' });
  document.querySelector('.print-form')!.after(said);
  const whole = make('a', { href: location.pathname }, 'The whole report');
  const known = await knownPlaces().catch(() => null);
  if (!known) return said.append(notLoaded);
  const reading = readPlace(asked, known);
  if (!reading) return said.append(`${unreadable(asked, known)} `, whole);
  const { place, problem } = reading;
  if (problem !== undefined) {
    const nearest = make('a', { href: location.pathname + printQueryOf(place) }, labelOf(place));
    return said.append(`${problem} Print `, nearest, ' instead. ', whole);
  }
  const part = partOf(place, known);
  if (!part) return said.append(`${titleOf(place)} is not a part of the report: `, linkTo(place), '. ', whole);
  leave(text, part);
  const button = make('button', { type: 'button' }, 'Print');
  button.addEventListener('click', () => print());
  said.append(`${titleOf(place)} alone. `, button, ' ', whole);
  // What a file made of it is called.
  document.title = `${titleOf(place)} · ${document.title}`;
}

/** A part of the page: paragraphs, or the section of an annex by its id. */
type Part = { first: number; last: number } | { annex: string };

function partOf(place: Place, { paragraphs, sections, tables }: Known): Part | null {
  const whole = wholeOf(place);
  switch (whole.kind) {
    case 'document':
      return { first: 1, last: paragraphs };
    case 'paragraph':
      return { first: whole.number, last: whole.number };
    case 'range':
      return whole;
    case 'section':
      return sections.find(({ id }) => id === whole.id) ?? null;
    case 'annex':
      return { annex: idOf(whole) };
    case 'table': {
      const under = tables.find(({ id }) => id === whole.table)?.under;
      return under === undefined ? null : { first: under, last: under };
    }
    default:
      return null;
  }
}

/** Hides what is outside; of the headings those stay under which a paragraph stays. */
function leave(text: HTMLElement, part: Part): void {
  const open: HTMLElement[] = [];
  let inside = false;
  for (const element of text.querySelectorAll<HTMLElement>(':scope > section > *')) {
    if ('annex' in part) {
      element.hidden = element.parentElement!.id !== part.annex;
      continue;
    }
    if (/^H[2-6]$/.test(element.tagName)) {
      const rank = Number(element.tagName[1]);
      while (open.length && Number(open.at(-1)!.tagName[1]) >= rank) open.pop();
      open.push(element);
      element.hidden = true;
      inside = false;
      continue;
    }
    if (element.matches(paragraphSelector)) {
      const number = numberOf(element);
      inside = number >= part.first && number <= part.last;
      if (inside) for (const heading of open) heading.hidden = false;
    }
    element.hidden = !inside;
  }
  for (const section of text.querySelectorAll<HTMLElement>(':scope > section')) {
    section.hidden = !section.querySelector(':scope > :not([hidden])');
  }
}
