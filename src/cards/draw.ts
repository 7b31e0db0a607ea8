import satori from 'satori';
import sharp from 'sharp';
import { rendered } from '../charts/png.ts';
import { fontFamily } from '../charts/typeface.ts';
import { markDrawing } from '../mark.ts';
import { readTokens, resolveTokens } from '../styles/tokens.ts';
import { size, type Card } from './card.ts';
import { readFaces, type Face } from './faces.ts';
import { chartLayouts, pageLayout, sign, wordsLayout, type Box, type Frame } from './layout.ts';

let faces: Face[] | undefined;

/** A card as a PNG file, in the light theme. The same card gives the same bytes. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const { layout, drawing } = laidOut(card);
  const colours = readTokens().light;
  const resolved = JSON.parse(resolveTokens(JSON.stringify(layout), colours)) as Parameters<typeof satori>[0];
  const words = await satori(resolved, { ...size, fonts: (faces ??= readFaces()) });
  const svg = words.replace('</svg>', `${resolveTokens(drawing + placedSign, colours)}</svg>`);
  const { pixels, width, height } = rendered(svg, 1);
  // A palette: what is drawn has few colours and the shades of its edges, and the file is a third of the size.
  const png = sharp(pixels, { raw: { width, height, channels: 4 } }).png({
    palette: true,
    colours: 64,
    dither: 0,
    effort: 1,
  });
  return new Uint8Array(await png.toBuffer());
}

/** The boxes of a card, and what is drawn into the room they leave. */
function laidOut(card: Card): { layout: Box; drawing: string } {
  if (card.kind === 'words') return { layout: wordsLayout(card), drawing: '' };
  if (card.kind === 'page') return { layout: pageLayout(card), drawing: '' };
  const ways = chartLayouts(card).flatMap(({ layout, frame }) =>
    card.drawings.map((svg) => ({ layout, frame, svg, scale: scaleIn(frame, svg) })),
  );
  const best = ways.reduce((one, other) => (other.scale >= one.scale ? other : one));
  return { layout: best.layout, drawing: placed(best.svg, best.frame, best.scale) };
}

const sizeOf = (svg: string) =>
  ['width', 'height'].map((name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(svg)![1])) as [number, number];

/** As large as fits; what would be too small to be read is larger, and goes on below the frame. */
function scaleIn({ width, height }: Frame, svg: string): number {
  const [own, tall] = sizeOf(svg);
  const whole = Math.min(width / own, height / tall);
  return whole < 0.6 ? Math.min(width / own, 0.85) : whole;
}

/** A drawing in the middle of its frame, or where it goes on below, fading out. */
function placed(svg: string, { x, y, width, height }: Frame, scale: number): string {
  const [own, tall] = sizeOf(svg).map((length) => length * scale) as [number, number];
  const left = x + (width - own) / 2;
  const top = y + Math.max(0, height - tall) / 2;
  const text = `font-family="${fontFamily}" font-size="14" text-anchor="middle" color="var(--ink)" fill="currentColor"`;
  const inside = svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  const drawing = `<g transform="translate(${left},${top}) scale(${scale})" ${text}>${inside}</g>`;
  if (tall <= height) return drawing;
  return `<clipPath id="frame"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>
<linearGradient id="fade" x2="0" y2="1"><stop stop-color="var(--paper)" stop-opacity="0"/><stop offset="1" stop-color="var(--paper)"/></linearGradient>
<g clip-path="url(#frame)">${drawing}</g>
<rect x="${x}" y="${y + height - 96}" width="${width}" height="96" fill="url(#fade)"/>`;
}

const placedSign = `<g transform="translate(${sign.x},${sign.y}) scale(${sign.size / 32})">${markDrawing}</g>`;
