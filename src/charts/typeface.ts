import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

/** The typeface of charts, and its weights in use. */
export const fontFamily = 'Source Sans 3';
export const weights = [400, 600] as const;
export type Weight = (typeof weights)[number];

/** The file of the typeface for one weight, found from the project's root. */
export function fontFile(weight: Weight): string {
  const style = { 400: 'Regular', 600: 'Semibold' }[weight];
  return createRequire(`${process.cwd()}/`).resolve(`source-sans/TTF/SourceSans3-${style}.ttf`);
}

const fonts: Partial<Record<Weight, Font>> = {};
const advances: Record<Weight, Map<string, number>> = { 400: new Map(), 600: new Map() };

/** How wide a character is, in ems, without kerning; read from the file once, since charts ask a million times. */
export function advance(character: string, weight: Weight): number {
  const known = advances[weight].get(character);
  if (known !== undefined) return known;
  const font = (fonts[weight] ??= openSync(fontFile(weight)) as Font);
  const width = font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / font.unitsPerEm;
  advances[weight].set(character, width);
  return width;
}
