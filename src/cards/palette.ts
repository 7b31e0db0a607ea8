import { crc32, deflateSync } from 'node:zlib';

/** A picture: four bytes a pixel, none of them transparent. */
interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** As many colours as one byte can name: what is drawn has few, and the shades of its edges. */
const most = 256;

/** A PNG file with a palette: a third of the size that one with a colour for each pixel has. */
export function packed({ width, height, pixels }: Picture): Uint8Array<ArrayBuffer> {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, entryOf } = paletteOf(colours);
  const lines = Buffer.alloc((width + 1) * height);
  let [last, entry] = [-1, 0];
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const colour = colours[at]!;
      if (colour !== last) [last, entry] = [colour, entryOf.get(colour)!];
      // Each line begins with a byte that says how it is written: as it is.
      lines[at + y + 1] = entry;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, of a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const file = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return new Uint8Array(file);
}

/** Red, green and blue of a pixel, as they lie in memory. */
const channels = (colour: number): number[] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

/** The most frequent colours, and for each colour of the picture the entry that is nearest to it. */
function paletteOf(colours: Uint32Array): { palette: number[]; entryOf: Map<number, number> } {
  const counts = new Map<number, number>();
  let from = 0;
  // Run by run: most of a card is paper.
  for (let at = 1; at <= colours.length; at += 1) {
    if (colours[at] === colours[from]) continue;
    counts.set(colours[from]!, (counts.get(colours[from]!) ?? 0) + at - from);
    from = at;
  }
  const byCount = [...counts].sort(([a, many], [b, few]) => few - many || a - b).map(([colour]) => colour);
  const palette = byCount.slice(0, most);
  const entryOf = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of byCount.slice(most)) entryOf.set(colour, nearest(colour, palette));
  return { palette, entryOf };
}

function nearest(colour: number, palette: number[]): number {
  let [best, least] = [0, Infinity];
  for (const [index, entry] of palette.entries()) {
    let distance = 0;
    for (let shift = 0; shift < 24; shift += 8) distance += (((colour >> shift) & 255) - ((entry >> shift) & 255)) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
