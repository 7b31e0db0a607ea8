import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import { fontFamily, fontFile, weights } from './typeface.ts';

const font = { fontFiles: weights.map(fontFile), loadSystemFonts: false };
let readable: boolean | undefined;

/**
 * An SVG file as a picture of `zoom` pixels to one of its own; its words are in the charts' typeface.
 * @throws {Error} where that can't be read: then the renderer would leave the words out.
 */
export function rendered(svg: string, zoom: number): RenderedImage {
  const fitTo = { mode: 'zoom', value: zoom } as const;
  // To read the typefaces takes longer than to draw.
  if (!svg.includes('<text')) return new Resvg(svg, { font: { loadSystemFonts: false }, fitTo }).render();
  const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9" font-family="${fontFamily}">a</text></svg>`;
  readable ??= Boolean(new Resvg(probe, { font }).innerBBox());
  if (!readable) throw new Error('No typeface to draw text with');
  return new Resvg(svg, { font, fitTo }).render();
}

/** An SVG file as a PNG file, twice its size: for screens that have the pixels. */
export function png(svg: string, zoom = 2): Uint8Array<ArrayBuffer> {
  return new Uint8Array(rendered(svg, zoom).asPng());
}
