/** A stretch of a text, end exclusive. */
export type Stretch = [start: number, end: number];

/** From this length on a link names only the beginning and the end of the words it lands on. */
const long = 200;
/** Words that the beginning and the end of a long quotation are named by at first, and that a neighbourhood has. */
const few = 4;

/**
 * The text directive that lands a link on a stretch of a page's text, white space single; `first` and `last` are the
 * blocks (paragraphs, entries of lists) that the stretch begins and ends in. A browser marks the first match in the
 * page, and a match without a range must stand in one block: where the words stand elsewhere, too, those around them
 * are added; where they are many, or run on into another block, their beginning and end stand for them.
 *
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective(text: string, stretch: Stretch, first: Stretch, last: Stretch): string {
  const [from, to] = wholeWords(text, stretch, first, last);
  const whole = first[0] === last[0] && to - from < long;
  const [start, end] = whole ? [text.slice(from, to), ''] : ends(text, [from, to], first, last);
  const twice = find(text, start) !== from || find(text, start, from + 1) >= 0;
  const prefix = twice ? before(text, from, start, first) : '';
  const suffix = twice && whole ? text.slice(to, last[1]).trim().split(' ').slice(0, few).join(' ') : '';
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Only whole words are matched: a stretch that begins or ends inside one is widened. */
function wholeWords(text: string, [start, end]: Stretch, first: Stretch, last: Stretch): Stretch {
  const inside = (at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
  let [from, to] = [start, end];
  while (from > first[0] && inside(from)) from -= 1;
  while (to < last[1] && inside(to)) to += 1;
  return [from, to];
}

/** As few words as name the beginning, and as find the end first when looked for from there; they do not overlap. */
function ends(text: string, [from, to]: Stretch, first: Stretch, last: Stretch): [start: string, end: string] {
  const same = first[0] === last[0];
  const middle = same ? text.indexOf(' ', from + Math.floor((to - from) / 2)) : 0;
  const head = text.slice(from, same ? middle : first[1]).split(' ');
  const tail = text.slice(same ? middle + 1 : last[0], to).split(' ');
  const start = head.slice(0, few).join(' ');
  for (let count = Math.min(few, tail.length); count < tail.length; count += 1) {
    const end = tail.slice(-count).join(' ');
    if (find(text, end, from + start.length) === to - end.length) return [start, end];
  }
  return [start, tail.join(' ')];
}

/** As few of the words before as make the match the first in the page, up to the beginning of the block. */
function before(text: string, from: number, words: string, block: Stretch): string {
  const all = text.slice(block[0], from).trim().split(' ').filter(Boolean);
  for (let count = Math.min(few, all.length); count < all.length; count += 1) {
    const prefix = all.slice(-count).join(' ');
    if (find(text, `${prefix} ${words}`) + prefix.length + 1 === from) return prefix;
  }
  return all.join(' ');
}

/** Where words stand first from a place on, capitals or not, as a browser looks for them. */
function find(text: string, words: string, from = 0): number {
  const lower = text.toLowerCase();
  // A capital whose small letter is longer would shift what follows it.
  return lower.length === text.length ? lower.indexOf(words.toLowerCase(), from) : text.indexOf(words, from);
}

/** The signs of the directive's own grammar are escaped, the hyphen among them. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
