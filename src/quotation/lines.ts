/** A hyphen at the end of a line: the word's own or the typesetter's; the next line goes on with it, or with a new word. */
export const lineHyphen = '\u0001';
/** The end of a line after a dash or slash: a space, or nothing. */
export const lineGap = '\u0002';
const lineEnd = new RegExp(`(?=[${lineHyphen}${lineGap}])`);

/** Normalised words cut before each end of a line. */
export const linesOf = (words: string): string[] => words.split(lineEnd);

const pattern = /(?<=[\p{L}\p{N}])([-‐\u00AD–—−/])[^\S\n\r]*[\n\r]\s*(?=[\p{L}\p{N}])/gu;

/** Where a line ends on a hyphen, dash or slash between letters or digits: what stands for it, and where the next begins. */
export function endsOfLines(source: string): Map<number, { stands: string; next: number }> {
  const stands = (sign: string) => {
    if (sign === '\u00AD') return '';
    if (sign === '-' || sign === '‐') return lineHyphen;
    return (sign === '/' ? '/' : '-') + lineGap;
  };
  return new Map(
    [...source.matchAll(pattern)].map(({ 0: whole, 1: sign = '', index }) => [
      index,
      { stands: stands(sign), next: index + whole.length },
    ]),
  );
}

/**
 * Where lines of normalised words end in a normalised text when they begin at `start`, each end of a line being a
 * hyphen, a space, both or nothing; null where the text reads otherwise.
 */
export function readAt(text: string, start: number, lines: string[]): number | null {
  let end = start;
  for (const line of lines) {
    const own = line.startsWith(lineHyphen) || line.startsWith(lineGap) ? line.slice(1) : line;
    // The next line begins with a letter or digit, so taking all that may stand before it loses no reading.
    if (line.startsWith(lineHyphen) && text[end] === '-') end += 1;
    if (own !== line && text[end] === ' ') end += 1;
    if (!text.startsWith(own, end)) return null;
    end += own.length;
  }
  return end;
}
