import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { packed } from '../../src/cards/palette.ts';

/** The pixels of a PNG file, as another program reads them. */
function unpacked(png: Uint8Array, width: number, height: number): Uint8Array {
  const image = Buffer.from(png).toString('base64');
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${image}"/></svg>`,
  ).render().pixels;
}

const picture = (width: number, height: number, colour: (at: number) => [number, number, number]) => ({
  width,
  height,
  pixels: Uint8Array.from(Array.from({ length: width * height }, (_, at) => [...colour(at), 255]).flat()),
});

test('a picture of few colours keeps them all', () => {
  const own = picture(7, 5, (at) => [at * 7, 255 - at, at % 3]);
  expect([...unpacked(packed(own), 7, 5)]).toEqual([...own.pixels]);
});

test('of more colours than have room, the rare ones become the nearest of the others', () => {
  const own = picture(40, 20, (at) => (at < 500 ? [251, 250, 246] : [at - 500, 0, 0]));
  const read = unpacked(packed(own), 40, 20);
  expect([...read.subarray(0, 4)]).toEqual([251, 250, 246, 255]);
  const off = own.pixels.map((value, at) => Math.abs(value - read[at]!));
  expect(Math.max(...off)).toBeLessThanOrEqual(50);
  expect(new Set(new Uint32Array(read.slice().buffer)).size).toBe(256);
});
