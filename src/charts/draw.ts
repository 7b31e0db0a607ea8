import { urlOf } from '../places/url.ts';
import { placeOf } from '../places/use.ts';
import { reading, type Data, type Row } from './rows.ts';
import { element } from './svg.ts';

/** Attributes that make an element the mark of a row: what it says and where the report prints it. */
export function markOf(data: Data, row: Row, label = reading(data, row)): Record<string, string> {
  return { 'data-label': label, ...(row.use && { 'data-href': urlOf(placeOf(row.use)) }) };
}

/** A line of text on its baseline, from its left end unless anchored elsewhere. */
export function write(
  words: string,
  [x, y]: [number, number],
  { anchor = 'start', ...rest }: { anchor?: 'start' | 'middle' | 'end' } & Record<string, string | number> = {},
): Element {
  return element('text', { x, y, ...(anchor !== 'middle' && { 'text-anchor': anchor }), ...rest }, words);
}

/** Parts of a drawing on one sheet. */
export function sheet(width: number, height: number, parts: Element[]): Element {
  const svg = element('svg', { width, height });
  svg.append(...parts);
  return svg;
}
