import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFile } from '../charts/typeface.ts';

/** A face as the layout takes it. */
export interface Face {
  name: string;
  weight: 400 | 600;
  data: Buffer;
}

/** The document's typeface and this site's, as the pages have them. */
export const serif = 'serif';
export const sans = 'sans';

/** From the project's root, and whole: a card may show any of the report's letters. */
export function readFaces(): Face[] {
  const text = createRequire(`${process.cwd()}/`).resolve('source-serif/TTF/SourceSerif4-Regular.ttf');
  return [
    { name: serif, weight: 400, data: readFileSync(text) },
    { name: sans, weight: 400, data: readFileSync(fontFile(400)) },
    { name: sans, weight: 600, data: readFileSync(fontFile(600)) },
  ];
}
