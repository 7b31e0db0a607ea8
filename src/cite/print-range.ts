/** A range of paragraphs that a reader asks to print, or what is wrong with what was asked. */
export type PrintRange = { first: number; last: number } | { problem: string };

/** More than this is not what was meant. */
const longest = 40;

/** Reads `87-92`, `87–92` or `87`, of a report whose paragraphs are numbered from 1 to `count`. */
export function printRange(asked: string, count: number): PrintRange {
  const found = /^\s*(\d{1,6})\s*(?:[-–—]\s*(\d{1,6})\s*)?$/.exec(asked);
  if (!found) {
    const shown = asked.trim().slice(0, longest);
    return { problem: `“${shown}” is not a range of paragraphs: write 7-12, or one number.` };
  }
  const first = Number(found[1]);
  const last = Number(found[2] ?? found[1]);
  if (last < first) return { problem: `The range ${first}–${last} runs backwards: the first number is the lower one.` };
  const missing = [first, last].find((number) => number < 1 || number > count);
  if (missing !== undefined) {
    return { problem: `There is no paragraph ${missing}: the report has paragraphs 1 to ${count}.` };
  }
  return { first, last };
}
