import { slug } from '../slug.ts';
import { readCell } from './cell.ts';
import { annexId, readId } from './id.ts';
import type { Known, Reading } from './known.ts';
import { joined, shown } from './label.ts';
import { nearest } from './nearest.ts';
import { paragraphs } from './paragraphs.ts';
import { wordsOfQuery } from './query.ts';
import { readUrl } from './read-url.ts';

/** More characters than any place is written with. */
const longest = 2000;

/**
 * The place that a person types or an address has: `15`, `paras. 87–92`, `§15`, `section II.C`, `annex 5`, each also after
 * the document's symbol; `/para/15`, `#annex-5`, `/cite/?para=15`. Where it does not exist, the nearest that does, with
 * what is wrong. Null where the text names no place at all. Never throws.
 */
export function readPlace(text: string, known: Known): Reading | null {
  const plain = plainText(text);
  const typed = withoutSymbol(plain, known.symbol);
  if (typed === '') return /\p{L}/u.test(plain) ? { place: { kind: 'document' } } : null;
  return /^(\S*[/#?]\S*$|https?:|[/#?])/.test(typed) ? readAddress(typed, known) : readWords(typed, known);
}

const plainText = (text: string): string =>
  text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** What is said of a text that names no place. */
export const unreadable = (text: string, { paragraphs: last }: Known): string =>
  `“${shown(text)}” is not a place in the report. Write the number of a paragraph from 1 to ${last}, a range such as 1–${last}, a section or an annex.`;

/** What follows the document's symbol, with which a citation begins. */
function withoutSymbol(text: string, symbol: string): string {
  const at = text.toLowerCase().indexOf(symbol.toLowerCase());
  const cites = at === 0 || /\bUN Doc\.? $/i.test(text.slice(0, Math.max(0, at)));
  return text.slice(cites ? at + symbol.length : 0).replace(/^[\s,;]+|[\s,;.]+$/g, '');
}

/** An address of this site, or one that was meant as such: `/para/15/`, `/paragraph/15`, `?para=15`, `#15`. */
function readAddress(address: string, known: Known): Reading | null {
  const place = readUrl(address);
  if (place && place.kind !== 'document') {
    const reading = nearest(place, known);
    // `#15` is no section.
    return (reading.problem && place.kind === 'section' && readWords(place.id, known)) || reading;
  }
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(address)!;
  const asked = new URLSearchParams(query);
  const words = wordsOfQuery(asked);
  if (words !== null) return readPlace(words, known);
  if (place || asked.has('all')) return { place: { kind: 'document' } };
  if (!/^(https?:\/)?\//.test(path)) return null;
  const parts = path.split('/').filter(Boolean);
  return readWords(parts.slice(-2).join(' '), known) ?? readWords(parts.at(-1) ?? '', known);
}

function readWords(text: string, known: Known): Reading | null {
  for (const read of [readOwnId, readParagraphs, readAnnex, readTable, readSection]) {
    const reading = read(text, known);
    if (reading) return reading;
  }
  return null;
}

/** An id of a place in the report, or of a chart. */
function readOwnId(text: string, known: Known): Reading | null {
  const place = readId(text);
  switch (place?.kind) {
    case 'cell':
    case 'passage':
      return nearest(place, known);
    case 'section':
    case 'chart':
      return { ...nearest(place, known), bare: true };
    default:
      return null;
  }
}

const paragraphPattern = /^((?:paragraphs?|paras?|pars?|§+|¶+)[.\s-]*)?(\d{1,9})(?:\s*(-| to )\s*(\d{1,9}))?$/i;

function readParagraphs(text: string, known: Known): Reading | null {
  const [, word, from, to, end = from] = paragraphPattern.exec(text) ?? [];
  if (!from || (!word && to === ' to ')) return null;
  const reading = nearest(paragraphs(Number(from), Number(end)), known);
  return word ? reading : { ...reading, bare: true };
}

function readAnnex(text: string, known: Known): Reading | null {
  const [, digits, numeral = '', words] =
    /^annex(?:es)?[.\s-]*(?:(\d{1,9})|([ivx]+))(?![\da-z])[\s,.:([-]*(.*?)[)\]]*$/i.exec(text) ?? [];
  const number = digits ? Number(digits) : arabic(numeral);
  if (number === null) return null;
  const table = known.tables.find(({ id }) => id === annexId(number));
  if (table && words) return { ...readCell(table, words), bare: true };
  return nearest({ kind: 'annex', number }, known);
}

/** A table that is no annex, `treaties`, or a cell of it. */
function readTable(text: string, known: Known): Reading | null {
  const [, word, name = '', words] = /^(?:the )?(table of )?([a-z]+)(?:[\s,.:([-]+(.*?)[)\]]*)?$/i.exec(text) ?? [];
  const place = readId(name.toLowerCase());
  const table = place?.kind === 'table' && known.tables.find(({ id }) => id === place.table);
  if (!table || (words && !word)) return null;
  return words ? readCell(table, words) : { ...nearest(place, known), ...(!word && { bare: true }) };
}

/** By its labels, `I.A (c)`, with its title or without; a single letter or numeral alone may be any word. */
function readSection(text: string, known: Known): Reading | null {
  const [, word, name = ''] = /^(?:(sections?|sect?)\b[.\s-]*)?(.+)$/i.exec(text) ?? [];
  const id = slug(name);
  const place = known.sections.find(
    (section) => section.id === id || (word && slug(`${joined(section.labels)} ${section.title}`) === id),
  );
  if (place) return word || (place.labels.length && id.includes('-')) ? { place } : null;
  // `section of the law` names none.
  return word && /^([ivx]+|[a-z])(-([ivx]+|[a-z]|\d+))*$/.test(id) ? nearest({ kind: 'section', id }, known) : null;
}

/** `IV` → 4; null where it is not a numeral up to 39. */
function arabic(numeral: string): number | null {
  const [whole, tens = '', ones = ''] = /^(x{0,3})(ix|iv|v?i{0,3})$/i.exec(numeral) ?? [];
  if (!whole) return null;
  const small = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return tens.length * 10 + small.indexOf(ones.toLowerCase());
}
