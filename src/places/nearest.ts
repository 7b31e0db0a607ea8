import { cellAt } from './cell.ts';
import { wholeOf } from './id.ts';
import type { Known, Reading } from './known.ts';
import { labelOf, shown } from './label.ts';
import { paragraphs } from './paragraphs.ts';
import type { CitablePlace, Place } from './place.ts';

const whole: Place = { kind: 'document' };

/** A place with its names, or what is wrong with it and the nearest that exists. */
export function nearest(place: Place, known: Known): Reading {
  switch (place.kind) {
    case 'paragraph':
      return nearestParagraphs(place.number, place.number, known);
    case 'range':
      return nearestParagraphs(place.first, place.last, known);
    case 'annex':
      return nearestAnnex(place.number, known);
    case 'section':
      return nearestNamed(place, known.sections);
    case 'chart':
      return nearestNamed(place, known.charts);
    case 'table': {
      const table = known.tables.find(({ id }) => id === place.table);
      if (!table) return { place: whole, problem: `There is no table of ${place.table}.` };
      return { place: { ...place, ...(table.under !== undefined && { under: table.under }) } };
    }
    case 'cell': {
      const table = known.tables.find(({ id }) => id === place.table);
      return table ? cellAt(table, place.row, place.column) : nearest(wholeOf(place), known);
    }
    case 'passage': {
      const reading = nearest(wholeOf(place), known);
      return reading.problem ? reading : { place };
    }
    default:
      return { place };
  }
}

function nearestParagraphs(first: number, last: number, { paragraphs: count }: Known): Reading {
  const within = (number: number) => Math.min(Math.max(number, 1), count);
  const place = paragraphs(within(first), within(last));
  const missing = [last, first].find((number) => number !== within(number));
  return missing === undefined
    ? { place }
    : { place, problem: missingProblem({ kind: 'paragraph', number: missing }, 1, count) };
}

function nearestAnnex(number: number, { annexes }: Pick<Known, 'annexes'>): Reading {
  const numbers = annexes.map((annex) => annex.number);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return { place: whole, problem: 'There are no annexes.' };
  const near = numbers.reduce((best, one) => (Math.abs(one - number) < Math.abs(best - number) ? one : best));
  const place: Place = { kind: 'annex', number: near };
  return near === number ? { place } : { place, problem: missingProblem({ kind: 'annex', number }, first, last) };
}

/** `There is no annex 77. The last is annex 10.` */
function missingProblem(place: Extract<Place, { number: number }>, first: number, last: number): string {
  const end = place.number > last ? last : first;
  const missing = `There is no ${labelOf(place)}.`;
  if (place.number > first && place.number < last) return missing;
  return `${missing} The ${end === last ? 'last' : 'first'} is ${labelOf({ ...place, number: end })}.`;
}

function nearestNamed<Named extends Place & { id: string }>(place: Place & { id: string }, all: Named[]): Reading {
  const found = all.find(({ id }) => id === place.id);
  if (found) return { place: found };
  // Ids are paths: the one that shares the longest beginning is nearest.
  const parts = place.id.split('-');
  const prefixes = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const near = prefixes.flatMap((prefix) => all.find(({ id }) => id === prefix) ?? [])[0];
  return { place: near ?? whole, problem: `There is no ${place.kind} “${shown(place.id)}”.` };
}

/** What a citation names: words are cited by the place they are in. Null for pages of this site, such as a check. */
export function citableOf(place: Place): CitablePlace | null {
  const whole = place.kind === 'passage' ? wholeOf(place) : place;
  return ['check', 'finding', 'subject'].includes(whole.kind) ? null : (whole as CitablePlace);
}

/** The same of an annex that the report cites and this text of it does not have: it cannot be cited by its table. */
export function nearestPublished(reading: Reading, { annexes }: Pick<Known, 'annexes'>): Reading {
  const { place } = reading;
  if (place.kind !== 'annex' || annexes.some(({ number, published }) => published && number === place.number)) {
    return reading;
  }
  const { place: near } = nearestAnnex(place.number, { annexes: annexes.filter(({ published }) => published) });
  return { place: near, problem: `The report cites ${labelOf(place)}, but this text of it does not have it.` };
}
