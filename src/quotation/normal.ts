import { endsOfLines } from './lines.ts';

/**
 * Text with everything evened out that copying from a PDF or typing anew changes and that no reader means: quotation
 * marks, dashes, ligatures, white space, soft hyphens, bullets, footnote marks.
 */
export interface Normal {
  /** What was read: canonically composed, otherwise as given. */
  source: string;
  text: string;
  /** For each character of `text` the offset in `source` it comes from, and last the length of `source`. */
  at: number[];
}

const nothing = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF*†‡\u0000-\u0002]/;
const quotes = /[‘’‚‛“”„‟«»‹›′″‵‶"'`´]/;
const dashes = /[-‐‑‒–—―−﹣－]/;
const bullets = /[•▪‣◦●]/;

export function normalise(raw: string): Normal {
  const source = raw.normalize('NFC');
  const units: string[] = [];
  const at: number[] = [];
  const put = (text: string, offset: number) => {
    // Unit by unit, so that every index of the text has its offset.
    for (const unit of text.split('')) {
      // No white space at the beginning, and none twice.
      if (unit === ' ' && (units.at(-1) ?? ' ') === ' ') continue;
      units.push(unit);
      at.push(offset);
    }
  };
  const ends = endsOfLines(source);
  for (let offset = 0; offset < source.length;) {
    const end = ends.get(offset);
    const sign = String.fromCodePoint(source.codePointAt(offset)!);
    put(end ? end.stands : evened(sign), offset);
    offset = end ? end.next : offset + sign.length;
  }
  if (units.at(-1) === ' ') {
    units.pop();
    at.pop();
  }
  at.push(source.length);
  return { source, text: units.join(''), at };
}

/** What stands for one character. */
function evened(sign: string): string {
  if (/[a-z0-9.,;:()]/i.test(sign)) return sign;
  if (nothing.test(sign)) return '';
  if (quotes.test(sign)) return "'";
  if (dashes.test(sign)) return '-';
  if (/\s/.test(sign) || bullets.test(sign)) return ' ';
  return sign.normalize('NFKC').replace(/\s/g, ' ');
}

/** The source of a stretch of normalised text, `end` exclusive. One of its signs may stand for several of the source. */
export function spanIn({ at }: Pick<Normal, 'at'>, start: number, end: number): [number, number] {
  let next = end;
  while (at[next] === at[end - 1]) next += 1;
  return [at[start]!, at[next]!];
}
