import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { face, fontFile, weights } from './typeface.ts';

const folder = '.cache/fonts';

/** Latin letters with and without diacritics, and the signs of typography. */
const characters = [
  [0x20, 0x24f],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]
  .flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, index) => String.fromCodePoint(from! + index)))
  .join('');

/** The typeface as TTF files: the renderer reads no WOFF, and without a face it silently drops the text. */
async function typefaces(): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const scripts = ['latin', 'latin-ext'] as const;
  return Promise.all(
    weights.flatMap((weight) =>
      scripts.map(async (script) => {
        const file = `${folder}/chart-${script}-${weight}.ttf`;
        const source = fontFile(weight, script);
        if (!existsSync(file)) {
          // Under another name first: another process may be about to read it.
          const part = `${file}.${process.pid}`;
          writeFileSync(part, await subsetFont(readFileSync(source), characters, { targetFormat: 'truetype' }));
          renameSync(part, file);
        }
        return file;
      }),
    ),
  );
}

let files: Promise<string[]> | undefined;

/** An SVG file as a picture of `zoom` pixels to one of its own. @throws {Error} where the typeface has no text to show. */
export async function rendered(svg: string, zoom: number): Promise<RenderedImage> {
  const font = { fontFiles: await (files ??= typefaces()), loadSystemFonts: false };
  // The renderer goes by the names that the files give themselves, a family for each weight.
  const [regular, semibold] = weights.map((weight) => `font-family="${face(weight).name}"`);
  const named = svg.replace(/font-family="[^"]*"/, regular!).replaceAll('font-weight="600"', semibold!);
  const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9" ${semibold}>a</text></svg>`;
  if (!new Resvg(probe, { font }).innerBBox()) throw new Error('No typeface to draw text with');
  return new Resvg(named, { font, fitTo: { mode: 'zoom', value: zoom } }).render();
}

/** An SVG file as a PNG file, twice its size: for screens that have the pixels. */
export async function png(svg: string, zoom = 2): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await rendered(svg, zoom)).asPng());
}
