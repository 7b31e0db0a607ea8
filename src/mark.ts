/**
 * The sign of the site: the two sides of a check, one bar short of the other, and the line that carries the end of the
 * shorter over. It is drawn from what the site does with a report, and from no emblem, so that nobody takes the site for
 * an official one. Colours are names of tokens; a square of 32.
 */
export const markDrawing =
  '<path fill="var(--sun)" d="M3 7h17v7H3z"/><path fill="var(--sky)" d="M3 18h26v7H3z"/><path fill="none" stroke="var(--ink)" stroke-width="2" d="M20 3v26"/>';

/** The sign as a drawing of its own. `attributes` say how large it is, and what it is to those who do not see it. */
export const mark = (attributes: string): string => `<svg viewBox="0 0 32 32" ${attributes}>${markDrawing}</svg>`;
