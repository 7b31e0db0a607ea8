import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A face as the layout takes it. */
export interface Face {
  name: string;
  weight: 400 | 600;
  data: Buffer;
}

/** The document's typeface and this site's, as the pages have them; letters that the first file lacks are in the second. */
export const serif = 'serif, serif-ext';
export const sans = 'sans, sans-ext';

/** From the project's root, and whole: a card may show any of the report's letters. */
export function readFaces(): Face[] {
  const require = createRequire(`${process.cwd()}/`);
  const read = (family: string, script: string, weight: 400 | 600) =>
    readFileSync(require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`));
  const both = (name: string, family: string, weight: 400 | 600): Face[] => [
    { name, weight, data: read(family, 'latin', weight) },
    { name: `${name}-ext`, weight, data: read(family, 'latin-ext', weight) },
  ];
  return [
    ...both('serif', 'source-serif-4', 400),
    ...both('sans', 'source-sans-3', 400),
    ...both('sans', 'source-sans-3', 600),
  ];
}
