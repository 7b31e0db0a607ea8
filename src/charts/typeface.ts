import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

/** The typeface of charts, and its weights in use. */
export const fontFamily = 'Source Sans 3';
export const weights = [400, 600] as const;
export type Weight = (typeof weights)[number];

/** The WOFF file of the typeface for one weight and script, found from the project's root. */
export function fontFile(weight: Weight, script: 'latin' | 'latin-ext'): string {
  const name = `@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff`;
  return createRequire(`${process.cwd()}/`).resolve(name);
}

/** What a chart needs to know of a face: how wide its characters are, in ems, and the name it gives itself. */
interface Face {
  advances: Map<number, number>;
  name: string;
}

const faces: Partial<Record<Weight, Face>> = {};

export function face(weight: Weight): Face {
  return (faces[weight] ??= readFace(readFileSync(fontFile(weight, 'latin'))));
}

/** Reads a WOFF file's own tables. @throws {Error} where one that is needed is not there. */
function readFace(woff: Buffer): Face {
  const table = (tag: string) => {
    for (let at = 44; at < 44 + 20 * woff.readUInt16BE(12); at += 20) {
      if (woff.toString('latin1', at, at + 4) !== tag) continue;
      const [start, packed, plain] = [4, 8, 12].map((offset) => woff.readUInt32BE(at + offset)) as [
        number,
        number,
        number,
      ];
      const bytes = woff.subarray(start, start + packed);
      return packed < plain ? inflateSync(bytes) : bytes;
    }
    throw new Error(`No table ${tag} in the font`);
  };
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const em = head.readUInt16BE(18);
  const last = hhea.readUInt16BE(34) - 1;
  const advances = new Map<number, number>();
  for (const [character, glyph] of characters(table('cmap'))) {
    advances.set(character, hmtx.readUInt16BE(4 * Math.min(glyph, last)) / em);
  }
  return { advances, name: familyName(table('name')) };
}

/** Pairs of character and glyph from the subtable of format 4, segment by segment. */
function* characters(cmap: Buffer): Generator<[number, number]> {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const start = subtables.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('No cmap of format 4 in the font');
  const span = cmap.readUInt16BE(start + 6);
  for (let segment = 0; segment < span; segment += 2) {
    const at = (array: number) => start + 14 + array * span + (array ? 2 : 0) + segment;
    const [end, first] = [cmap.readUInt16BE(at(0)), cmap.readUInt16BE(at(1))];
    const [delta, range] = [cmap.readUInt16BE(at(2)), cmap.readUInt16BE(at(3))];
    for (let code = first; code <= end && code < 0xffff; code += 1) {
      const glyph = range ? cmap.readUInt16BE(at(3) + range + 2 * (code - first)) : code;
      yield [code, (glyph + delta) & 0xffff];
    }
  }
}

/** The family's name for Windows (record 1, UTF-16), by which renderers without CSS find the face. */
function familyName(names: Buffer): string {
  const strings = names.readUInt16BE(4);
  for (let at = 6; at < 6 + 12 * names.readUInt16BE(2); at += 12) {
    if (names.readUInt16BE(at) !== 3 || names.readUInt16BE(at + 6) !== 1) continue;
    const from = strings + names.readUInt16BE(at + 10);
    return Buffer.from(names.subarray(from, from + names.readUInt16BE(at + 8)))
      .swap16()
      .toString('utf16le');
  }
  throw new Error('No family name in the font');
}
