import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { reportPath } from '../paths.ts';
import type { typefaces } from '../styles/typefaces.ts';
import { characters, fileNameOf, sourceOf } from '../styles/typefaces.ts';

/** A typeface cut down to the characters in use, as WOFF2; made once, then read from the cache under its name. */
export async function subsetOf(typeface: (typeof typefaces)[number]): Promise<Uint8Array<ArrayBuffer>> {
  const folder = reportPath('.cache/fonts');
  const file = `${folder}/${fileNameOf(typeface)}.woff2`;
  if (!existsSync(file)) {
    const subset = await subsetFont(sourceOf(typeface), characters[typeface.voice], {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: ['kern', 'tnum', 'lnum'],
      // What only a program that lists or sets typefaces reads, and widths that follow from the outlines.
      dropTables: ['BASE', 'GDEF', 'HVAR', 'MVAR', 'STAT', 'gasp'],
      ...(typeface.weights && { variationAxes: { wght: typeface.weights } }),
    });
    mkdirSync(folder, { recursive: true });
    // Under another name first: a build that is stopped leaves no half of a file behind.
    writeFileSync(`${file}.part`, subset);
    renameSync(`${file}.part`, file);
  }
  return new Uint8Array(readFileSync(file));
}
