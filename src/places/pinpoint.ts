import { wholeOf } from './id.ts';
import { joined } from './label.ts';
import type { CitablePlace, NamedChart, NamedFinding } from './place.ts';

/** The forms in which this site cites, the United Nations' own first. */
export type Style = 'un' | 'oscola' | 'chicago' | 'apa' | 'mla';

/** How each style writes paragraph, paragraphs, section and annex before a number. */
const words: Record<Style, [one: string, many: string, section: string, annex: string, annexes: string]> = {
  un: ['para.', 'paras.', 'sect.', 'annex', 'annexes'],
  oscola: ['para', 'paras', 'section', 'annex', 'annexes'],
  chicago: ['para.', 'paras.', 'sec.', 'annex', 'annexes'],
  apa: ['para.', 'paras.', 'Section', 'Annex', 'Annexes'],
  mla: ['par.', 'pars.', 'sec.', 'annex', 'annexes'],
};

/** The place inside the document as a style writes it: `para. 15`, `paras. 87–92`, `sect. I.A (c)`; empty for the whole. */
export function pinpoint(place: CitablePlace, style: Style): string {
  const [one, many, section, annex] = words[style];
  switch (place.kind) {
    case 'document':
      return '';
    case 'paragraph':
      return `${one} ${place.number}`;
    case 'range':
      return `${many} ${place.first}–${place.last}`;
    case 'section':
      return place.labels.length ? `${section} ${joined(place.labels)}` : place.title;
    case 'annex':
      return `${annex} ${place.number}`;
    case 'table':
      return `${one} ${place.under}`;
    case 'cell': {
      const { row, column } = place.names;
      // Where the reference itself stands in round brackets, what is inside takes square ones.
      const brackets = style === 'apa' || style === 'mla' ? '[]' : '()';
      // A table is an annex or printed under a paragraph.
      const whole = wholeOf(place);
      const table = whole.kind === 'annex' ? `${annex} ${whole.number}` : `${one} ${place.under}`;
      return `${table} ${brackets[0]}${row}; ${column}${brackets[1]}`;
    }
    case 'chart':
      return ownPinpoint('as charted in', place, style);
    case 'finding':
      return ownPinpoint('as compared in', place, style);
  }
}

/** What this site made from places of the document, and where it shows it. */
function ownPinpoint(how: string, place: NamedChart | NamedFinding, style: Style): string {
  const { title, inner = title, by } = place;
  const sources = sourcesOf(place, style);
  // American styles close a quotation after the comma; OSCOLA has single marks. A quotation inside takes the others.
  const quoted = style === 'oscola' ? `‘${title}’,` : style === 'un' ? `“${inner}”,` : `“${inner},”`;
  return [sources, `${how} ${quoted} ${by}`].filter(Boolean).join(', ');
}

/** The places that this site made something from: `annex 5 and paras. 12 and 13`. */
export function sourcesOf({ annexes, paragraphs }: NamedChart | NamedFinding, style: Style): string {
  const [para, paras, , annex, several] = words[style];
  return [...numbered(annex, several, annexes), ...numbered(para, paras, paragraphs)].join(' and ');
}

/** `annex 5`, `paras. 12 and 13`; an empty list where there are no numbers. */
function numbered(one: string, many: string, numbers: number[]): string[] {
  if (!numbers.length) return [];
  return [`${numbers.length > 1 ? many : one} ${numbers.join(', ').replace(/, (\d+)$/, ' and $1')}`];
}
