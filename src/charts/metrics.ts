import { advance, type Weight } from './typeface.ts';

/** How wide a line of text is, px, without kerning: rather too wide than too narrow. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let ems = 0;
  for (const character of text) ems += advance(character, weight);
  return size * ems;
}

/** Breaks words into as few lines as a width in px needs, and makes those as even as they can be. */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const within = (limit: number) => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length && textWidth(longer, size, weight) <= limit) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const needed = within(width);
  for (let limit = width / needed.length; limit < width; limit += size / 2) {
    const even = within(limit);
    if (even.length === needed.length) return even;
  }
  return needed;
}
