import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { own } from '../home.ts';

/** Where the subset typefaces of a report are made: `@fonts` to `src/styles/fonts.css`. */
const folder = own('.cache/fonts');

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** Signs that this site's own words and figures use besides the letters of its texts. */
const signs = '–—‹‘’“”•…·×÷−±²§©†‡¶';

interface Face {
  name: string;
  file: string;
  /** Whose words it sets. */
  voice: 'document' | 'site';
  /** Of a variable typeface: its weights that are kept. */
  weights?: { min: number; max: number };
}

const faces: Face[] = [
  { name: 'serif-400', file: 'source-serif/TTF/SourceSerif4-Regular.ttf', voice: 'document' },
  // Variable, of the weights in use: one file, and lighter than two.
  {
    name: 'sans-400-600',
    file: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    voice: 'site',
    weights: { min: 400, max: 600 },
  },
];

/** The packages that the typefaces come from, which readers get. */
export const typefaces = faces.map(({ file }) => file.split('/')[0]!);

/** To be changed with the way the subsets are made: then all are made again. */
const recipe = '3';

/**
 * Subsets the typefaces to the characters of the report and of the site's own texts, before each build; a face is made
 * again only when its characters or its source change.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: { 'astro:config:setup': async ({ logger }) => logger.info(await makeFonts()) },
  };
}

async function makeFonts(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const distinct = (text: string) => [...new Set(text)].sort().join('');
  const characters = {
    document: distinct(textsOf(own('data'))),
    site: distinct(ascii + signs + textsOf(own('data')) + textsOf(own('content'))),
  };
  const require = createRequire(import.meta.url);
  let made = 0;
  for (const { name, file, voice, weights } of faces) {
    const source = readFileSync(require.resolve(file));
    const digest = createHash('sha256').update(source).update(characters[voice]).update(recipe).digest('hex');
    const stamp = `${folder}/${name}.sha256`;
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) continue;
    const subset = await subsetFont(source, characters[voice], {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: ['kern', 'tnum', 'lnum'],
      // What only a program that lists or sets typefaces reads.
      dropTables: ['BASE', 'GDEF', 'STAT', 'gasp'],
      ...(weights && { variationAxes: { wght: weights } }),
    });
    writeFileSync(`${folder}/${name}.woff2`, subset);
    writeFileSync(stamp, digest);
    made += 1;
  }
  return `${made} of ${faces.length} typefaces made, the others unchanged`;
}

function textsOf(root: string): string {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(txt|mdx?|json)$/.test(file))
    .map((file) => readFileSync(`${root}/${file}`, 'utf8'))
    .join('');
}
